/**
 * The words of the assessment as types. Everything else in the house speaks in these.
 * A document holds answers; every score, status and advice is derived from it each time and never stored.
 */
import type { LogEntry } from "./log.ts";
import type { LaidOverlay, Overlay } from "./overlay.ts";
import type { Contribution, Feedback, Hands, Participant } from "./voices.ts";
import type { Werksessie } from "./werksessie.ts";
import type { WorksheetId, WorksheetValues } from "./worksheet.ts";

/** Number of a step on the board, "1" … "8". */
export type StepId = string;
/** Step number and letter as they stand on the board, for example "2d". */
export type QuestionId = string;
/** Number of an item of the checklist "Klaar om te starten?", "1" … "7". */
export type ItemId = string;

export const randvoorwaardenLevels = ["organisatie", "samenwerking", "borging"] as const;
/** The three levels of randvoorwaarden: draagvlak en positie · invulling en uitvoering · monitoring en verankering. */
export type RandvoorwaardenLevel = (typeof randvoorwaardenLevels)[number];

export const levels = [0, 1, 2, 3] as const;
/** 0 nog niet · 1 besproken · 2 deels geregeld · 3 geregeld. */
export type Level = (typeof levels)[number];

/** What the team says about one question: exactly one of a level, "weten we niet" or "niet van toepassing" with its reason. */
export type Answer = ({ level: Level } | { unknown: true } | { na: string }) & { note?: string };
export type Answers = Readonly<Record<QuestionId, Answer>>;

/** A place in a source document on which a text rests; both ids are listed in `content/sources.ts`. */
export interface SourceReference {
  document: string;
  section: string;
}

/** One indicator. `board` questions stand on the paper board; without a `critical` one at level 3 its checklist item can't be gereed. */
export interface Question {
  id: QuestionId;
  step: StepId;
  item: ItemId;
  level: RandvoorwaardenLevel;
  board: boolean;
  critical: boolean;
  /** Keys of the suggested actions in the words of the question. */
  actions: readonly string[];
}

/** What helps a team to talk about a step: texts by key, each example and figure with the place it comes from. */
export interface StepHelp {
  openers: readonly string[];
  examples: readonly { id: string; source: SourceReference }[];
  figures: readonly { id: string; source: SourceReference }[];
}

export interface Step {
  id: StepId;
  item: ItemId;
  questions: readonly Question[];
}

/** The questions of one variant at one depth, in the order of the board: all that the rules need to know. */
export interface Content {
  variant: string;
  depth: Depth;
  steps: readonly Step[];
  items: readonly ItemId[];
  /** Questions that do not apply in this field until the team answers them. */
  notApplicable: readonly QuestionId[];
  /** What an organisation laid on the field. */
  overlay?: LaidOverlay;
}

/** A question with the passages that it rests on. */
export interface GroundedQuestion extends Question {
  sources: readonly SourceReference[];
}

/** A step with the passages that it rests on, and with what helps to talk about it. */
export interface GroundedStep extends Step {
  sources: readonly SourceReference[];
  questions: readonly GroundedQuestion[];
  help: StepHelp;
}

/** The questions with all that they rest on: what help, plans and cards need besides. */
export interface GroundedContent extends Content {
  steps: readonly GroundedStep[];
}

export const depths = ["bord", "volledig"] as const;
/** `bord`: the board questions alone. `volledig`: the deepening questions too. */
export type Depth = (typeof depths)[number];

export const languages = ["nl", "en"] as const;
export type Language = (typeof languages)[number];

export const priorities = ["hoog", "middel", "laag"] as const;
export type Priority = (typeof priorities)[number];

/** One line of the action plan. `due` is a calendar date, "YYYY-MM-DD". */
export interface Action {
  id: string;
  question: QuestionId;
  what: string;
  owner?: string;
  due?: string;
  priority?: Priority;
  doneWhen?: string;
  done: boolean;
}

/** One measurement. `date` is a calendar date, "YYYY-MM-DD". */
export interface Round {
  id: string;
  label: string;
  date: string;
  /** Who is at the table. */
  participants: readonly Participant[];
  /** Who handed in, and what: a list of its own, which no seat takes anything from. */
  contributions: readonly Contribution[];
  /** Hands that were counted, by question: at most one count of everybody and one of each role. */
  hands: Readonly<Record<QuestionId, readonly Hands[]>>;
  answers: Answers;
  /** What those want to have remembered who see it otherwise than the team settled. The reason of the team is the note of its answer. */
  minority: Readonly<Record<QuestionId, string>>;
  /** What becomes of what people brought in: told to those who took part. */
  feedback?: Readonly<Record<QuestionId, Feedback>>;
  /** The team's own tick per item; an absent key means: not answered. */
  checklist: Readonly<Record<ItemId, boolean>>;
}

/** The saved document of a session. `created` and `updated` are UTC instants. */
export interface Assessment {
  format: "kansenwijzer";
  version: 4;
  id: string;
  title: string;
  organisation: string;
  variant: string;
  depth: Depth;
  language: Language;
  created: string;
  updated: string;
  rounds: readonly [Round, ...Round[]];
  actions: readonly Action[];
  /** What the team filled in, by worksheet and part. */
  worksheets: Readonly<Record<WorksheetId, WorksheetValues>>;
  werksessie: Werksessie;
  /** What happened, oldest first. */
  log: readonly LogEntry[];
  /** What the organisation laid on the field. */
  overlay?: Overlay;
}

/** The round that scores are taken from: the last one. */
export function currentRound(assessment: Assessment): Round {
  return assessment.rounds.at(-1) ?? assessment.rounds[0];
}

/** All questions of the content, in the order of the board. */
export function questionsOf<Asked extends Question>(content: {
  steps: readonly { questions: readonly Asked[] }[];
}): readonly Asked[] {
  return content.steps.flatMap((step) => step.questions);
}
