import type { Level } from "../../assessment/model.ts";
import { join } from "../kit/join.ts";
import { Hidden } from "../kit/Text.tsx";
import { useWerksessie } from "../werksessie/words.ts";
import styles from "./Wall.module.css";

/** So many hands are drawn one by one; above it their number stands there alone. */
const drawn = 24;

/** One answer with the hands that went up for it, once they are shown. */
export function WallAnswer({
  answer,
  name,
  hands,
  beforehand = false,
  most = 0,
  settled = false,
}: {
  answer: Level | "unknown";
  name: string;
  /** Undefined until the hands are shown. */
  hands?: number | undefined;
  /** They are no hands but what people filled in alone. */
  beforehand?: boolean;
  /** The most hands at one answer: the dots of all are as large as those of it can be. */
  most?: number | undefined;
  settled?: boolean;
}) {
  const t = useWerksessie();
  return (
    <li
      className={join(
        styles["answer"],
        answer === "unknown" && styles["unknown"],
        hands === 0 && styles["without"],
        settled && styles["settled"],
      )}
    >
      <span className={styles["answerHead"]}>
        <span className={styles["sign"]}>{answer === "unknown" ? "?" : answer}</span>
        <span className={styles["name"]}>{name}</span>
      </span>
      {hands !== undefined && (
        <span className={styles["hands"]}>
          <Hidden>{t(beforehand ? "wall.beforeCount" : "hands.count", { count: hands })}</Hidden>
          {hands > 0 && (
            <>
              {most <= drawn && <Dots hands={hands} most={most} />}
              <span className={styles["number"]} aria-hidden="true">
                {hands}
              </span>
            </>
          )}
        </span>
      )}
      {settled && (
        <svg className={styles["tick"]} viewBox="0 0 28 28" aria-hidden="true">
          <circle cx="14" cy="14" r="14" />
          <path d="M7.5 14.5l4.6 4.6L20.8 9.8" />
        </svg>
      )}
    </li>
  );
}

/** A dot for each hand. */
function Dots({ hands, most }: { hands: number; most: number }) {
  const size = most <= 6 ? "large" : most <= 12 ? "middle" : "small";
  return (
    <span className={styles["dots"]} data-size={size} aria-hidden="true">
      {Array.from({ length: hands }, (_, index) => `hand ${index}`).map((key) => (
        <span key={key} className={styles["dot"]} />
      ))}
    </span>
  );
}
