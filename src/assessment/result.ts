import type { Advice, PathStep } from "./advice.ts";
import { advice, adviceAfterPath, decidingItems, isProvisional, nextAdvice, shortestPath } from "./advice.ts";
import { isChance, withDefaults } from "./answers.ts";
import type { Contradiction, ItemStatus } from "./checklist.ts";
import { checklist, contradictions } from "./checklist.ts";
import type {
  Action,
  Answers,
  Assessment,
  Content,
  ItemId,
  Question,
  RandvoorwaardenLevel,
  Step,
  StepId,
} from "./model.ts";
import { currentRound, questionsOf, randvoorwaardenLevels } from "./model.ts";
import { answersAfterPlan } from "./plan.ts";
import type { Band, Coverage, Score } from "./scoring.ts";
import { band, coverage, score } from "./scoring.ts";

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

/** Where one of the randvoorwaarden levels stands. */
export interface LevelResult {
  score: Score;
  coverage: Coverage;
}

/** Everything that follows from the last round of a document, as ids and numbers. */
export interface Result extends Standing {
  /** The answers that count, with what does not apply in the field by default. */
  answers: Answers;
  steps: readonly StepResult[];
  levels: Readonly<Record<RandvoorwaardenLevel, LevelResult>>;
  coverage: Coverage;
  band: Band;
  contradictions: readonly Contradiction[];
  next: "klein-beginnen" | "starten" | undefined;
  /** The items that keep the team from the next advice. */
  decidingItems: readonly ItemId[];
  path: readonly PathStep[];
  /** The advice that the path ends at. */
  pathLeadsTo: Advice;
  /** The same if every question that carries an action were geregeld. */
  afterPlan: Standing;
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
export function stepResult(step: Step, answers: Answers): StepResult {
  return {
    step,
    score: score(step.questions, answers),
    coverage: coverage(step.questions, answers),
    chances: step.questions.filter(({ id }) => isChance(answers[id])),
  };
}

/** All that the rules say about a document. */
export function assess(content: Content, assessment: Assessment): Result {
  const round = currentRound(assessment);
  return assessAnswers(content, withDefaults(content, round.answers), round.checklist, assessment.actions);
}

function assessAnswers(
  content: Content,
  answers: Answers,
  ticks: Readonly<Record<ItemId, boolean>>,
  actions: readonly Action[],
): Result {
  const questions = questionsOf(content);
  const now = standing(content, answers);
  const path = shortestPath(content, answers);
  return {
    ...now,
    answers,
    steps: content.steps.map((step) => stepResult(step, answers)),
    levels: levelResults(questions, answers),
    coverage: coverage(questions, answers),
    band: band(questions, answers),
    contradictions: contradictions(content, answers, ticks),
    next: nextAdvice(now.advice),
    decidingItems: decidingItems(content, answers),
    path,
    pathLeadsTo: adviceAfterPath(content, answers, path),
    afterPlan: standing(content, answersAfterPlan(answers, actions)),
  };
}

function levelResults(questions: readonly Question[], answers: Answers): Record<RandvoorwaardenLevel, LevelResult> {
  const results = randvoorwaardenLevels.map((level) => {
    const own = questions.filter((question) => question.level === level);
    return [level, { score: score(own, answers), coverage: coverage(own, answers) }];
  });
  return Object.fromEntries(results);
}

/** The step to go on with: the first that has an unanswered question, else the first with kansen, else the first. */
export function stepToContinue(result: Pick<Result, "steps">): StepId {
  const open = result.steps.find(({ coverage }) => coverage.answered < coverage.of);
  const chance = result.steps.find(({ chances }) => chances.length > 0);
  return (open ?? chance ?? result.steps[0])?.step.id ?? "1";
}
