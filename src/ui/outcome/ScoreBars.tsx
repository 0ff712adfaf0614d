import { Suspense, useState } from "react";
import type { Question } from "../../assessment/model.ts";
import type { Score } from "../../assessment/scoring.ts";
import { useRoom } from "../frame/words.ts";
import { Disclosure } from "../kit/Disclosure.tsx";
import { AnswerSum } from "../steps/AnswerSum.tsx";
import styles from "./ScoreBars.module.css";

interface ScoreRow {
  id: string;
  /** What stands in the disc before the title. */
  mark?: string;
  title: string;
  about?: string;
  score: Score;
  /** Over how many questions the score is. */
  over: string;
  chances?: number;
  questions: readonly Question[];
}

/** Scores as bars, which read from the back row; each opens into the answers that made it. */
export function ScoreBars({ rows }: { rows: readonly ScoreRow[] }) {
  return (
    <ul className={styles["rows"]}>
      {rows.map((row) => (
        <ScoreBar key={row.id} row={row} />
      ))}
    </ul>
  );
}

function ScoreBar({ row }: { row: ScoreRow }) {
  const t = useRoom();
  const [open, setOpen] = useState(false);
  return (
    <li className={styles["row"]}>
      <Disclosure
        open={open}
        onToggle={setOpen}
        className={styles["opener"]}
        summary={
          <span className={styles["line"]}>
            <span className={styles["title"]}>
              {row.mark !== undefined && <span className={styles["mark"]}>{row.mark}</span>}
              <span>
                {row.title}
                {row.about !== undefined && <span className={styles["about"]}> {row.about}</span>}
              </span>
            </span>
            <svg className={styles["bar"]} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              <rect width="100" height="10" className={styles["track"]} />
              <rect width={row.score ?? 0} height="10" className={styles["score"]} />
            </svg>
            <span className={styles["number"]}>
              {row.score ?? t("outcome.noScore")}
              <span className={styles["over"]}> {row.over}</span>
            </span>
            {row.chances !== undefined && (
              <span className={row.chances > 0 ? styles["chances"] : styles["noChances"]}>
                {t("board.chances", { count: row.chances })}
              </span>
            )}
          </span>
        }
      >
        <Suspense>
          <AnswerSum questions={row.questions} />
        </Suspense>
      </Disclosure>
    </li>
  );
}
