import { Fragment, useState } from "react";
import type { Stretch } from "../../assessment/programme.ts";
import { stretchesOf } from "../../assessment/programme.ts";
import { moveStep } from "../../assessment/programmeChoices.ts";
import type { Plan } from "../../assessment/sessionPlan.ts";
import { useSession } from "../frame/session.ts";
import { useContentWords } from "../frame/words.ts";
import { Button } from "../kit/Button.tsx";
import { Card } from "../kit/Card.tsx";
import { Heading, Hidden, Paragraph } from "../kit/Text.tsx";
import { NextTime } from "./NextTime.tsx";
import styles from "./Proposal.module.css";
import { ProposalRow } from "./ProposalRow.tsx";
import { ProposalStep } from "./ProposalStep.tsx";
import { Together } from "./Together.tsx";
import { useFollow } from "./useFollow.ts";
import { useChoose } from "./usePlan.ts";
import { useWerksessie } from "./words.ts";

/** The programme to come, step by step; a step opens to choose its questions, their speed and their minutes. */
export function Proposal({ plan }: { plan: Plan }) {
  const t = useWerksessie();
  const choose = useChoose();
  const { content, document } = useSession();
  const words = useContentWords(content.variant, ["draaiboek"]);
  const [said, setSaid] = useState("");
  const rows = stretchesOf(plan.items);
  const stepOf = (id: string) => content.steps.find(({ questions }) => questions.some((one) => one.id === id))?.id;
  const inPlan = [...new Set(plan.chosen.flatMap(({ id }) => stepOf(id) ?? []))];
  const timed = new Set(rows.flatMap(({ step }) => step ?? []));
  const untimed = content.steps.map(({ id }) => id).filter((id) => !timed.has(id));
  const takenOver = untimed.filter((step) => inPlan.includes(step));
  const leftOut = untimed.filter((step) => !inPlan.includes(step));
  const { box, follow } = useFollow<HTMLOListElement>(inPlan.map((step) => `step-${step}`));
  const move = (step: string, by: -1 | 1) => {
    follow(`step-${step}`, by);
    choose(moveStep(plan, content, step, by));
    setSaid(
      t("programme.moved", {
        what: t("programme.step", { step }),
        place: inPlan.indexOf(step) + by + 1,
        of: inPlan.length,
      }),
    );
  };
  const stepRow = (step: string, row?: Stretch) => (
    <ProposalStep key={`step-${step}`} plan={plan} step={step} row={row} order={inPlan} onMove={move} />
  );
  const isFirst = (row: Stretch) => rows.find(({ step }) => step === row.step) === row;
  const gate = rows.findIndex(({ part }) => part === "gate");
  return (
    <Card as="section" className={styles["card"]}>
      <div>
        <Heading level={2}>{t("programme.title")}</Heading>
        <Coverage plan={plan} />
        {document.werksessie.programme !== undefined && (
          <p className={styles["own"]}>
            {t("programme.own")}{" "}
            <Button kind="subtle" onClick={() => choose(undefined)}>
              {t("programme.propose")}
            </Button>
          </p>
        )}
      </div>
      <ol ref={box} className={styles["items"]}>
        {rows.map((row, index) => (
          <Fragment key={row.step !== undefined && isFirst(row) ? `step-${row.step}` : `${row.part}-${row.from}`}>
            {index === gate && leftOut.map((step) => stepRow(step))}
            {row.part === "agreed" && <Together plan={plan} row={row} />}
            {row.part === "agreed" && takenOver.map((step) => stepRow(step))}
            {row.step !== undefined && isFirst(row) && stepRow(row.step, row)}
            {row.step !== undefined && !isFirst(row) && (
              <ProposalRow row={row}>{t("programme.goesOn", { step: row.step })}</ProposalRow>
            )}
            {row.step === undefined && row.part !== "agreed" && (
              <ProposalRow row={row}>{words(`draaiboek:parts.${row.part}.title`)}</ProposalRow>
            )}
          </Fragment>
        ))}
      </ol>
      <NextTime plan={plan} />
      <div role="status">
        <Hidden>{said}</Hidden>
      </div>
    </Card>
  );
}

/** How many of the questions come by, and what the speeds mean. */
function Coverage({ plan }: { plan: Plan }) {
  const t = useWerksessie();
  const count = plan.chosen.length;
  const all = count + plan.later.length;
  const sentence =
    count === 0
      ? t("programme.tooShort")
      : plan.later.length === 0
        ? t("programme.all", { count })
        : t("programme.some", { count, all });
  return (
    <>
      <Paragraph>
        <strong>{sentence}</strong> <span className={styles["soft"]}>{t("programme.intro")}</span>
      </Paragraph>
      {plan.settled.length > 0 && <Paragraph soft>{t("programme.settled", { count: plan.settled.length })}</Paragraph>}
    </>
  );
}
