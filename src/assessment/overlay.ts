/*
 * An overlay: what a gemeente or trainer lays on a field, made without programming. It changes words and adds questions and actions; it
 * never touches the rules. A document carries the overlay that it uses, so that a session is whole wherever it is opened.
 */
import type { Language, QuestionId, RandvoorwaardenLevel, StepId } from "./model.ts";
import type { WorksheetId } from "./worksheet.ts";

/** Something in Dutch, and in English if they like. Where the English is missing, the Dutch is shown and marked as Dutch. */
export interface InLanguages<Text> {
  nl: Text;
  en?: Text;
}

/** The parts of a question that have a text of their own. */
export const questionParts = ["title", "meaning", "arranged", "pitfall"] as const;
export type QuestionPart = (typeof questionParts)[number];

export interface OverlayAction {
  what: string;
  doneWhen: string;
}

/** Words that take the place of those of the field. Texts may name {{team}} and {{field}}. */
export interface OverlayWords {
  /** Name of the team, to stand behind "het". */
  team?: string;
  /** Name of the field, with its article, to stand behind "binnen". */
  field?: string;
  questions?: Readonly<Record<QuestionId, Partial<Record<QuestionPart, string>>>>;
}

/** A question of the organisation's own: a deepening one, never on the board and never critical. */
export interface OverlayQuestion {
  /** Step, the letter o and a number: "3o1". */
  id: QuestionId;
  step: StepId;
  level: RandvoorwaardenLevel;
  words: InLanguages<Record<QuestionPart, string> & { actions: readonly OverlayAction[] }>;
}

/** One more suggested action at a question. */
export interface ExtraAction extends InLanguages<OverlayAction> {
  question: QuestionId;
}

export interface Overlay {
  format: "kansenwijzer-overlay";
  version: 1;
  id: string;
  /** Whose it is, as it stands on screen. */
  name: string;
  /** The field it lies on; absent: every field. */
  variant?: string;
  /** Where a team can ask for help. */
  contact?: { text: InLanguages<string> };
  words?: { nl?: OverlayWords; en?: OverlayWords };
  questions?: readonly OverlayQuestion[];
  actions?: readonly ExtraAction[];
  hiddenWorksheets?: readonly WorksheetId[];
}

/**
 * An overlay as it lies on the content of a field: its texts by language and place, for example `questions.3o1.title`, `team`, or
 * `questions.2d.actions.own1.what`.
 */
export interface LaidOverlay {
  name: string;
  contact: InLanguages<string> | undefined;
  texts: Readonly<Record<Language, Readonly<Record<string, string>>>>;
  /** The questions that it adds. */
  questions: readonly QuestionId[];
  hiddenWorksheets: readonly WorksheetId[];
}

/** The texts of an overlay in a language, by place; in Dutch where that language has none. */
export function overlayTexts(overlay: LaidOverlay | undefined, language: Language): Readonly<Record<string, string>> {
  return { ...overlay?.texts.nl, ...overlay?.texts[language] };
}

/** True when a text of the overlay is shown in Dutch to who reads another language: it has no words there. */
export function isLeftInDutch(overlay: LaidOverlay | undefined, language: Language, path: string): boolean {
  return language !== "nl" && overlay?.texts[language][path] === undefined && overlay?.texts.nl[path] !== undefined;
}
