import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { languages } from "../../src/assessment/model.ts";
import type { Part, SimplePart, Worksheet } from "../../src/assessment/worksheet.ts";
import { ownPart, rowTitle } from "../../src/assessment/worksheet.ts";
import { sections } from "../../src/content/sections.ts";
import { worksheets } from "../../src/content/worksheets/index.ts";
import { fullContent } from "../support/worksheets.ts";

interface SheetFile {
  title: string;
  intro: string;
  parts: Record<string, PartWords>;
  proposals: Record<string, { what: string; doneWhen: string }>;
  result?: Record<string, string>;
}

interface PartWords {
  label?: string;
  hint?: string;
  options?: Record<string, string>;
  columns?: Record<string, PartWords>;
  rows?: Record<string, string>;
  add?: string;
}

function wordsOf(language: string, id: string): SheetFile {
  return JSON.parse(readFileSync(new URL(`../../locales/${language}/worksheets/${id}.json`, import.meta.url), "utf8"));
}

/** The keys of words that a part needs, without the ones that may be left out. */
function needed(part: Part | SimplePart): string[] {
  if (part.kind === "result") return [];
  const options = "options" in part ? part.options.map((key) => `options.${key}`) : [];
  if (part.kind !== "rows") return ["label", ...options];
  const columns = part.columns.flatMap((column) => needed(column).map((key) => `columns.${column.id}.${key}`));
  return ["label", ...columns, ...(part.start ?? []).map((key) => `rows.${key}`)];
}

function keysIn(tree: unknown, path: readonly string[] = []): string[] {
  if (typeof tree === "string") return [path.join(".")];
  return Object.entries(tree ?? {}).flatMap(([key, inner]) => keysIn(inner, [...path, key]));
}

const known = new Map<string, readonly string[]>(Object.entries(sections));
const ids = ({ parts }: Worksheet) => parts.map(({ id }) => id);

describe("the worksheets", () => {
  it("are twelve, each with an id of its own, and every step has one", () => {
    expect(worksheets.map(({ id }) => id)).toEqual(Array.from({ length: 12 }, (_, index) => `W${index + 1}`));
    expect([...new Set(worksheets.map(({ step }) => step))]).toEqual(fullContent.steps.map(({ id }) => id));
  });

  describe.each(worksheets)("$id", (sheet) => {
    it.each(languages)("has all its words in “%s”, and none for a part that isn't there", (language) => {
      const words = wordsOf(language, sheet.id);
      expect(`${words.title}${words.intro}`).toMatch(/\w/);
      const there = keysIn(words.parts).filter((key) => !/\.(hint|add)$/.test(key));
      const wanted = sheet.parts.flatMap((part) => needed(part).map((key) => `${part.id}.${key}`));
      expect(there.sort()).toEqual(wanted.sort());
      const actions = sheet.proposals.flatMap((proposal) => (proposal.propose === "action" ? [proposal.id] : []));
      expect(keysIn(words.proposals).sort()).toEqual(actions.flatMap((id) => [`${id}.doneWhen`, `${id}.what`]).sort());
    });

    it("has ids that a document can hold, each once, and none that is the app's own", () => {
      const tables = sheet.parts.flatMap((part) => (part.kind === "rows" ? [part.columns.map(({ id }) => id)] : []));
      for (const names of [ids(sheet), ...tables]) {
        expect(new Set(names).size).toBe(names.length);
        for (const name of names) expect(name).toMatch(/^[a-z][A-Za-z0-9]{0,39}$/);
        expect(names).not.toContain(rowTitle);
      }
      const own = sheet.parts.flatMap((part) => (part.kind === "result" ? [ownPart(part.id)] : []));
      expect(ids(sheet).filter((id) => own.includes(id))).toEqual([]);
    });

    it("rests on passages that exist, and proposes for questions and parts that exist", () => {
      const unknown = sheet.sources.filter(({ document, section }) => !known.get(document)?.includes(section));
      expect(unknown).toEqual([]);
      expect(sheet.sources.length).toBeGreaterThan(0);
      const questions = fullContent.steps.flatMap((step) => step.questions.map(({ id }) => id));
      const results = sheet.parts.flatMap((part) => (part.kind === "result" ? [part.from] : []));
      for (const proposal of sheet.proposals) {
        expect(questions).toContain(proposal.question);
        if (proposal.propose === "answer") for (const id of proposal.when) expect(ids(sheet)).toContain(id);
        else expect(results).toContain(proposal.whenResult);
      }
    });
  });
});
