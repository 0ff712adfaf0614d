import { describe, expect, it } from "vitest";
import type { SourceReference } from "../../src/assessment/model.ts";
import { languages } from "../../src/assessment/model.ts";
import { composeContent, variants } from "../../src/content/compose.ts";
import { sections } from "../../src/content/sections.ts";
import { sources } from "../../src/content/sources.ts";
import { sectionKey } from "../../src/report/keys.ts";
import { textsOf } from "../support/locales.ts";

interface Placed extends SourceReference {
  at: string;
}

const steps = variants.flatMap(({ id }) => {
  const composed = composeContent(id, "volledig");
  return composed.ok ? composed.content.steps.map((step) => ({ ...step, field: id })) : [];
});
const references: Placed[] = steps.flatMap((step) => [
  ...step.sources.map((source) => ({ ...source, at: `${step.field}, step ${step.id}` })),
  ...step.help.examples.map(({ id, source }) => ({ ...source, at: `${step.field}, step ${step.id}, example ${id}` })),
  ...step.help.figures.map(({ id, source }) => ({ ...source, at: `${step.field}, step ${step.id}, figure ${id}` })),
  ...step.questions.flatMap((question) =>
    question.sources.map((source) => ({ ...source, at: `${step.field}, question ${question.id}` })),
  ),
]);
const known = new Map<string, readonly string[]>(Object.entries(sections));

describe("what the content rests on", () => {
  it("is always a passage that is listed", () => {
    const unknown = references
      .filter(({ document, section }) => !known.get(document)?.includes(section))
      .map(({ at, document, section }) => `${at}: list ${document} ${section} in src/content/sections.ts`);
    expect(unknown).toEqual([]);
  });

  it("is named for every step and every question", () => {
    const unsourced = [
      ...steps.filter(({ sources: given }) => given.length === 0).map(({ id }) => `step ${id}`),
      ...steps.flatMap(({ questions }) =>
        questions.filter((one) => one.sources.length === 0).map(({ id }) => `question ${id}`),
      ),
    ];
    expect(unsourced.map((at) => `${at}: name its source in src/content/steps/`)).toEqual([]);
  });

  it("is for a question of the board the board itself first, then at least one passage more", () => {
    const board = steps.flatMap(({ questions }) => questions.filter(({ board: onBoard }) => onBoard));
    for (const { id, sources: given } of board) {
      expect(given[0], `question ${id}`).toEqual({ document: "pga", section: "board" });
      expect(given.length, `question ${id}`).toBeGreaterThan(1);
    }
  });

  it("is named once at each place", () => {
    const seen = references.map(({ at, document, section }) => `${at}: ${document} ${section}`);
    expect(seen.filter((one, index) => seen.indexOf(one) !== index)).toEqual([]);
  });

  it("uses all five documents", () => {
    expect([...new Set(references.map(({ document }) => document))].sort()).toEqual(
      sources.map(({ key }) => key).sort(),
    );
  });
});

describe.each(languages)("the words about the sources in “%s”", (language) => {
  const keys = new Set(textsOf(language, "sources").map(({ key }) => key));

  it("have a title, publisher and purpose for every document", () => {
    const asked = sources.flatMap(({ key }) =>
      ["title", "publisher", "about"].map((part) => `documents.${key}.${part}`),
    );
    expect(
      asked.filter((key) => !keys.has(key)).map((key) => `add “${key}” to locales/${language}/sources.json`),
    ).toEqual([]);
  });

  it("have a label for every section, and for no other", () => {
    const asked = [...known].flatMap(([document, all]) =>
      all.map((section) => sectionKey({ document, section }).replace("sources:", "")),
    );
    expect(
      asked.filter((key) => !keys.has(key)).map((key) => `add “${key}” to locales/${language}/sources.json`),
    ).toEqual([]);
    const labels = [...keys].filter((key) => key.startsWith("sections."));
    const listed = new Set(asked);
    expect(labels.filter((key) => !listed.has(key)).map((key) => `list ${key} in src/content/sections.ts`)).toEqual([]);
  });
});
