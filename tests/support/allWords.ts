import type { Language } from "../../src/assessment/model.ts";
import { variants } from "../../src/content/compose.ts";
import { worksheets } from "../../src/content/worksheets/index.ts";
import { createWords } from "../../src/i18n/createWords.ts";
import type { LoadedWords } from "../../src/i18n/words.ts";
import { contentNamespaces } from "../../src/report/keys.ts";
import { boardContent } from "./sampleContent.ts";

const loaded = new Map<Language, Promise<LoadedWords>>();

/** The words of all fields and worksheets, as a report of any session needs them, and those of the plan. */
export function allWords(language: Language): Promise<LoadedWords> {
  const ofFields = variants.flatMap(({ id }) => contentNamespaces(id, boardContent.steps));
  const ofSheets = worksheets.map(({ id }) => `worksheets/${id}`);
  const words =
    loaded.get(language) ?? createWords(language, ["rules", "report", "export", ...new Set(ofFields), ...ofSheets]);
  loaded.set(language, words);
  return words;
}
