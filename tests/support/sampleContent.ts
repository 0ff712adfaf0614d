import type { Answers, GroundedContent, GroundedQuestion, Level } from "../../src/assessment/model.ts";
import { composeContent } from "../../src/content/compose.ts";

/** A question for a test; what the test doesn't name is ordinary: on the board, not critical. */
export function sampleQuestion(id: string, given: Partial<GroundedQuestion> = {}): GroundedQuestion {
  return {
    id,
    step: id.slice(0, 1),
    item: id.slice(0, 1),
    level: "organisatie",
    board: true,
    critical: false,
    actions: ["a"],
    sources: [],
    ...given,
  };
}

function sampleStep(id: string, questions: readonly GroundedQuestion[]) {
  return { id, item: id, sources: [], questions, help: { openers: [], examples: [], figures: [] } };
}

/**
 * Four steps, each feeding the item of its own number: enough for every branch of the rules.
 * 1c is a deepening question that is not critical (it never decides an item), 2b one that is.
 */
export const sampleContent: GroundedContent = {
  variant: "made-up",
  depth: "volledig",
  items: ["1", "2", "3", "4"],
  notApplicable: [],
  steps: [
    sampleStep("1", [
      sampleQuestion("1a"),
      sampleQuestion("1b", { critical: true }),
      sampleQuestion("1c", { board: false }),
    ]),
    sampleStep("2", [
      sampleQuestion("2a", { critical: true, level: "samenwerking" }),
      sampleQuestion("2b", { critical: true, board: false, level: "samenwerking" }),
    ]),
    sampleStep("3", [sampleQuestion("3a", { level: "samenwerking" })]),
    sampleStep("4", [sampleQuestion("4a", { critical: true, level: "borging" })]),
  ],
};

/** The questions that teams really answer: the paper board of the PGA. */
export const boardContent: GroundedContent = realContent();

function realContent(): GroundedContent {
  const composed = composeContent("pga", "bord");
  if (!composed.ok) throw new Error(`the board of the PGA can't be composed: ${composed.reason}`);
  return composed.content;
}

/** Answers with only levels, written short: `at({ "1a": 3 })`. */
export function at(levels: Readonly<Record<string, Level>>): Answers {
  return Object.fromEntries(Object.entries(levels).map(([id, level]) => [id, { level }]));
}

/** The same level for every question of the content. */
export function allAt(content: GroundedContent, level: Level): Answers {
  return Object.fromEntries(content.steps.flatMap((step) => step.questions.map(({ id }) => [id, { level }])));
}
