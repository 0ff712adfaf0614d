import type { Language } from "../assessment/model.ts";
import { createI18n } from "./createI18n.ts";
import type { LoadedWords } from "./words.ts";
import { wordsOf } from "./words.ts";

/** Loads the words of a language with the texts of these namespaces. */
export async function createWords(language: Language, namespaces: readonly string[]): Promise<LoadedWords> {
  return wordsOf(await createI18n(language, namespaces), language);
}
