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
  const { left, late } = standing(memory, now);
  const end = new Date(began + memory.length * 60_000).toISOString();
  const whole = Math.ceil(left);
  const state = late >= 1 ? "late" : late <= -1 ? "early" : "onTime";
  return (
    <section className={styles["clock"]} aria-label={t("clock.label")}>
      <span className={styles["time"]}>{formatTime(new Date(now).toISOString(), language)}</span>
      <span className={styles["words"]}>
        <strong>{whole >= 0 ? t("clock.left", { count: whole }) : t("clock.over", { count: -whole })}</strong>
        <span className={styles["soft"]}>{t("clock.ends", { time: formatTime(end, language) })}</span>
        <span className={join(styles["state"], styles[state])}>
          {state === "onTime" ? t("clock.onTime") : t(`clock.${state}`, { count: Math.floor(Math.abs(late)) })}
        </span>
      </span>
    </section>
  );
}

/** Where the table is in its programme, and how much of this item's time has gone. */
export function ItemClock() {
  const t = useWerksessie();
  const { programme, at, reached } = useMemory((one) => one);
  const now = useRoom(({ context }) => Math.floor(context.now / 15_000) * 15_000);
  const item = programme[at];
  if (item === undefined) return null;
  const used = Math.max(0, Math.floor((now - Date.parse(reached)) / 60_000));
  return (
    <span className={styles["item"]}>
      {t("room.place", { at: at + 1, of: programme.length })} ·{" "}
      {t("clock.item", { used, of: Math.round(item.minutes) })}
    </span>
  );
}
