import { useMemo } from "react";
import { setTime } from "../../assessment/werksessieEdits.ts";
import { addressOf } from "../../machine/places.ts";
import { useSend, useSession } from "../frame/session.ts";
import { Button } from "../kit/Button.tsx";
import { Card } from "../kit/Card.tsx";
import { Heading, Link, Paragraph } from "../kit/Text.tsx";
import { useTyped } from "../kit/typing.ts";
import { WaitingMark } from "../voices/WaitingMark.tsx";
import { useWerksessieDesk } from "./desk.ts";
import styles from "./PreparePage.module.css";
import { Proposal } from "./Proposal.tsx";
import { TableCard } from "./TableCard.tsx";
import { TimeCard } from "./TimeCard.tsx";
import { OpenScreen } from "./Tools.tsx";
import { useBreaks, usePlan } from "./usePlan.ts";
import { useTell } from "./useRoom.ts";
import { useWerksessie } from "./words.ts";

/** Getting ready: who is there, how much time there is, what fits in it, and the screen for the room. */
export function PreparePage() {
  const t = useWerksessie();
  const tell = useTell();
  const send = useSend();
  const { now } = useWerksessieDesk();
  const { document, round } = useSession();
  const [typed, put] = useTyped("programme");
  const chosen = typed?.["added"];
  const added = useMemo(() => chosen?.split(" ") ?? [], [chosen]);
  const plan = usePlan(added);
  const breaks = useBreaks();
  const begin = () => {
    put(undefined, true);
    const began = new Date(now()).toISOString();
    send({ type: "session.edited", edit: setTime({ minutes: plan.minutes, start: began, breaks }) });
    tell({ type: "programme.begun", programme: plan.items, began, counted: round.hands });
  };
  return (
    <div className={styles["page"]}>
      <div className={styles["head"]}>
        <Heading level={1}>{t("title")}</Heading>
        <Paragraph lead>{t("intro")}</Paragraph>
        <Link className={styles["alone"]} href={`#${addressOf({ room: "voices", session: document.id })}`}>
          {t("alone")}
          <WaitingMark />
        </Link>
      </div>
      <div className={styles["columns"]}>
        <TableCard />
        <div className={styles["column"]}>
          <TimeCard />
          <Card as="section" className={styles["begin"]}>
            <Heading level={2}>{t("begin.screen")}</Heading>
            <Paragraph>{t("begin.screenBody")}</Paragraph>
            <Paragraph soft>{t("begin.screenOne")}</Paragraph>
            <div className={styles["buttons"]}>
              <Button kind="primary" onClick={begin}>
                {t("begin.button")}
              </Button>
              <OpenScreen />
            </div>
          </Card>
        </div>
        <Proposal plan={plan} onAdd={(question) => put({ added: [...added, question].join(" ") }, true)} />
      </div>
    </div>
  );
}
