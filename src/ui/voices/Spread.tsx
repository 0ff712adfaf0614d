import type { Tally } from "../../assessment/consensus.ts";
import { levels } from "../../assessment/model.ts";
import { useWords } from "../frame/words.ts";
import { Hidden } from "../kit/Text.tsx";
import { LevelMark } from "../steps/LevelMark.tsx";
import styles from "./Spread.module.css";

/** How the answers are spread: a column for each level and one for "weten we niet", each with its number. */
export function Spread({ tally }: { tally: Tally }) {
  const { t } = useWords(["rules"]);
  const columns = [
    ...levels.map((level) => ({ mark: level, label: t(`rules:answers.${level}`), n: tally.counts[level] })),
    { mark: "unknown" as const, label: t("rules:answers.unknown"), n: tally.unknown },
  ];
  const most = Math.max(1, ...columns.map(({ n }) => n));
  return (
    <ul className={styles["spread"]}>
      {columns.map(({ mark, label, n }) => (
        <li key={mark} className={styles["column"]}>
          <span className={styles["number"]}>{n}</span>
          <svg className={styles["bar"]} viewBox="0 0 40 24" preserveAspectRatio="none" aria-hidden="true">
            <rect x="0" y={24 - Math.max(1, (24 * n) / most)} width="40" height={Math.max(1, (24 * n) / most)} />
          </svg>
          <span className={styles["mark"]}>
            <LevelMark mark={mark} />
            <Hidden>{label}</Hidden>
          </span>
        </li>
      ))}
    </ul>
  );
}
