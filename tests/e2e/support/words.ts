import { readdirSync, readFileSync } from "node:fs";
import { createInstance } from "i18next";
import type { Language } from "../../../src/assessment/model.ts";

/** Looks up a text of the product: `start.begin`, `rules:answers.3`, `steps/2:questions.2d.title`. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** The words of the screens, of which a key does not name its file. */
const screens = ["ui", "rooms"];

/** The words of a language, read from its files: a journey names what a person reads, wherever the sentence is polished. */
export function wordsIn(language: Language): Say {
  const folder = new URL(`../../../locales/${language}/`, import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".json"));
  const resources = files.map((file) => [
    file.replaceAll("\\", "/").replace(/\.json$/, ""),
    JSON.parse(readFileSync(new URL(file, folder), "utf8")),
  ]);
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    defaultNS: screens,
    resources: { [language]: Object.fromEntries(resources) },
    interpolation: { escapeValue: false },
    saveMissing: true,
    missingKeyHandler: (_languages, namespace, key) => {
      throw new Error(`No words for ${namespace}:${key}`);
    },
  });
  const field = { team: instance.t("variants/pga:team"), field: instance.t("variants/pga:field") };
  return (key, values) => instance.t(key, { ...field, ...values });
}

/** A pattern for a text that begins so, whatever signs its words hold. */
export function beginningWith(text: string): RegExp {
  return new RegExp(`^\\s*${text.trimStart().replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`);
}
