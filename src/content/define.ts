import type { ItemId, Question, Step } from "../assessment/model.ts";

/** A step as it is written down in `content/steps/`: its questions don't repeat the step and the item that they belong to. */
export interface StepDefinition extends Omit<Step, "questions"> {
  item: ItemId;
  questions: readonly Omit<Question, "step" | "item">[];
}

/** A field in which teams use the board. */
export interface Variant {
  id: string;
  steps: readonly Step[];
}

/** Turns a written step into one whose questions know their place. */
export function defineStep(definition: StepDefinition): Step {
  const { id: step, item } = definition;
  return { ...definition, questions: definition.questions.map((question) => ({ ...question, step, item })) };
}
