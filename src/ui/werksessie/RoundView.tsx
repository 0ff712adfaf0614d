import type { RoundPart } from "../../assessment/programme.ts";
import { addressOf } from "../../machine/places.ts";
import { useSession } from "../frame/session.ts";
import { useContentWords } from "../frame/words.ts";
import { ButtonLink } from "../kit/Button.tsx";
import { Card } from "../kit/Card.tsx";
import { Heading, Paragraph } from "../kit/Text.tsx";
import { AgreedView } from "./AgreedView.tsx";
import { LaterList } from "./LaterList.tsx";
import { Marks } from "./Marks.tsx";
import styles from "./RoundView.module.css";
import { Script } from "./Script.tsx";
import { useWerksessie } from "./words.ts";

/** A moment without a question: its script, large, and what it needs. */
export function RoundView({ part }: { part: RoundPart }) {
  const { content } = useSession();
  const words = useContentWords(content.variant, ["draaiboek"]);
  return (
    <Card as="section" aria-labelledby="nu" className={styles["card"]}>
      <div>
        <Heading level={2} look={1} id="nu" tabIndex={-1} className={styles["title"]}>
          {words(`draaiboek:parts.${part}.title`)}
        </Heading>
        <Paragraph lead>{words(`draaiboek:parts.${part}.aim`)}</Paragraph>
      </div>
      <Script part={part} />
      <Needs part={part} />
    </Card>
  );
}

/** What a moment is about, where the app has it. */
function Needs({ part }: { part: RoundPart }) {
  const t = useWerksessie();
  const session = useSession().document.id;
  switch (part) {
    case "agreed":
      return <AgreedView />;
    case "gate":
      return (
        <ButtonLink kind="secondary" className={styles["link"]} href={`#${addressOf({ room: "checklist", session })}`}>
          {t("room.toGate")}
        </ButtonLink>
      );
    case "plan":
      return (
        <>
          <ButtonLink kind="secondary" className={styles["link"]} href={`#${addressOf({ room: "plan", session })}`}>
            {t("room.toPlan")}
          </ButtonLink>
          <LaterList />
        </>
      );
    case "checkout":
      return <Marks />;
    default:
      return null;
  }
}
