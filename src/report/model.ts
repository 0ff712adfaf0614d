import type { Advice } from "../assessment/advice.ts";
import type { ItemStatus } from "../assessment/checklist.ts";
import type {
  ItemId,
  Language,
  Level,
  Priority,
  QuestionId,
  RandvoorwaardenLevel,
  StepId,
} from "../assessment/model.ts";
import type { Score } from "../assessment/scoring.ts";
import type { WorksheetId } from "../assessment/worksheet.ts";

/*
 * The report: everything derived from a document, in the words of one language, ready for a screen or a file.
 * It is plain data (it can be posted to a worker) and knows no format. Scores are whole numbers 0–100 or null: no score.
 */

/** Words of one language, with which a report is made. `date` takes "YYYY-MM-DD" and gives it written out. */
export interface Words {
  language: Language;
  /** The text of a key, or of the first of several keys that has one. */
  t(key: string | readonly string[], values?: Readonly<Record<string, string | number>>): string;
  date(calendarDate: string): string;
  list(parts: readonly string[]): string;
}

/** How an answer reads: `mark` is its kind, for shape and colour; `label` is its word. */
export interface ReportAnswer {
  mark: Level | "unknown" | "na" | "none";
  label: string;
  /** Why the question is not applicable. */
  reason?: string;
  note?: string;
}

export interface ReportQuestion {
  id: QuestionId;
  title: string;
  critical: boolean;
  level: RandvoorwaardenLevel;
  answer: ReportAnswer;
  /** Laid on the field by the organisation itself. */
  own: boolean;
}

export interface ReportStep {
  id: StepId;
  /** Title as on the board, and the short one of the picture. */
  title: string;
  short: string;
  score: Score;
  answered: number;
  of: number;
  /** Over how many questions the score is. */
  over: string;
  chances: number;
  questions: readonly ReportQuestion[];
}

export interface ReportLevel {
  id: RandvoorwaardenLevel;
  title: string;
  about: string;
  score: Score;
  answered: number;
  of: number;
  /** Over how many questions the score is. */
  over: string;
}

export interface ReportItem {
  id: ItemId;
  title: string;
  meaning: string;
  status: ItemStatus;
  statusLabel: string;
  /** The team's own tick; undefined: not answered. */
  team: boolean | undefined;
  teamLabel: string;
  /** Present when the team's tick and the rules disagree. */
  contradiction?: { sentence: string; questions: readonly ReportQuestion[] };
}

/** One question of the shortest path, from the answer of now to the level it needs. */
export interface ReportPathStep {
  question: ReportQuestion;
  needed: string;
}

/** The shortest path: in one sentence, and in two parts. What is only to be discussed needs no work yet. */
export interface ReportPath {
  sentence: string;
  steps: readonly ReportPathStep[];
  /** The parts that have steps, the one to discuss first. */
  parts: readonly { kind: "discuss" | "arrange"; title: string; steps: readonly ReportPathStep[] }[];
}

export interface ReportAction {
  id: string;
  question: QuestionId;
  questionTitle: string;
  what: string;
  owner: string;
  /** Written out, and as "YYYY-MM-DD"; both empty when there is no deadline. */
  due: string;
  dueDate: string;
  priority: Priority | undefined;
  priorityLabel: string;
  doneWhen: string;
  done: boolean;
}

/** An action that the content proposes for a kans, or the find-out action for a question nobody can answer. */
export interface ReportSuggestion {
  question: QuestionId;
  what: string;
  doneWhen: string;
  /** On the shortest path: these are proposed first. */
  onPath: boolean;
  /** Proposed by the organisation itself; `language` where it has no words in that of the report. */
  own: boolean;
  language?: Language;
}

export interface ReportStanding {
  overall: Score;
  advice: Advice;
  adviceTitle: string;
}

export interface ReportSource {
  key: string;
  title: string;
  publisher: string;
  year: number | null;
  about: string;
  /** Labels of the sections on which this report's texts rest. */
  sections: readonly string[];
}

