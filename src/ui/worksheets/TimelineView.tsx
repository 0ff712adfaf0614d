import type { ReportBlock } from "../../report/model.ts";
import { Paragraph } from "../kit/Text.tsx";
import styles from "./TimelineView.module.css";

/** The phases as bars on one line of time. The table that follows says the same in words, so a screen reader skips the picture. */
export function TimelineView({ timeline }: { timeline: Extract<ReportBlock, { kind: "timeline" }> }) {
  const { label, bars, marks } = timeline;
  return (
    <figure className={styles["figure"]} aria-hidden="true">
      <Paragraph className={styles["label"]}>{label}</Paragraph>
      <div className={styles["bars"]}>
        {bars.map((bar) => (
          <div key={bar.label} className={styles["bar"]}>
            <span className={styles["name"]}>{bar.label}</span>
            <svg className={styles["track"]} aria-hidden="true" viewBox="0 0 1000 24" preserveAspectRatio="none">
              <rect className={styles["ground"]} width="1000" height="24" />
              {marks.map(({ at }) => (
                <rect key={at} className={styles["tick"]} x={at * 1000} width="2" height="24" />
              ))}
              <rect
                className={styles[bar.kind]}
                x={bar.from * 1000}
                y={3}
                width={Math.max(4, (bar.to - bar.from) * 1000)}
                height={18}
              />
            </svg>
          </div>
        ))}
        <div className={styles["marks"]}>
          {marks.map(({ label: date, at }) => (
            <span key={date} className={styles["mark"]} style={{ insetInlineStart: `${at * 100}%` }}>
              {date}
            </span>
          ))}
        </div>
      </div>
    </figure>
  );
}
