import { lazy, Suspense, useState } from "react";
import { addressOf } from "../../machine/places.ts";
import { useSession } from "../frame/session.ts";
import { useUi } from "../frame/words.ts";
import { ButtonLink } from "../kit/Button.tsx";
import { Card } from "../kit/Card.tsx";
import { Disclosure } from "../kit/Disclosure.tsx";
import { Heading, Paragraph } from "../kit/Text.tsx";
import { BoardFoot } from "./BoardFoot.tsx";
import styles from "./BoardPanel.module.css";

const BoardAdvice = lazy(async () => ({ default: (await import("./BoardAdvice.tsx")).BoardAdvice }));
const SessionDetailsForm = lazy(async () => ({
  default: (await import("../start/SessionDetailsForm.tsx")).SessionDetailsForm,
}));

/** Beside the board: what it comes to now, and where to go on. */
export function BoardPanel() {
  const t = useUi();
  const { result } = useSession();
  const [describing, setDescribing] = useState(false);
  const unknown = Object.values(result.answers).filter((answer) => "unknown" in answer).length;
  return (
    <div className={styles["panel"]}>
      {result.coverage.answered === 0 ? <FirstCard /> : <BoardAdvice />}
      <div className={styles["foot"]}>
        <p>
          {t("nav.progress", { ...result.coverage })}
          {unknown > 0 && ` · ${t("board.unknown", { count: unknown })}`}
        </p>
        <BoardFoot />
        <Disclosure summary={t("board.describe")} open={describing} onToggle={setDescribing}>
          <Suspense>
            <SessionDetailsForm />
          </Suspense>
        </Disclosure>
      </div>
    </div>
  );
}

function FirstCard() {
  const t = useUi();
  const { document } = useSession();
  return (
    <Card as="section" className={styles["card"]}>
      <Heading level={2}>{t("board.first")}</Heading>
      <Paragraph>{t("board.firstBody")}</Paragraph>
      <Paragraph>{t("board.firstTable")}</Paragraph>
      <ButtonLink href={`#${addressOf({ room: "step", session: document.id, step: "1" })}`}>
        {t("board.begin")}
      </ButtonLink>
    </Card>
  );
}
