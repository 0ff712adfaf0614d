import type { Report } from "../../report/model.ts";
import { useRoom } from "../frame/words.ts";
import styles from "./BandBar.module.css";

/** The overall score on a line of 0 to 100, with the room that open questions leave and where the plan leads. */
export function BandBar({ report }: { report: Report }) {
  const t = useRoom();
  const { overall, band, afterPlan } = report;
  if (overall === null || band.low === null || band.high === null || afterPlan.overall === null) {
    return <p className={styles["score"]}>{t("outcome.noScore")}</p>;
  }
  const label = t("outcome.bandLabel", {
    score: overall,
    low: band.low,
    high: band.high,
    after: afterPlan.overall,
  });
  const planned = afterPlan.overall > overall;
  return (
    <div className={styles["band"]}>
      <p className={styles["score"]}>
        {overall} <small>{`${t("outcome.of100")}, ${report.coverage.over}`}</small>
      </p>
      <svg className={styles["bar"]} viewBox="0 0 400 64" role="img" aria-label={label}>
        <rect x="0" y="18" width="400" height="16" rx="8" className={styles["track"]} />
        {band.high > band.low && (
          <rect
            x={4 * band.low}
            y="18"
            width={4 * (band.high - band.low)}
            height="16"
            rx="8"
            className={styles["room"]}
          />
        )}
        <rect x="0" y="18" width={4 * overall} height="16" rx="8" className={styles["now"]} />
        {planned && (
          <g transform={`translate(${Math.min(4 * afterPlan.overall, 394)} 0)`}>
            <path d="M0 12v28" className={styles["plan"]} />
            <path d="M0 12l-6 -9h12Z" className={styles["flag"]} />
          </g>
        )}
        <text x="0" y="58" className={styles["tick"]}>
          0
        </text>
        <text x="400" y="58" textAnchor="end" className={styles["tick"]}>
          100
        </text>
      </svg>
      <ul className={styles["legend"]} aria-hidden="true">
        {band.high > band.low && (
          <li>
            <span className={`${styles["swatch"]} ${styles["roomSwatch"]}`} />
            {t("outcome.band")}: {band.low}–{band.high}
          </li>
        )}
        {planned && (
          <li>
            <svg className={styles["flagSwatch"]} viewBox="0 0 12 10" aria-hidden="true">
              <path d="M0 0h12l-6 10Z" className={styles["flag"]} />
            </svg>
            {t("outcome.afterPlan")}: {afterPlan.overall}
          </li>
        )}
      </ul>
    </div>
  );
}
