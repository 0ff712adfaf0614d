import { workdayLater } from "../../assessment/calendar.ts";
import type { Language } from "../../assessment/model.ts";
import { tick } from "../../assessment/programmeChoices.ts";
import type { Plan } from "../../assessment/sessionPlan.ts";
import { briefly } from "../../assessment/sessionPlan.ts";
import { lengthFor } from "../../assessment/sessionRounds.ts";
import { formatDate } from "../../i18n/words.ts";
import { useDesk, useRemembered, useSession } from "../frame/session.ts";
import { Button } from "../kit/Button.tsx";
import { Hidden, Paragraph } from "../kit/Text.tsx";
import { Fold } from "./Fold.tsx";
import styles from "./Proposal.module.css";
import { useQuestionTitle } from "./useItemTitle.ts";
import { useChoose } from "./usePlan.ts";
import { useWerksessie } from "./words.ts";

/** How many days after this werksessie the next one could be: soon enough to remember it, late enough to plan. */
const untilNext = 14;

/** What stays for a next time, how long that takes and when it could be. */
export function NextTime({ plan }: { plan: Plan }) {
  const t = useWerksessie();
  const choose = useChoose();
  const titleOf = useQuestionTitle();
  const { content, round } = useSession();
  const today = useDesk().today();
  const language = useRemembered((context): Language => context.language);
  const { later } = plan;
  if (later.length === 0) return null;
  const day = workdayLater(round.date > today ? round.date : today, untilNext);
  return (
    <div>
      <Fold summary={t("programme.later", { count: later.length })}>
        <ul className={styles["plain"]}>
          {later.map(({ id }) => (
            <li key={id} className={styles["later"]}>
              <span>{titleOf(id)}</span>
              <Button kind="subtle" onClick={() => choose(tick(plan, content, [id]))}>
                {t("programme.add")} <Hidden>{t("programme.addFor", { id })}</Hidden>
              </Button>
            </li>
          ))}
        </ul>
      </Fold>
      <Paragraph soft>
        {t("programme.laterBody", {
          minutes: lengthFor(later.length * briefly),
          date: formatDate(day, language, "full"),
        })}
      </Paragraph>
    </div>
  );
}
