import type { Stretch } from "../../assessment/programme.ts";
import type { Plan } from "../../assessment/sessionPlan.ts";
import { Paragraph } from "../kit/Text.tsx";
import { Fold } from "./Fold.tsx";
import styles from "./Proposal.module.css";
import { RowWords } from "./ProposalRow.tsx";
import { useQuestionTitle } from "./useItemTitle.ts";
import { useWerksessie } from "./words.ts";

/** What is taken over together, since all said the same beforehand. */
export function Together({ plan, row }: { plan: Plan; row: Stretch }) {
  const t = useWerksessie();
  const titleOf = useQuestionTitle();
  const ids = plan.chosen.flatMap(({ id, speed }) => (speed === "overnemen" ? [id] : []));
  return (
    <li className={styles["fold"]}>
      <Fold summary={<RowWords row={row}>{t("programme.agreed", { count: ids.length })}</RowWords>}>
        <Paragraph soft>{t("programme.agreedBody")}</Paragraph>
        <ul className={styles["plain"]}>
          {ids.map((id) => (
            <li key={id}>{titleOf(id)}</li>
          ))}
        </ul>
      </Fold>
    </li>
  );
}
