/*
 * Worksheets: small decision aids inside a step. A worksheet is data: parts of a closed union, put together in `content/worksheets/`.
 * Its words stand in `locales/<lang>/worksheets/<id>.json`. What a team fills in is stored by part id; whatever can be computed from
 * that (sums, dates, a text, a verdict) is a result and never stored. Two ids belong to the app: the column `rowTitle`, in which a team
 * names a row that it added to a table with named rows, and the part `own` + the id of a result, which holds the team's own wording of
 * a text that was computed.
 */
import type { Level, QuestionId, SourceReference, StepId } from "./model.ts";

/** "W1" … "W12". */
export type WorksheetId = string;

/** A part that fits in one cell. `options` and ids are keys of the words, never words themselves. */
export type SimplePart =
  | { kind: "text"; id: string; long?: boolean }
  | { kind: "choice"; id: string; options: readonly string[] }
  | { kind: "choices"; id: string; options: readonly string[] }
  | { kind: "date"; id: string }
  /** Whole euros. */
  | { kind: "amount"; id: string }
  /** `usual`: the number that counts while a field is empty, by the key of its row. */
  | { kind: "number"; id: string; min: number; max: number; usual?: Readonly<Record<string, number>> };

/** A part of a worksheet. */
export type Part =
  | SimplePart
  /** Options that are ticked and put in an order of the team's own. */
  | { kind: "order"; id: string; options: readonly string[] }
  /** A table. Rows named in `start` are there from the beginning and have words of their own; the team can add rows unless `closed`. */
  | { kind: "rows"; id: string; columns: readonly SimplePart[]; start?: readonly string[]; closed?: boolean }
  /** Something computed from the other parts, shown as it grows. */
  | { kind: "result"; id: string; from: ResultKind };

/** Every computation that a worksheet can ask for. */
export const resultKinds = [
  "go-no-go",
  "role-text",
  "place-text",
  "vacancy-text",
  "budget",
  "evaluation-dates",
  "timeline",
  "agreements-state",
] as const;
export type ResultKind = (typeof resultKinds)[number];

/** When a filled worksheet has something to propose. It proposes; the team decides. */
export type Proposal =
  /** When all named parts are filled in, the answer to the question may be raised to the level. */
  | { propose: "answer"; when: readonly string[]; question: QuestionId; level: Level }
  /** When the result says so (`go-no-go` is no-go, `budget` has a shortfall, `timeline` ends after the money), an action is proposed. Its words: `proposals.<id>`. */
  | { propose: "action"; whenResult: ResultKind; id: string; question: QuestionId };

export interface Worksheet {
  id: WorksheetId;
  step: StepId;
  sources: readonly SourceReference[];
  parts: readonly Part[];
  proposals: readonly Proposal[];
  /** Shown in the plan too, since it is about all steps. */
  inPlan?: true;
}

/** One row of a table: its id (a start key, or one that the app made) and its cells by column id. */
export interface WorksheetRow {
  id: string;
  cells: Readonly<Record<string, CellValue>>;
}

/** Text, option key and date are strings; amounts and numbers are numbers; several options are a list of keys. */
export type CellValue = string | number | readonly string[];
export type PartValue = CellValue | readonly WorksheetRow[];

/** What a team filled in, by part id. What is empty is not there. */
export type WorksheetValues = Readonly<Record<string, PartValue>>;

/** Column in which a team names a row that it added to a table with named rows. */
export const rowTitle = "rowTitle";

/** The part in which a team keeps its own wording of a computed text. */
export function ownPart(result: string): string {
  return `own${result.charAt(0).toUpperCase()}${result.slice(1)}`;
}

/** What one document may hold of worksheets: far above what a team fills in, far below what would slow its file down. */
export const worksheetLimits = { text: 10_000, options: 100, rows: 100, number: 999_999_999 } as const;
