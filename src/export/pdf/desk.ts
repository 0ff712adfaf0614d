import type { Score } from "../../assessment/scoring.ts";
import type { Report } from "../../report/model.ts";
import type { Flow } from "./flow.ts";
import type { Sheet } from "./sheet.ts";

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

/** A score in a table or figure: its number, or a word when there is none. */
export function scoreWords({ t }: Pick<Desk, "t">, score: Score): string {
  return score === null ? t("score.none") : String(score);
}
