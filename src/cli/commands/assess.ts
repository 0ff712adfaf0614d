import type { Advice } from "../../assessment/advice.ts";
import type { Band } from "../../assessment/band.ts";
import type { ItemStatus } from "../../assessment/checklist.ts";
import type { ItemId, Level, QuestionId, RandvoorwaardenLevel, StepId } from "../../assessment/model.ts";
import type { Result } from "../../assessment/result.ts";
import { assess } from "../../assessment/result.ts";
import type { Coverage, Score } from "../../assessment/scoring.ts";
import type { Command } from "../command.ts";
import { planTold, readSession } from "../session.ts";

/** What `assess` prints: the result of a session as ids and numbers. */
export interface Summary {
  steps: Readonly<Record<StepId, Score>>;
  levels: Readonly<Record<RandvoorwaardenLevel, Score>>;
  overall: Score;
  coverage: Coverage;
  band: Band;
  checklist: Readonly<Record<ItemId, ItemStatus>>;
  contradictions: readonly ItemId[];
  advice: Advice;
  /** True while an item is "niet-besproken": the advice is a tussenstand. */
  provisional: boolean;
  path: readonly { question: QuestionId; level: Level }[];
}

/** The result of a session, without what only a screen needs. */
export function summaryOf(result: Result): Summary {
  return {
    steps: Object.fromEntries(result.steps.map(({ step, score }) => [step.id, score])),
    levels: {
      organisatie: result.levels.organisatie.score,
      samenwerking: result.levels.samenwerking.score,
      borging: result.levels.borging.score,
    },
    overall: result.overall,
    coverage: result.coverage,
    band: result.band,
    checklist: result.items,
    contradictions: result.contradictions.map(({ item }) => item),
    advice: result.advice,
    provisional: result.provisional,
    path: result.path.map(({ question, level }) => ({ question: question.id, level })),
  };
}

/** `assess FILE.json`: the result of a session as one JSON object. */
export const assessCommand: Command = {
  files: [1],
  usage: "usage-assess",
  run: async ([file = ""]) => {
    const session = await readSession(file);
    if (!session.ok) return session;
    const text = JSON.stringify(summaryOf(assess(session.content, session.document)), null, 2);
    return { ok: true, text, warnings: planTold(file, session) };
  },
};
