import type { Advice } from "./advice.ts";
import type { Band } from "./band.ts";
import { band } from "./band.ts";
import type { Contradiction } from "./contradictions.ts";
import { contradictions } from "./contradictions.ts";
import type { Answers, Assessment, Content, ItemId, Question, RandvoorwaardenLevel, StepId } from "./model.ts";
import { currentRound, questionsOf, randvoorwaardenLevels } from "./model.ts";
import type { PathStep } from "./path.ts";
import { adviceAfterPath, decidingItems, nextAdvice, shortestPath } from "./path.ts";
import { answersAfterPlan } from "./plan.ts";
import type { Progress, Standing } from "./progress.ts";
import { progressOf, standing } from "./progress.ts";
import type { Coverage, Score } from "./scoring.ts";
import { coverage, score } from "./scoring.ts";

/** Where one of the randvoorwaarden levels stands. */
export interface LevelResult {
  score: Score;
  coverage: Coverage;
}

/** Everything that follows from the last round of a document, as ids and numbers. */
export interface Result extends Progress {
  levels: Readonly<Record<RandvoorwaardenLevel, LevelResult>>;
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

/** All that the rules say about a document. */
export function assess(content: Content, assessment: Assessment): Result {
  const questions = questionsOf(content);
  const progress = progressOf(content, assessment);
  const { answers } = progress;
  const path = shortestPath(content, answers);
  return {
    ...progress,
    levels: levelResults(questions, answers),
    band: band(questions, answers),
    contradictions: contradictions(content, answers, currentRound(assessment).checklist),
    next: nextAdvice(progress.advice),
    decidingItems: decidingItems(content, answers),
    path,
    pathLeadsTo: adviceAfterPath(content, answers, path),
    afterPlan: standing(content, answersAfterPlan(answers, assessment.actions)),
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
export function stepToContinue(result: Pick<Progress, "steps">): StepId {
  const open = result.steps.find(({ coverage }) => coverage.answered < coverage.of);
  const chance = result.steps.find(({ chances }) => chances.length > 0);
  return (open ?? chance ?? result.steps[0])?.step.id ?? "1";
}
