import type {
  GroundedQuestion,
  GroundedStep,
  ItemId,
  Question,
  SourceReference,
  StepHelp,
} from "../assessment/model.ts";

/** A source as it is written down: the key of its document and the section, for example "wijkggd 5.1". */
export type WrittenReference = `${string} ${string}`;

/** A question as it is written down: it does not repeat the step and the item that it belongs to. */
export interface QuestionDefinition extends Omit<Question, "step" | "item"> {
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

/** A story or a figure of a field's own with its source, or the id of one that every field knows. */
export type Told = string | { id: string; source: WrittenReference };

/** What helps a team of one field to talk about a step. A kind that stands here takes the place of the general one. */
export interface FieldHelp {
  openers?: readonly string[];
  examples?: readonly Told[];
  figures?: readonly Told[];
}

/** A field in which teams use the board, with the questions that it adds to the steps. */
export interface Variant {
  id: string;
  /** Questions of the field's own, by step. */
  adds: Readonly<Record<string, readonly QuestionDefinition[]>>;
  /** What questions of every field rest on here, by id: whoever replaces words replaces sources. */
  sources: Readonly<Record<string, readonly WrittenReference[]>>;
  /** Stories, figures and questions to open with, by step. */
  help: Readonly<Record<string, FieldHelp>>;
  /** Questions that do not apply in this field until the team says otherwise; the reason stands in the words. */
  notApplicable: readonly string[];
}

/** The reference that a written one stands for. */
export function reference(written: WrittenReference): SourceReference {
  const [document = "", ...section] = written.split(" ");
  return { document, section: section.join(" ") };
}

/** Turns a written step into one whose questions know their place. */
export function defineStep({ examples, figures, openers, ...definition }: StepDefinition): GroundedStep {
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

/** A step as a field has it: its own questions behind the general ones, its own sources and help in the place of the general ones. */
export function inField(step: GroundedStep, { adds, sources, help }: Variant): GroundedStep {
  const general = step.questions.map((question) => {
    const own = sources[question.id];
    return own === undefined ? question : { ...question, sources: own.map(reference) };
  });
  const own = (adds[step.id] ?? []).map((question) => placed(question, step.id, step.item));
  return { ...step, questions: [...general, ...own], help: helpInField(step.help, help[step.id]) };
}

function helpInField(general: StepHelp, field: FieldHelp = {}): StepHelp {
  const told = (kind: "examples" | "figures") =>
    field[kind]?.flatMap((one) =>
      typeof one === "string"
        ? general[kind].filter(({ id }) => id === one)
        : [{ id: one.id, source: reference(one.source) }],
    ) ?? general[kind];
  return { openers: field.openers ?? general.openers, examples: told("examples"), figures: told("figures") };
}

/** A written question in its step. */
export function placed(question: QuestionDefinition, step: string, item: ItemId): GroundedQuestion {
  return { ...question, step, item, sources: question.sources.map(reference) };
}
