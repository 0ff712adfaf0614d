import type { Language } from "../../assessment/model.ts";
import { lengthOf } from "../../assessment/programme.ts";
import type { Plan } from "../../assessment/sessionPlan.ts";
import { breaksOf } from "../../assessment/sessionPlan.ts";
import { setTime } from "../../assessment/werksessieEdits.ts";
import { formatTime } from "../../i18n/words.ts";
import { useRemembered, useSend, useSession } from "../frame/session.ts";
import { Button } from "../kit/Button.tsx";
import styles from "./BeginBar.module.css";
import { useWerksessieDesk } from "./desk.ts";
import { useRoom, useTell } from "./useRoom.ts";
import { useWerksessie } from "./words.ts";

/** How long the programme takes, when the table would be done, and the way on. */
export function BeginBar({ plan }: { plan: Plan }) {
  const t = useWerksessie();
  const tell = useTell();
  const send = useSend();
  const { now } = useWerksessieDesk();
  const { document, round } = useSession();
  const language = useRemembered((context): Language => context.language);
  const minute = useRoom(({ context }) => Math.floor(context.now / 60_000));
  const length = lengthOf(plan.items);
  const spare = plan.minutes - length;
  const end = new Date((minute + length) * 60_000).toISOString();
  const begin = () => {
    const began = new Date(now()).toISOString();
    send({
      type: "session.edited",
      edit: setTime({ minutes: plan.minutes, start: began, breaks: breaksOf(document) }),
    });
    tell({ type: "programme.begun", programme: plan.items, began, counted: round.hands });
  };
  return (
    <section className={styles["bar"]} aria-label={t("begin.bar")}>
      <div className={styles["words"]}>
        <p role="status" className={styles["sum"]}>
          <strong>{t("begin.sum", { count: length, minutes: plan.minutes })}</strong>
          {spare !== 0 && (
            <span className={styles[spare < 0 ? "long" : "spare"]}>
              {t(spare < 0 ? "begin.long" : "begin.spare", { count: Math.abs(spare) })}
            </span>
          )}
        </p>
        <p className={styles["ends"]}>{t("begin.ends", { time: formatTime(end, language) })}</p>
      </div>
      <Button kind="primary" className={styles["begin"]} onClick={begin}>
        {t("begin.button")}
      </Button>
    </section>
  );
}
