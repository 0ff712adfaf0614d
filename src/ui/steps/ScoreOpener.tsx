import { lazy, Suspense, useState } from "react";
import type { Answers, Question } from "../../assessment/model.ts";
import { Disclosure } from "../kit/Disclosure.tsx";

const AnswerSum = lazy(async () => ({ default: (await import("./AnswerSum.tsx")).AnswerSum }));

/** Opens a score into the answers that made it. */
export function ScoreOpener({
  summary,
  questions,
  answers,
}: {
  summary: string;
  questions: readonly Question[];
  answers?: Answers;
}) {
  const [open, setOpen] = useState(false);
  return (
    <Disclosure summary={summary} open={open} onToggle={setOpen}>
      <Suspense>
        <AnswerSum questions={questions} {...(answers === undefined ? {} : { answers })} />
      </Suspense>
    </Disclosure>
  );
}
