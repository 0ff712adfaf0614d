import { useState } from "react";
import type { Stretch } from "../../assessment/programme.ts";
import { drop, moveQuestion, setMinutes, setSpeed, tick } from "../../assessment/programmeChoices.ts";
import type { Plan } from "../../assessment/sessionPlan.ts";
import { useSession } from "../frame/session.ts";
import { useContentWords } from "../frame/words.ts";
import { Button } from "../kit/Button.tsx";
import { Group } from "../kit/Group.tsx";
import { Hidden } from "../kit/Text.tsx";
import { Fold } from "./Fold.tsx";
import { MinutesField } from "./MinutesField.tsx";
import styles from "./Proposal.module.css";
import { ProposalQuestion } from "./ProposalQuestion.tsx";
import { RowWords } from "./ProposalRow.tsx";
import { useFollow } from "./useFollow.ts";
import { useChoose } from "./usePlan.ts";
import { useWerksessie } from "./words.ts";

/** A step of the programme, folded: all its questions, those that come by first and in their order. */
export function ProposalStep({
  plan,
  step,
  row,
  order,
  onMove,
}: {
  plan: Plan;
  step: string;
  /** Where it stands in the time; undefined when it takes none. */
  row: Stretch | undefined;
  /** The steps in the programme, in its order. */
  order: readonly string[];
  onMove: (step: string, by: -1 | 1) => void;
}) {
  const t = useWerksessie();
  const { content } = useSession();
  const words = useContentWords(content.variant, [`steps/${step}`]);
  const all = [
    ...plan.chosen.map(({ id }) => id),
    ...plan.later.map(({ id }) => id),
    ...plan.settled.map(({ id }) => id),
  ];
  const own = content.steps.find(({ id }) => id === step)?.questions ?? [];
  const ids = all.filter((id) => own.some((question) => question.id === id));
  const count = plan.chosen.filter(({ id }) => ids.includes(id)).length;
  if (ids.length === 0) return null;
  const isAnswered = ids.every((id) => plan.settled.some((question) => question.id === id));
  const without = count > 0 ? "inList" : isAnswered ? "answered" : "none";
  return (
    <li className={styles["fold"]}>
      <Fold
        summary={
          <RowWords row={row} without={without} more={t("programme.of", { count, all: ids.length })}>
            {step} · {words(`steps/${step}:title`)}
          </RowWords>
        }
      >
        <Questions plan={plan} ids={ids} />
        <WholeStep plan={plan} step={step} ids={ids} order={order} onMove={onMove} />
      </Fold>
    </li>
  );
}

function Questions({ plan, ids }: { plan: Plan; ids: readonly string[] }) {
  const t = useWerksessie();
  const choose = useChoose();
  const { content } = useSession();
  const [said, setSaid] = useState("");
  const chosen = plan.chosen.map(({ id }) => id).filter((id) => ids.includes(id));
  const { box, follow } = useFollow<HTMLUListElement>(chosen);
  const move = (id: string, by: -1 | 1) => {
    follow(id, by);
    choose(moveQuestion(plan, content, id, by));
    setSaid(t("programme.moved", { what: id, place: chosen.indexOf(id) + by + 1, of: chosen.length }));
  };
  return (
    <>
      <ul ref={box} className={styles["questions"]}>
        {ids.map((id) => (
          <ProposalQuestion key={id} plan={plan} id={id} order={chosen} onMove={move} />
        ))}
      </ul>
      <div role="status">
        <Hidden>{said}</Hidden>
      </div>
    </>
  );
}

/** What is done to all questions of a step at once. */
function WholeStep({
  plan,
  step,
  ids,
  order,
  onMove,
}: {
  plan: Plan;
  step: string;
  ids: readonly string[];
  order: readonly string[];
  onMove: (step: string, by: -1 | 1) => void;
}) {
  const t = useWerksessie();
  const choose = useChoose();
  const { content } = useSession();
  const open = ids.filter((id) => plan.settled.every((question) => question.id !== id));
  const chosen = plan.chosen.filter(({ id }) => ids.includes(id));
  const minutes = chosen.reduce((sum, one) => sum + (one.speed === "overnemen" ? 0 : one.minutes), 0);
  const at = order.indexOf(step);
  const title = t("programme.step", { step });
  return (
    <Group label={t("programme.whole")} className={styles["whole"]}>
      <div className={styles["tools"]}>
        {chosen.length < open.length && (
          <Button onClick={() => choose(tick(plan, content, open))}>
            {t("programme.stepIn")} <Hidden>{title}</Hidden>
          </Button>
        )}
        {chosen.length > 0 && (
          <>
            <Button onClick={() => choose(setSpeed(plan, ids, "vingers"))}>
              {t("programme.allShow")} <Hidden>{title}</Hidden>
            </Button>
            <Button onClick={() => choose(setSpeed(plan, ids, "gesprek"))}>
              {t("programme.allTalk")} <Hidden>{title}</Hidden>
            </Button>
            <Button onClick={() => choose(drop(plan, ids))}>
              {t("programme.stepOut")} <Hidden>{title}</Hidden>
            </Button>
          </>
        )}
        {at >= 0 &&
          ([-1, 1] as const)
            .filter((by) => (by === -1 ? at > 0 : at < order.length - 1))
            .map((by) => (
              <Button key={by} data-key={`step-${step}`} data-by={by} onClick={() => onMove(step, by)}>
                {t(by === -1 ? "programme.stepUp" : "programme.stepDown")} <Hidden>{title}</Hidden>
              </Button>
            ))}
        {minutes > 0 && (
          <MinutesField
            name={`programme/step/${step}`}
            label={t("programme.stepMinutes", { step })}
            minutes={minutes}
            onChange={(given) => choose(setMinutes(plan, ids, given))}
          />
        )}
      </div>
    </Group>
  );
}
