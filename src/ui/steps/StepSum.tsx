import type { Step } from "../../assessment/model.ts";
import { coverage, score } from "../../assessment/scoring.ts";
import { useSession } from "../frame/session.ts";
import { useUi } from "../frame/words.ts";
import { ScoreOpener } from "./ScoreOpener.tsx";

/** The score of a step, which opens into the answers that made it. */
export function StepSum({ step }: { step: Step }) {
  const t = useUi();
  const { result } = useSession();
  const now = score(step.questions, result.answers);
  const summary =
    now === null
      ? t("step.scoreNone")
      : t("step.scoreNow", { score: now, ...coverage(step.questions, result.answers) });
  return <ScoreOpener summary={summary} questions={step.questions} />;
}
