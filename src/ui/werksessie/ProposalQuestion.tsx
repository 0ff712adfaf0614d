import type { Speed } from "../../assessment/programme.ts";
import { speeds } from "../../assessment/programme.ts";
import { drop, setMinutes, setSpeed, tick } from "../../assessment/programmeChoices.ts";
import type { Plan } from "../../assessment/sessionPlan.ts";
import { useSession } from "../frame/session.ts";
import { Button } from "../kit/Button.tsx";
import { Checkbox } from "../kit/Checkbox.tsx";
import { SelectField } from "../kit/SelectField.tsx";
import { Hidden } from "../kit/Text.tsx";
import { MinutesField } from "./MinutesField.tsx";
import styles from "./Proposal.module.css";
import { useQuestionTitle } from "./useItemTitle.ts";
import { useChoose } from "./usePlan.ts";
import { useWerksessie } from "./words.ts";

/** A question: in the programme or not, and there at which speed, for how long and after which other one. */
export function ProposalQuestion({
  plan,
  id,
  order,
  onMove,
}: {
  plan: Plan;
  id: string;
  /** The questions of its step that come by, in their order. */
  order: readonly string[];
  onMove: (id: string, by: -1 | 1) => void;
}) {
  const t = useWerksessie();
  const choose = useChoose();
  const titleOf = useQuestionTitle();
  const { content } = useSession();
  const planned = plan.chosen.find((one) => one.id === id);
  const isCritical = content.steps.some(({ questions }) => questions.some((one) => one.id === id && one.critical));
  const isSettled = plan.settled.some((one) => one.id === id);
  const offered = speeds.filter((speed) => speed !== "overnemen" || plan.agreed.includes(id));
  const at = order.indexOf(id);
  return (
    <li className={styles["question"]}>
      <Checkbox
        checked={planned !== undefined}
        onTick={(ticked) => choose(ticked ? tick(plan, content, [id]) : drop(plan, [id]))}
      >
        <span>
          {titleOf(id)}
          {isCritical && <span className={styles["key"]}>{t("step.key")}</span>}
          {isSettled && <span className={styles["more"]}>{t("programme.isSettled")}</span>}
        </span>
      </Checkbox>
      {planned !== undefined && (
        <div className={styles["choices"]}>
          <SelectField
            className={styles["speed"]}
            label={t("programme.speedOf", { id })}
            value={planned.speed}
            onChange={(speed) => choose(setSpeed(plan, [id], speed as Speed))}
            options={offered.map((speed) => ({ value: speed, label: t(`programme.speeds.${speed}`) }))}
          />
          {planned.speed !== "overnemen" && (
            <MinutesField
              name={`programme/${id}`}
              label={t("programme.minutesOf", { id })}
              minutes={planned.minutes}
              onChange={(given) => choose(setMinutes(plan, [id], given))}
            />
          )}
          {([-1, 1] as const)
            .filter((by) => (by === -1 ? at > 0 : at < order.length - 1))
            .map((by) => (
              <Button key={by} kind="subtle" data-key={id} data-by={by} onClick={() => onMove(id, by)}>
                {t(by === -1 ? "programme.up" : "programme.down")}
                <Hidden> {id}</Hidden>
              </Button>
            ))}
        </div>
      )}
    </li>
  );
}
