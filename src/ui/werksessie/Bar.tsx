import { isShown, questionAt, tapsAt } from "../../machine/room/room.ts";
import { useSession } from "../frame/session.ts";
import { Button } from "../kit/Button.tsx";
import { useSettling } from "../voices/settling.tsx";
import styles from "./Bar.module.css";
import { Choices } from "./Choices.tsx";
import { Clock } from "./Clock.tsx";
import { Next, Previous } from "./Moves.tsx";
import { useAgreed, useAgreedNow } from "./useAgreed.ts";
import { usePrepared } from "./usePrepared.ts";
import { useMemory, useTell } from "./useRoom.ts";
import { useWerksessie } from "./words.ts";

/** What leading needs at every moment, where it always is: back, the time, what to do now, something for later, and on. */
export function Bar({ onLater }: { onLater: () => void }) {
  const t = useWerksessie();
  const question = useMemory(questionAt)?.question;
  const isOpen = useMemory(isShown);
  const isSettled = useMemory(({ settled }) => question !== undefined && settled.includes(question));
  const agreed = useAgreedNow();
  const { answers } = useSession().round;
  const isAgreedOpen = agreed.some((id) => answers[id] === undefined);
  return (
    <section className={styles["bar"]} aria-label={t("room.bar")}>
      <Previous />
      <Clock />
      <div className={styles["now"]}>
        {question !== undefined && (isOpen ? <Choices key={question} question={question} /> : <Show />)}
        {agreed.length > 0 && <TakeOver />}
      </div>
      <Button onClick={onLater} className={styles["later"]}>
        {t("later.button")}
      </Button>
      <Next isMain={question === undefined ? !isAgreedOpen : isSettled} />
    </section>
  );
}

/** Takes over what all said beforehand, with one press that can be undone. */
function TakeOver() {
  const t = useWerksessie();
  const settling = useSettling();
  const { open } = useAgreed();
  if (open.length > 0) {
    return (
      <Button kind="primary" onClick={() => settling.accept(open)}>
        {t("agreed.accept", { count: open.length })}
      </Button>
    );
  }
  return settling.last.length > 0 && <Button onClick={settling.undo}>{t("agreed.undo")}</Button>;
}

/** Shows the hands; or, where none are counted, what people filled in beforehand. */
function Show() {
  const t = useWerksessie();
  const tell = useTell();
  const hands = useMemory((memory) => tapsAt(memory).length);
  const prepared = usePrepared();
  if (hands === 0 && prepared !== undefined) {
    return (
      <Button kind="primary" onClick={() => tell({ type: "voices.shown", spread: prepared.spread })}>
        {t("hands.prepared", { count: prepared.people })}
      </Button>
    );
  }
  return (
    <Button
      kind="primary"
      className={styles["show"]}
      aria-disabled={hands === 0}
      onClick={() => tell({ type: "hands.shown" })}
    >
      {t("hands.show")}
    </Button>
  );
}
