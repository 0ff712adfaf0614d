import type { Score } from "../../assessment/scoring.ts";
import type { Report } from "../../report/model.ts";
import type { Flow } from "./flow.ts";
import type { Sheet } from "./sheet.ts";
import type { Span } from "./typeset.ts";

/** Looks up a text of `locales/<lang>/export.json`; `values` fill its {{places}}. */
export type Translate = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** What every section of every document is written with. */
export interface Desk {
  t: Translate;
  sheet: Sheet;
  flow: Flow;
}

/** The desk of a section that tells about a session. */
export interface ReportDesk extends Desk {
  report: Report;
}

/** What the team typed: its line breaks stay, and a screen reader hears in which language it is. */
export function typed({ report: { typedLanguage } }: Pick<ReportDesk, "report">, text: string): Span {
  return { text, breaks: true, ...(typedLanguage === undefined ? {} : { language: typedLanguage }) };
}

/** A score in a table or figure: its number, or a word when there is none. */
export function scoreWords({ t }: Pick<Desk, "t">, score: Score): string {
  return score === null ? t("score.none") : String(score);
}
