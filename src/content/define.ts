import type { ItemId, Question, SourceReference, Step, StepHelp } from "../assessment/model.ts";

/** A source as it is written down: the key of its document and the section, for example "wijkggd 5.1". */
export type WrittenReference = `${string} ${string}`;

/** A question as it is written down: it does not repeat the step and the item that it belongs to. */
export interface QuestionDefinition extends Omit<Question, "step" | "item" | "sources"> {
  sources: readonly WrittenReference[];
}

/** A step as it is written down in `content/steps/`. */
export interface StepDefinition {
  id: string;
  item: ItemId;
  sources: readonly WrittenReference[];
  openers: readonly string[];
  examples: readonly { id: string; source: WrittenReference }[];
  figures: readonly { id: string; source: WrittenReference }[];
  questions: readonly QuestionDefinition[];
}

/** A field in which teams use the board, with the questions that it adds to the steps. */
export interface Variant {
  id: string;
  /** Questions of the field's own, by step. */
  adds: Readonly<Record<string, readonly QuestionDefinition[]>>;
  /** Questions that do not apply in this field until the team says otherwise; the reason stands in the words. */
  notApplicable: readonly string[];
}

/** The reference that a written one stands for. */
export function reference(written: WrittenReference): SourceReference {
  const [document = "", ...section] = written.split(" ");
  return { document, section: section.join(" ") };
}

/** Turns a written step into one whose questions know their place. */
export function defineStep({ examples, figures, openers, ...definition }: StepDefinition): Step {
  const help: StepHelp = {
    openers,
    examples: examples.map(({ id, source }) => ({ id, source: reference(source) })),
    figures: figures.map(({ id, source }) => ({ id, source: reference(source) })),
  };
  return {
    id: definition.id,
    item: definition.item,
    sources: definition.sources.map(reference),
    questions: definition.questions.map((question) => placed(question, definition.id, definition.item)),
    help,
  };
}

/** A written question in its step. */
export function placed(question: QuestionDefinition, step: string, item: ItemId): Question {
  return { ...question, step, item, sources: question.sources.map(reference) };
}
