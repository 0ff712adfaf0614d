import { readFileSync } from "node:fs";
import type { Assessment, Language, Round } from "../../src/assessment/model.ts";
import { questionsOf } from "../../src/assessment/model.ts";
import { sources } from "../../src/content/sources.ts";
import { worksheets } from "../../src/content/worksheets/index.ts";
import { createWords } from "../../src/i18n/createWords.ts";
import type { LoadedWords } from "../../src/i18n/words.ts";
import { buildReport } from "../../src/report/build.ts";
import { contentNamespaces } from "../../src/report/keys.ts";
import type { Report } from "../../src/report/model.ts";
import { readDocument } from "../../src/storage/document.ts";
import { blankSession } from "./journey.ts";
import { boardContent } from "./sampleContent.ts";
import { example } from "./terminal.ts";

/** The words that a report of the board needs. */
export function reportWords(language: Language): Promise<LoadedWords> {
  return createWords(language, ["rules", "report", ...contentNamespaces(boardContent.variant, boardContent.steps)]);
}

/** The report of a session on 14 March 2026. */
export async function reportOf(assessment: Assessment, language: Language = "nl"): Promise<Report> {
  const words = await reportWords(language);
  return buildReport({ content: boardContent, assessment, sources, worksheets, words, today: "2026-03-14" });
}

/** One of the sessions that ship with the product. */
export function exampleSession(name: "01-net-begonnen" | "02-halverwege" | "03-klaar-om-te-starten"): Assessment {
  const read = readDocument(readFileSync(example(name), "utf8"));
  if (!read.ok) throw new Error(`${name}: ${read.reason}`);
  return read.document;
}

/** A session whose only round is this. */
export function sessionWith(round: Partial<Round>, given: Partial<Assessment> = {}): Assessment {
  const blank = blankSession(given);
  return { ...blank, rounds: [{ ...blank.rounds[0], ...round }] };
}

/** A session in which every question was put aside with a reason. */
export function nothingApplies(): Assessment {
  return sessionWith({
    answers: Object.fromEntries(questionsOf(boardContent).map(({ id }) => [id, { na: `past niet bij ${id}` }])),
  });
}

/** The three examples, a session without answers and one to which nothing applies. */
export const sessions: readonly (readonly [string, Assessment])[] = [
  ["just begun", exampleSession("01-net-begonnen")],
  ["halfway", exampleSession("02-halverwege")],
  ["ready to start", exampleSession("03-klaar-om-te-starten")],
  ["without a single answer", blankSession()],
  ["to which nothing applies", nothingApplies()],
];
