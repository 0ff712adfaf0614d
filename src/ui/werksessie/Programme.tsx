import type { Language } from "../../assessment/model.ts";
import { keyOf, lengthOf } from "../../assessment/programme.ts";
import { formatTime } from "../../i18n/words.ts";
import { useRemembered } from "../frame/session.ts";
import { join } from "../kit/join.ts";
import { Hidden } from "../kit/Text.tsx";
import { useWerksessieDesk } from "./desk.ts";
import styles from "./Programme.module.css";
import { useItemTitle } from "./useItemTitle.ts";
import { useMemory, useTell } from "./useRoom.ts";
import { useWerksessie } from "./words.ts";

/** The programme that is running: every item can be gone to. */
export function Programme() {
  const t = useWerksessie();
  const tell = useTell();
  const { now } = useWerksessieDesk();
  const titleOf = useItemTitle();
  const language = useRemembered((context): Language => context.language);
  const { programme, at, began } = useMemory((one) => one);
  const startOf = (index: number) =>
    formatTime(new Date(Date.parse(began) + lengthOf(programme.slice(0, index)) * 60_000).toISOString(), language);
  return (
    <ol className={styles["items"]}>
      {programme.map((item, index) => (
        <li key={keyOf(item, index)}>
          <button
            type="button"
            className={join(styles["item"], index < at && styles["done"])}
            aria-current={index === at ? "step" : undefined}
            onClick={() => tell({ type: "item.reached", at: index, now: new Date(now()).toISOString() })}
          >
            <span className={styles["time"]}>{startOf(index)}</span>
            <span className={styles["title"]}>
              {titleOf(item)}
              {index < at && <Hidden> ({t("programme.done")})</Hidden>}
            </span>
            <span className={styles["minutes"]}>{t("programme.minutes", { count: Math.round(item.minutes) })}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
