import { Heading, Link, Paragraph } from "../kit/Text.tsx";
import styles from "./JoinPage.module.css";
import { useJoinLink } from "./useJoinLink.ts";
import { WipePart } from "./WipePart.tsx";
import { useJoin } from "./words.ts";

/** The end: thanks, what comes next, and what may still be done on this device. */
export function DoneScreen() {
  const t = useJoin();
  const to = useJoinLink();
  return (
    <div className={styles["screen"]}>
      <Heading level={1}>{t("done.title")}</Heading>
      <Paragraph lead>{t("done.body")}</Paragraph>
      <Paragraph>{t("done.changed")}</Paragraph>
      <Link href={to({ at: "handing" })} className={styles["aside"]}>
        {t("done.back")}
      </Link>
      <WipePart />
    </div>
  );
}
