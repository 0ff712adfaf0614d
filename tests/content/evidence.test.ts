import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkContent } from "../../src/cli/contentCheck/check.ts";
import { copiedFrom } from "../../src/cli/contentCheck/copied.ts";
import { evidenceFaults } from "../../src/cli/contentCheck/evidence.ts";
import type { Evidence } from "../../src/cli/contentCheck/evidenceFiles.ts";
import { evidenceFolder, markAsRead, markOf, readEvidence } from "../../src/cli/contentCheck/evidenceFiles.ts";
import { quotesNotFound } from "../../src/cli/contentCheck/proof.ts";
import type { FoundText, FoundWords } from "../../src/cli/contentCheck/texts.ts";
import { readWords } from "../../src/cli/contentCheck/texts.ts";
import { composeContent } from "../../src/content/compose.ts";
import { worksheets } from "../../src/content/worksheets/index.ts";

const root = join(import.meta.dirname, "../..");
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kansenwijzer-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Words with the given texts alone. The file is one that no field knows, so that every key in it is free. */
function words(...texts: readonly (readonly [key: string, text: string])[]): FoundWords {
  const found: FoundText[] = texts.map(([key, text]) => ({ file: "help/0", key, text }));
  const keys = new Set(found.map(({ file, key }) => `${file}:${key}`));
  return { language: "nl", texts: found, has: (key) => keys.has(key) };
}

const text = "In 2020 telde de GGD drie straten.";
const read = markOf(text);
const on = [{ at: "geweld 2.1", quote: "drie straten" }];

/** What is said of one text with its evidence. */
function said(key: string, evidence: Evidence | undefined, given = text, passages?: readonly string[]): string[] {
  const found = new Map(evidence === undefined ? [] : [[`help/0:${key}`, evidence]]);
  const shown = passages === undefined ? [] : [{ place: "here", keys: [`help/0:${key}`], passages }];
  return evidenceFaults(words([key, given]), found, shown).map(({ what }) => what);
}

describe("the evidence of a text", () => {
  it("is asked of every story, figure, meaning, picture of geregeld and pitfall", () => {
    for (const part of [
      "examples.a",
      "figures.a",
      "questions.1a.meaning",
      "questions.1a.arranged",
      "questions.1a.pitfall",
    ]) {
      expect(said(part, undefined)).toEqual(["has no evidence in src/content/evidence/"]);
    }
    expect(said("questions.1a.title", undefined)).toEqual([]);
  });

  it("is enough with a passage, or with the statement that the text claims nothing", () => {
    expect(said("questions.1a.meaning", { read, on })).toEqual([]);
    expect(said("questions.1a.meaning", { read, own: "advice" })).toEqual([]);
    expect(said("examples.a", { read, on })).toEqual([]);
  });

  it.each<[string, string, Evidence, RegExp]>([
    ["a text that changed", "questions.1a.meaning", { read: markOf("anders"), on }, /the Dutch changed/],
    ["neither passage nor statement", "questions.1a.meaning", { read }, /needs passages/],
    ["both", "questions.1a.meaning", { read, on, own: "advice" }, /needs passages/],
    ["a story of our own", "examples.a", { read, own: "exercise" }, /cannot be our own/],
    ["a figure without who counted", "figures.a", { read, on }, /who counted, and in which year/],
    ["a year that is not told", "figures.a", { read, on, counted: { by: "de GGD", year: 2019 } }, /the year 2019/],
    ["a counter that is not told", "figures.a", { read, on, counted: { by: "Movisie", year: 2020 } }, /“Movisie”/],
    ["a long quote", "examples.a", { read, on: [{ at: "geweld 2.1", quote: "een ".repeat(16) }] }, /not 16/],
  ])("names %s", (_, key, evidence, fault) => {
    expect(said(key, evidence)).toEqual([expect.stringMatching(fault)]);
  });

  it("stands in a passage that is shown, and every passage that is shown carries a text", () => {
    expect(said("examples.a", { read, on }, text, ["geweld 2.1"])).toEqual([]);
    expect(said("examples.a", { read, on }, text, ["buurt 6"])).toEqual([
      "help/0:examples.a rests on geweld 2.1, which is not named here",
      "names buurt 6, which carries none of its texts",
    ]);
  });

  it("is not kept for a text that is gone", () => {
    const gone = new Map([["help/0:examples.b", { read, on }]]);
    expect(evidenceFaults(words(), gone, []).map(({ what }) => what)).toEqual(["has evidence, and no text"]);
  });
});

describe("a text that was read again", () => {
  it("gets its new mark, alone or with its whole file, and the entries stand in the order of the words", () => {
    mkdirSync(join(folder, "help"));
    const own = { own: "advice", read: "" };
    writeFileSync(join(folder, "help/0.json"), JSON.stringify({ b: own, a: own }));
    expect(markAsRead(folder, words(["a", "Een."], ["b", "Twee."]), "help/0:b")).toBe(1);
    expect(readEvidence(folder).get("help/0:a")?.read).toBe("");
    expect(markAsRead(folder, words(["a", "Een."], ["b", "Twee."]), "help/0")).toBe(2);
    expect([...readEvidence(folder)].map(([key, { read: mark }]) => [key, mark])).toEqual([
      ["help/0:a", markOf("Een.")],
      ["help/0:b", markOf("Twee.")],
    ]);
    expect(markAsRead(folder, words(["a", "Een."]), "help/9")).toBe(0);
  });
});

