import { addressOf } from "../../machine/places.ts";
import { useSession } from "../frame/session.ts";
import { Card } from "../kit/Card.tsx";
import { Heading, Link, Paragraph } from "../kit/Text.tsx";
import { WaitingMark } from "../voices/WaitingMark.tsx";
import { BeginBar } from "./BeginBar.tsx";
import styles from "./PreparePage.module.css";
import { Proposal } from "./Proposal.tsx";
import { TableCard } from "./TableCard.tsx";
import { TimeCard } from "./TimeCard.tsx";
import { OpenScreen } from "./Tools.tsx";
import { usePlan } from "./usePlan.ts";
import { useWerksessie } from "./words.ts";

/** Getting ready: who is there, how much time there is, the programme, and the screen for the room. The way on stays in view. */
export function PreparePage() {
  const t = useWerksessie();
  const { document } = useSession();
  const plan = usePlan();
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
        <div className={styles["column"]}>
          <TimeCard />
          <TableCard />
          <Card as="section" className={styles["screen"]}>
            <Heading level={2}>{t("begin.screen")}</Heading>
            <Paragraph>{t("begin.screenBody")}</Paragraph>
            <Paragraph soft>{t("begin.screenOne")}</Paragraph>
            <div>
              <OpenScreen />
            </div>
          </Card>
        </div>
        <Proposal plan={plan} />
      </div>
      <BeginBar plan={plan} />
    </div>
  );
}
