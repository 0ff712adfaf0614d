import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../src/assessment/model.ts";

const root = join(import.meta.dirname, "../../locales");

/** One text of a language: its file, for example `steps/2`, its key in that file and the words. */
export interface LocaleText {
  file: string;
  key: string;
  text: string;
}

function textsIn(tree: unknown, path: readonly string[]): { key: string; text: string }[] {
  if (typeof tree === "string") return [{ key: path.join("."), text: tree }];
  if (typeof tree !== "object" || tree === null) throw new Error(`no text and no tree of texts: ${path.join(".")}`);
  return Object.entries(tree).flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}

/** The files of words of a language, each by its namespace. */
export function localeFiles(language: Language): string[] {
  return readdirSync(join(root, language), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".json"))
    .map((name) => name.slice(0, -".json".length).replaceAll("\\", "/"))
    .sort();
}

/** Every text of one file. */
export function textsOf(language: Language, file: string): LocaleText[] {
  const tree: unknown = JSON.parse(readFileSync(join(root, language, `${file}.json`), "utf8"));
  return textsIn(tree, []).map((found) => ({ file, ...found }));
}

/** Every text of a language. */
export function allTexts(language: Language): LocaleText[] {
  return localeFiles(language).flatMap((file) => textsOf(language, file));
}

/** Where a text stands, as a newcomer looks for it. */
export function placeOf(language: Language, { file, key }: Pick<LocaleText, "file" | "key">): string {
  return `locales/${language}/${file}.json · ${key}`;
}

/** The {{places}} that a text leaves open, in order of the alphabet. */
export function placesIn(text: string): string[] {
  return [...text.matchAll(/\{\{\s*([^},\s]+)[^}]*\}\}/g)].map(([, name = ""]) => name).sort();
}
