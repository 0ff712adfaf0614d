import type { ReportAnswer } from "../../report/model.ts";
import styles from "./LevelMark.module.css";

/** Three bars that fill from nog niet (none) to geregeld (all); a question mark for weten we niet, a dash for niet van toepassing. */
export function LevelMark({ mark }: { mark: ReportAnswer["mark"] }) {
  return (
    <svg className={styles["mark"]} viewBox="0 0 36 28" aria-hidden="true">
      {mark === "unknown" && (
        <text x="18" y="22" textAnchor="middle" className={styles["sign"]}>
          ?
        </text>
      )}
      {mark === "na" && <path d="M9 14h18" className={styles["dash"]} />}
      {typeof mark === "number" || mark === "none"
        ? [0, 1, 2].map((bar) => (
            <rect
              key={bar}
              x={2 + bar * 12}
              y={18 - bar * 8}
              width="8"
              height={8 + bar * 8}
              rx="2"
              className={mark !== "none" && bar < mark ? styles["full"] : styles["open"]}
            />
          ))
        : null}
    </svg>
  );
}
