import { Heading, Paragraph } from "../kit/Text.tsx";
import styles from "./JoinPage.module.css";
import { useJoin } from "./words.ts";

/** Thanks, and the certainty that nothing is left behind. */
export function WipedScreen() {
  const t = useJoin();
  return (
    <div className={styles["screen"]}>
      <Heading level={1}>{t("wiped.title")}</Heading>
      <Paragraph lead>{t("wiped.body")}</Paragraph>
    </div>
  );
}
