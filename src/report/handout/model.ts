import type { DraaiboekPhase, LineKind } from "../../assessment/draaiboek.ts";
import type { ItemId, Language, QuestionId, StepId } from "../../assessment/model.ts";
import type { WorksheetId } from "../../assessment/worksheet.ts";
import type { ReportAnswer } from "../model.ts";

/*
 * The handout: everything that paper needs for a werksessie without devices, in the words of one language. It follows the field, the depth,
 * the overlay and the programme of a session and knows none of its answers. Plain data, like the report.
 */

export interface Handout {
  language: Language;
  /** The day that it was made, written out and as "YYYY-MM-DD". */
  madeOn: string;
  madeOnDate: string;
  field: string;
  board: { heading: string; question: string; invitation: string };
  /** What can be answered, in the order of the scale; the sign is what people write down. */
  answers: readonly HandoutAnswer[];
  steps: readonly HandoutStep[];
  gate: { title: string; items: readonly HandoutItem[] };
  worksheets: readonly BlankWorksheet[];
  /** What the script is for, and its parts with the words for their phases and kinds of lines. */
  intro: string;
  phases: Readonly<Record<DraaiboekPhase, string>>;
  lineKinds: Readonly<Record<LineKind, string>>;
  script: readonly ScriptPart[];
  /** When what begins, from the one programme of the session. */
  programme: HandoutProgramme;
  /** What the organisation laid on the field, with where to ask for help. */
  overlay?: { name: string; contact?: string };
}

export interface HandoutAnswer {
  mark: ReportAnswer["mark"];
  sign: string;
  label: string;
}

export interface HandoutStep {
  id: StepId;
  title: string;
  invitation: string;
  /** Questions to open the conversation of the step with. */
  openers: readonly string[];
  questions: readonly HandoutQuestion[];
}

export interface HandoutQuestion {
  id: QuestionId;
  title: string;
  meaning: string;
  /** How it looks when it is arranged. */
  arranged: string;
  board: boolean;
  critical: boolean;
  /** Laid on the field by the organisation itself. */
  own: boolean;
  /** Texts that the organisation left in another language than that of the handout. */
  left: Partial<Record<"title" | "meaning" | "arranged", Language>>;
}

export interface HandoutItem {
  id: ItemId;
  title: string;
  meaning: string;
  /** The critical questions that it can't do without. */
  critical: readonly QuestionId[];
}

/** A worksheet with nothing filled in. */
export interface BlankWorksheet {
  id: WorksheetId;
  title: string;
  intro: string;
  step: StepId;
  stepTitle: string;
  parts: readonly BlankPart[];
}

/** A part to fill in by hand: lines to write on, options to tick or to number, or a table. */
export type BlankPart = { label: string; hint: string } & (
  | { kind: "lines"; count: number }
  | { kind: "ticks"; options: readonly string[]; one: boolean }
  | { kind: "order"; options: readonly string[] }
  /** `choices` says what a column lets choose from; `rows` holds what stands in the first cell of each row; an empty text is a row without a name. */
  | { kind: "table"; columns: readonly string[]; choices: readonly string[]; rows: readonly string[]; named: boolean }
);

/** A part of the facilitator's script. */
export interface ScriptPart {
  id: string;
  phase: DraaiboekPhase;
  title: string;
  aim: string;
  step?: StepId;
  lines: readonly { kind: LineKind; text: string }[];
}

/** The programme on paper: the same as on the screen. */
export interface HandoutProgramme {
  /** What the team has, and what the programme takes. */
  minutes: number;
  length: number;
  stretches: readonly HandoutStretch[];
  /** What stays for a next time. */
  later: readonly QuestionId[];
}

export interface HandoutStretch {
  /** The part of the script that it is. */
  part: string;
  title: string;
  /** Minutes after the beginning. */
  from: number;
  minutes: number;
  /** Those that come by one after the other, each with its minutes; without when they are taken over together. */
  questions: readonly { id: QuestionId; minutes?: number }[];
}
