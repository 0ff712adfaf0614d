import type { Advice } from "./advice.ts";
import { advice, isProvisional } from "./advice.ts";
import { isChance, withDefaults } from "./answers.ts";
import type { ItemStatus } from "./checklist.ts";
import { checklist } from "./checklist.ts";
import type { Answers, Assessment, Content, ItemId, Question, Step } from "./model.ts";
import { currentRound, questionsOf } from "./model.ts";
import type { Coverage, Score } from "./scoring.ts";
import { coverage, score } from "./scoring.ts";

/* What every screen shows of the answers while a team works; what follows from it for the plan is in result.ts. */

/** Where one step stands. */
export interface StepResult {
  step: Step;
  score: Score;
  coverage: Coverage;
  chances: readonly Question[];
}

/** What the rules say of one set of answers, without words. */
export interface Standing {
  overall: Score;
  items: Readonly<Record<ItemId, ItemStatus>>;
  advice: Advice;
  /** True while an item was not discussed at all: the advice is a tussenstand. */
  provisional: boolean;
}

/** Where a team stands in the last round of its document. */
export interface Progress extends Standing {
  /** The answers that count, with what does not apply in the field by default. */
  answers: Answers;
  steps: readonly StepResult[];
  coverage: Coverage;
}

/** How far the answers of a document are. */
export function progressOf(content: Content, assessment: Assessment): Progress {
  const answers = withDefaults(content, currentRound(assessment).answers);
  return {
    ...standing(content, answers),
    answers,
    steps: content.steps.map((step) => stepResult(step, answers)),
    coverage: coverage(questionsOf(content), answers),
  };
}

/** Overall score, items and advice of a set of answers. */
export function standing(content: Content, answers: Answers): Standing {
  const items = checklist(content, answers);
  return {
    overall: score(questionsOf(content), answers),
    items,
    advice: advice(items),
    provisional: isProvisional(items),
  };
}

/** Where one step stands under these answers. */
function stepResult(step: Step, answers: Answers): StepResult {
  return {
    step,
    score: score(step.questions, answers),
    coverage: coverage(step.questions, answers),
    chances: step.questions.filter(({ id }) => isChance(answers[id])),
  };
}