describe("a quote", () => {
  const quoted = (quote: string) => new Map([["help/0:examples.a", { read, on: [{ at: "pga pilot", quote }] }]]);

  beforeEach(() => {
    for (const file of ["jeugdhulp", "buurt", "wijk-ggd", "samen-deskundig"])
      writeFileSync(join(folder, `${file}.txt`), "");
    writeFileSync(
      join(folder, "pga-blad.txt"),
      "Het r\u0133k is\nervarings-\ndeskundig gedaan. ".concat("x ".repeat(2000), "Klaar."),
    );
  });

  it.each(["het rijk is ervaringsdeskundig", "Rijk … gedaan"])("stands in its document: %s", (quote) => {
    expect(quotesNotFound(quoted(quote), folder)).toEqual([]);
  });

  it.each(["het rijk is gedaan", "gedaan … rijk", "rijk … klaar"])("is found out: %s", (quote) => {
    expect(quotesNotFound(quoted(quote), folder)).toEqual([
      { place: "evidence of help/0:examples.a", what: `not in pga pilot: “${quote}”` },
    ]);
  });
});

describe("a sentence of a document", () => {
  const sentence = "Wie hier werkt,\nkan altijd bij een vaste col-\nlega terecht.";

  beforeEach(() => {
    for (const file of ["jeugdhulp", "buurt", "wijk-ggd", "samen-deskundig"])
      writeFileSync(join(folder, `${file}.txt`), "");
    writeFileSync(join(folder, "pga-blad.txt"), sentence);
  });

  it.each([
    "Wie hier werkt kan altijd bij een vaste collega terecht.",
    "Zo gaat het: “hier werkt, kan altijd bij één vaste collega”.",
  ])("is found in a text of ours, whatever its signs: %s", (text) => {
    expect(copiedFrom(words(["examples.a", text]), folder)).toEqual([
      { place: "locales/nl/help/0.json · examples.a", what: expect.stringContaining("stands so in pga") },
    ]);
  });

  it.each(["Wie hier werkt, kan altijd bij een collega terecht.", "Een vaste collega.", ""])(
    "is none where seven words in a row are the same at most: %s",
    (text) => {
      expect(copiedFrom(words(["examples.a", text]), folder)).toEqual([]);
    },
  );

  it("may stand on the board, which is the instrument", () => {
    const board: FoundWords = {
      language: "nl",
      texts: [{ file: "steps/1", key: "questions.1a.title", text: sentence }],
      has: () => false,
    };
    expect(copiedFrom(board, folder)).toEqual([]);
  });
});

describe("the evidence of what ships", () => {
  it("names a changed text by its key", () => {
    const [key = ""] = [...readEvidence(evidenceFolder)].find(([, { on: passages }]) => passages !== undefined) ?? [];
    const [file = "", at = ""] = key.split(":");
    cpSync(evidenceFolder, folder, { recursive: true });
    const path = join(folder, `${file}.json`);
    const tree = JSON.parse(readFileSync(path, "utf8"));
    tree[at].read = markOf("Een andere tekst.");
    writeFileSync(path, JSON.stringify(tree));
    const { faults } = checkContent(join(root, "locales"), worksheets, folder);
    const places = faults.map(({ place }) => place);
    expect(places.filter((place) => place.startsWith("evidence"))).toEqual([`evidence of ${key}`]);
  });

  it.each(["pga", "jeugd", "geweld"])(
    "shows in %s at every step a story from the guide of the field itself",
    (field) => {
      const composed = composeContent(field, "volledig");
      if (!composed.ok) throw new Error(composed.reason);
      const own = composed.content.steps.map(({ help }) =>
        [...help.examples, ...help.figures].filter(({ source }) => source.document === field),
      );
      expect(own.filter((told) => told.length === 0)).toEqual([]);
      expect(own.flat().length).toBeGreaterThanOrEqual(8);
    },
  );

  it("rests on sections that are listed", () => {
    const dutch = readWords(join(root, "locales"), "nl");
    const unknown = [...readEvidence(evidenceFolder)].flatMap(([key, { on: passages = [] }]) =>
      passages
        .filter(({ at }) => !dutch.has(`sources:sections.${at.replaceAll(".", "_").replace(" ", ".")}`))
        .map(({ at }) => `${key}: ${at}`),
    );
    expect(unknown).toEqual([]);
  });

  it("is never loaded by the app: quotes stay with the source code", () => {
    const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" });
    const naming = files
      .filter((name) => /\.tsx?$/.test(name) && !name.startsWith("cli"))
      .filter((name) => /content\/evidence|\.\/evidence/.test(readFileSync(join(root, "src", name), "utf8")));
    expect(naming).toEqual([]);
  });
});
