import type { ReportAction } from "../../report/model.ts";
import { useSend, useSession } from "../frame/session.ts";
import { useRoom } from "../frame/words.ts";
import { Button } from "../kit/Button.tsx";
import styles from "./ActionCard.module.css";

/**
 * Asks, when an action was ticked off, whether its question is geregeld now. Only a yes changes the answer of the team: an action that is
 * done says that work was done, not that all is arranged.
 */
export function AskArranged({ action, onAnswered }: { action: ReportAction; onAnswered: () => void }) {
  const t = useRoom();
  const send = useSend();
  const { round } = useSession();
  const note = round.answers[action.question]?.note;
  return (
    <section className={styles["ask"]} aria-label={t("plan.arranged.ask", { id: action.question })}>
      <p role="status">
        <strong>{t("plan.arranged.ask", { id: action.question })}</strong> {action.questionTitle}
      </p>
      <div className={styles["replies"]}>
        <Button
          kind="secondary"
          onClick={() => {
            const answer = { level: 3 as const, ...(note === undefined ? {} : { note }) };
            send({ type: "question.answered", question: action.question, answer });
            onAnswered();
          }}
        >
          {t("plan.arranged.yes")}
        </Button>
        <Button kind="subtle" onClick={onAnswered}>
          {t("plan.arranged.no")}
        </Button>
      </div>
    </section>
  );
}
