import { useReport } from "../frame/report.ts";
import { Heading } from "../kit/Text.tsx";
import { ActionCard } from "../plan/ActionCard.tsx";
import { OwnAction } from "../plan/OwnAction.tsx";
import { Suggestions } from "../plan/Suggestions.tsx";
import styles from "./ActionsRound.module.css";
import { useWerksessie } from "./words.ts";

/** Choosing what to do first, at the table: what was chosen so far, one of the team's own, and proposals. */
export function ActionsRound() {
  const t = useWerksessie();
  const { actions, suggestions } = useReport();
  return (
    <div className={styles["round"]}>
      <Heading level={3}>{t("actions.chosen", { count: actions.length })}</Heading>
      {actions.length > 0 && (
        <ol className={styles["actions"]}>
          {actions.map((action, index) => (
            <ActionCard key={action.id} action={action} isFirst={index === 0} isLast={index === actions.length - 1} />
          ))}
        </ol>
      )}
      <OwnAction />
      <Suggestions suggestions={suggestions} undiscussed={[]} />
    </div>
  );
}
