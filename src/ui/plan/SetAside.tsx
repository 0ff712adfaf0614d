import { Heading, Paragraph } from "../kit/Text.tsx";
import { useWerksessieDesk } from "../werksessie/desk.ts";
import { LaterList } from "../werksessie/LaterList.tsx";
import { useWerksessie } from "../werksessie/words.ts";
import styles from "./SetAside.module.css";

/** What was set aside during the werksessie, to make actions of now that the team looks at its plan. */
export function SetAside() {
  const t = useWerksessie();
  // Asked for here already: waiting for it at the press of a button would hide the list under the hands.
  useWerksessieDesk();
  return (
    <section className={styles["part"]}>
      <Heading level={2}>{t("later.title")}</Heading>
      <Paragraph>{t("later.intro")}</Paragraph>
      <LaterList />
    </section>
  );
}