/** Something that stands in a worksheet, in words. Its text is what the team wrote or chose, or what follows from that. */
export type ReportBlock =
  | { kind: "text"; label: string; text: string }
  | { kind: "list"; label: string; items: readonly string[]; ordered: boolean }
  /** `total`: the last row adds up. */
  | {
      kind: "table";
      label: string;
      columns: readonly { header: string; numeric: boolean }[];
      rows: readonly (readonly string[])[];
      total: boolean;
    }
  /** What follows: `attention` asks for action, `good` is settled. */
  | { kind: "message"; tone: "good" | "attention" | "plain"; text: string }
  /** Bars on one line of time; `from`, `to` and `at` are parts of its length, 0–1. The same stands in a table after it. */
  | {
      kind: "timeline";
      label: string;
      bars: readonly { label: string; kind: "phase" | "funding"; from: number; to: number }[];
      marks: readonly { label: string; at: number }[];
    };

/** A day on which the team looks back, out of its evaluation plan. The id is the same in each report of the session. */
export interface ReportMoment {
  id: string;
  kind: "start" | "three" | "six" | "moment";
  /** "YYYY-MM-DD", and written out. */
  date: string;
  written: string;
  what: string;
  who: string;
}

/** A worksheet in which something was filled in. */
export interface ReportWorksheet {
  id: WorksheetId;
  title: string;
  intro: string;
  step: StepId;
  stepTitle: string;
  blocks: readonly ReportBlock[];
}

/** What the plan tells of many voices. A text that is empty has nothing to tell. */
export interface ReportVoices {
  /** Who was at the table, by role. */
  table: string;
  /** Said kindly when no ervaringsdeskundige was. */
  missing: string;
  /** How the team came to its answers, by step: in its own words, or in numbers from what is known. */
  stories: readonly { step: StepId; title: string; text: string }[];
  /** What people wrote when they prepared alone and let the team read, without a name or a role. */
  notes: readonly { question: QuestionId; title: string; texts: readonly string[] }[];
  minority: readonly { question: QuestionId; title: string; text: string }[];
  /** What becomes of what people brought in: what the team decided, what happens with it, and why. */
  feedback: readonly { question: QuestionId; title: string; answer: string; outcome: string; because: string }[];
  /** What was set aside and still waits. */
  aside: readonly string[];
  /** The average mark of the check-out. */
  checkout: string;
}

export interface Report {
  /** Of the document: its id, and the instant in UTC at which it was last changed. */
  id: string;
  updated: string;
  language: Language;
  /** The language in which the team worked, where it isn't that of the report: what they typed stays in it. */
  typedLanguage?: Language;
  /** Field of the team, for example "Persoonsgerichte aanpak (PGA)". */
  field: string;
  title: string;
  organisation: string;
  /** Date of the session and day that the report was made, written out. */
  date: string;
  madeOn: string;
  /** The day that the report was made, "YYYY-MM-DD". */
  madeOnDate: string;
  overall: Score;
  band: { low: Score; high: Score; sentence: string };
  /** `over`: over how many questions the score is. */
  coverage: { answered: number; of: number; unknown: number; sentence: string; over: string };
  advice: {
    id: Advice;
    /** True while an item was not discussed at all. Then the title says that this is a tussenstand, and the sentence what to discuss first. */
    provisional: boolean;
    title: string;
    /** What the advice means. */
    sentence: string;
    /** Why: the items that decided it, with their status. */
    reasons: readonly string[];
  };
  steps: readonly ReportStep[];
  levels: readonly ReportLevel[];
  items: readonly ReportItem[];
  gate: string;
  path: ReportPath;
  actions: readonly ReportAction[];
  suggestions: readonly ReportSuggestion[];
  /** Only those in which something stands. */
  worksheets: readonly ReportWorksheet[];
  /** In the order of their dates. */
  evaluation: readonly ReportMoment[];
  afterPlan: ReportStanding & { sentence: string };
  /** Questions answered "weten we niet" and questions without an answer. */
  openQuestions: { unknown: readonly ReportQuestion[]; unanswered: readonly ReportQuestion[] };
  /** How the score works: a title and its paragraphs. */
  method: { title: string; paragraphs: readonly string[] };
  sources: readonly ReportSource[];
  voices: ReportVoices;
  /** What the organisation laid on the field: whose it is, and whom to ask for help. */
  overlay?: { name: string; contact?: string };
}
