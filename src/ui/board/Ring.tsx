import type { Score } from "../../assessment/scoring.ts";
import styles from "./Ring.module.css";

/**
 * A place on the route: a disc with its number, and a ring that is filled as far as the score. A dashed ring is a step that
 * nobody has spoken about yet. Decorative: the words beside it say the same.
 */
export function Ring({ label, score, started }: { label: string; score: Score; started: boolean }) {
  return (
    <svg className={styles["ring"]} viewBox="-50 -50 100 100" aria-hidden="true">
      <circle r="48" className={styles["disc"]} />
      <circle r="43" className={started ? styles["track"] : styles["untouched"]} />
      {started && score !== null && (
        <circle
          r="43"
          pathLength="100"
          className={styles["score"]}
          transform="rotate(-90)"
          strokeDasharray={`${Math.max(score, 0.01)} 100`}
        />
      )}
      <text className={styles["label"]} textAnchor="middle" y="12">
        {label}
      </text>
    </svg>
  );
}
