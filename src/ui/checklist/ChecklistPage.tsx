import { useReport } from "../frame/report.ts";
import { useRoom } from "../frame/words.ts";
import { Heading, Paragraph } from "../kit/Text.tsx";
import styles from "./ChecklistPage.module.css";
import { ItemCard } from "./ItemCard.tsx";

/** The gate, item by item: what the rules say, what the team says, and where the two differ. */
export function ChecklistPage() {
  const t = useRoom();
  const { gate, items } = useReport();
  const ready = items.filter(({ status }) => status === "gereed").length;
  return (
    <div className={styles["page"]}>
      <div className={styles["head"]}>
        <Heading level={1}>{gate}</Heading>
        <Paragraph lead className={styles["count"]}>
          {t("checklist.readyCount", { count: ready, of: items.length })}
        </Paragraph>
        <Paragraph className={styles["intro"]}>{t("checklist.intro")}</Paragraph>
      </div>
      <ol className={styles["items"]}>
        {items.map((item) => (
          <ItemCard key={item.id} item={item} />
        ))}
      </ol>
    </div>
  );
}
