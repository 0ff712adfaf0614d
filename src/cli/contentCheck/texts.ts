import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../assessment/model.ts";

/** One text of a language: its file, for example `steps/2`, its key in that file and the words. */
export interface FoundText {
  file: string;
  key: string;
  text: string;
}

/** The words of a language, to look up by `file:key`, as the app does. */
export interface FoundWords {
  language: Language;
  texts: readonly FoundText[];
  has(key: string): boolean;
}

/** Reads all words of a language from the folder of languages. */
export function readWords(root: string, language: Language): FoundWords {
  const files = readdirSync(join(root, language), { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".json"),
  );
  const texts = files.sort().flatMap((name) => {
    const file = name.slice(0, -".json".length).replaceAll("\\", "/");
    const tree: unknown = JSON.parse(readFileSync(join(root, language, name), "utf8"));
    return textsIn(tree, []).map((found) => ({ file, ...found }));
  });
  const keys = new Set(texts.map(({ file, key }) => `${file}:${key}`));
  return { language, texts, has: (key) => keys.has(key) };
}

function textsIn(tree: unknown, path: readonly string[]): { key: string; text: string }[] {
  if (typeof tree === "string") return [{ key: path.join("."), text: tree }];
  return Object.entries(tree ?? {}).flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}

/** Where a text stands, as a newcomer looks for it. */
export function placeOf(language: Language, { file, key }: Pick<FoundText, "file" | "key">): string {
  return `locales/${language}/${file}.json · ${key}`;
}
