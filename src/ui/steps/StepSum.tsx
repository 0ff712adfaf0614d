import { useState } from "react";
import type { Step } from "../../assessment/model.ts";
import { score } from "../../assessment/scoring.ts";
import { useSession } from "../frame/session.ts";
import { useUi } from "../frame/words.ts";
import { Disclosure } from "../kit/Disclosure.tsx";
import { AnswerSum } from "./AnswerSum.tsx";

/** The score of a step, which opens into the answers that made it. */
export function StepSum({ step }: { step: Step }) {
  const t = useUi();
  const { round } = useSession();
  const [open, setOpen] = useState(false);
  const now = score(step.questions, round.answers);
  return (
    <Disclosure
      summary={now === null ? t("step.scoreNone") : t("step.scoreNow", { score: now })}
      open={open}
      onToggle={setOpen}
    >
      <AnswerSum questions={step.questions} />
    </Disclosure>
  );
}
