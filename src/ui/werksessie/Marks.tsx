import { fewestMarks, middleMark } from "../../assessment/marks.ts";
import { giveMark, takeMark } from "../../assessment/werksessieEdits.ts";
import { useSend, useSession } from "../frame/session.ts";
import { Heading, Hidden, Paragraph } from "../kit/Text.tsx";
import styles from "./Marks.module.css";
import { useWerksessie } from "./words.ts";

const marks = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** The marks of the table, counted: a number and nobody's. */
export function Marks() {
  const t = useWerksessie();
  const send = useSend();
  const given = useSession().document.werksessie.marks;
  const of = (mark: number) => given.filter((one) => one === mark).length;
  return (
    <div className={styles["marks"]}>
      <div>
        <Heading level={2} look={3}>
          {t("marks.title")}
        </Heading>
        <Paragraph soft>{t("marks.how")}</Paragraph>
      </div>
      <ul className={styles["row"]} data-fast>
        {marks.map((mark) => (
          <li key={mark} className={styles["one"]}>
            <span className={styles["bar"]} aria-hidden="true">
              {Array.from({ length: Math.min(of(mark), 12) }, (_, index) => `mark ${index}`).map((key) => (
                <span key={key} className={styles["dot"]} />
              ))}
            </span>
            <button
              type="button"
              className={styles["mark"]}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => send({ type: "session.edited", edit: giveMark(mark) })}
            >
              <span aria-hidden="true">{mark}</span>
              <Hidden>{`${t("marks.add", { mark })}: ${t("marks.given", { count: of(mark) })}`}</Hidden>
            </button>
            {of(mark) > 0 && (
              <button
                type="button"
                className={styles["less"]}
                aria-label={t("marks.undo", { mark })}
                onClick={() => send({ type: "session.edited", edit: takeMark(mark) })}
              >
                <svg className={styles["minus"]} viewBox="0 0 16 16" aria-hidden="true">
                  <path d="M3 8h10" />
                </svg>
              </button>
            )}
          </li>
        ))}
      </ul>
      <p className={styles["sum"]} role="status">
        <strong>{t("marks.count", { count: given.length })}.</strong>{" "}
        {given.length < fewestMarks ? t("marks.hidden") : t("marks.summary", ends(given))}
      </p>
    </div>
  );
}

/** The lowest, the highest and the one in the middle; the marks stand from low to high. */
function ends(given: readonly number[]): { low: number; high: number; middle: number } {
  return { low: given[0] ?? 0, high: given.at(-1) ?? 0, middle: middleMark(given) };
}
