import type { Language } from "../../assessment/model.ts";
import { formatTime } from "../../i18n/words.ts";
import { standing } from "../../machine/room/standing.ts";
import { useRemembered } from "../frame/session.ts";
import { join } from "../kit/join.ts";
import styles from "./Clock.module.css";
import { useMemory, useRoom } from "./useRoom.ts";
import { useWerksessie } from "./words.ts";

/** The facilitator's clock: the time, what is left, and how the table stands against its programme. */
export function Clock() {
  const t = useWerksessie();
  const language = useRemembered((context): Language => context.language);
  const memory = useMemory((one) => one);
  const minute = useRoom(({ context }) => Math.floor(context.now / 15_000));
  const now = minute * 15_000;
  const began = Date.parse(memory.began);
  const { gone, left, late } = standing(memory, now);
  const item = memory.programme[memory.at];
  const used = Math.max(0, Math.floor((now - Date.parse(memory.reached)) / 60_000));
  const end = new Date(began + memory.length * 60_000).toISOString();
  const whole = Math.ceil(left);
  const state = late >= 1 ? "late" : late <= -1 ? "early" : "onTime";
  return (
    <section className={styles["clock"]} aria-label={t("clock.label")}>
      <span className={styles["time"]}>{formatTime(new Date(now).toISOString(), language)}</span>
      <Meter gone={gone} of={memory.length} />
      <span className={styles["words"]}>
        <strong>{whole >= 0 ? t("clock.left", { count: whole }) : t("clock.over", { count: -whole })}</strong>
        <span className={styles["soft"]}>{t("clock.ends", { time: formatTime(end, language) })}</span>
      </span>
      <span className={styles["words"]}>
        <span className={join(styles["state"], styles[state])}>
          {state === "onTime" ? t("clock.onTime") : t(`clock.${state}`, { count: Math.floor(Math.abs(late)) })}
        </span>
        {item !== undefined && (
          <span className={styles["soft"]}>{t("clock.item", { used, of: Math.round(item.minutes) })}</span>
        )}
      </span>
    </section>
  );
}

/** How much of the time has gone, as a ring. The words beside it say the same. */
function Meter({ gone, of }: { gone: number; of: number }) {
  const share = of === 0 ? 0 : Math.min(100, Math.max(0, (100 * gone) / of));
  return (
    <svg className={styles["meter"]} viewBox="-22 -22 44 44" aria-hidden="true">
      <circle r="17" className={styles["track"]} />
      <circle
        r="17"
        pathLength="100"
        className={styles["gone"]}
        transform="rotate(-90)"
        strokeDasharray={`${share} 100`}
      />
    </svg>
  );
}
