// @vitest-environment node
import { expect, test } from "vitest";
import en from "../../../locales/en/export.json" with { type: "json" };
import nl from "../../../locales/nl/export.json" with { type: "json" };

type Words = { [key: string]: string | Words };

function entries(words: Words, path = ""): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[`${path}${key}`, value]] : entries(value, `${path}${key}.`),
  );
}

const dutch = new Map(entries(nl));
const english = new Map(entries(en));

test("the plan has the same words in every language", () => {
  expect([...english.keys()]).toEqual([...dutch.keys()]);
});

test("every text names the same values in every language", () => {
  const names = (text = "") => (text.match(/\{\{\w+\}\}/g) ?? []).sort();
  for (const [key, text] of dutch) expect(names(english.get(key)), key).toEqual(names(text));
});

test("no text is empty, and Dutch writes ij as two letters", () => {
  for (const text of [...dutch.values(), ...english.values()]) expect(text).not.toMatch(/^\s*$|[ĳĲ]/);
});
