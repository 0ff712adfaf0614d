import { expect, it } from "vitest";
import { shelves } from "../../src/export/formats.ts";
import { createWords } from "../../src/i18n/createWords.ts";

const formats = shelves.flatMap(({ items }) => items.flatMap(({ formats: all }) => all.map(({ id }) => id)));

it.each(["nl", "en"] as const)("every file that can be made has a word for its name, in %s", async (language) => {
  const { has } = await createWords(language, ["export"]);
  expect(formats.length).toBeGreaterThan(15);
  expect(formats.filter((id) => !has(`export:file.${id}`))).toEqual([]);
});
