import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contributionIn, writeCode } from "../../../src/assessment/code/code.ts";
import { findCodes } from "../../../src/assessment/code/find.ts";
import { signs } from "../../../src/assessment/code/signs.ts";
import { questionsOf } from "../../../src/assessment/model.ts";
import { allContents } from "../../support/contents.ts";
import { boardContent } from "../../support/sampleContent.ts";

const answers = { "1a": { level: 2 }, "2d": { unknown: true } } as const;
const codeOf = (participant: string, content = boardContent) =>
  writeCode(content, { participant, role: "zorg", answers }).code;
const [one, two, three] = ["p1", "p2", "p3"].map((id) => codeOf(id)) as [string, string, string];

/** Who the codes that were found are of. */
function peopleIn(text: string): (string | undefined)[] {
  return findCodes(text).codes.map(({ code }) => {
    const read = contributionIn(code, boardContent);
    return read.ok ? read.contribution.participant : undefined;
  });
}
const [first, second, third] = [one, two, three].map((code) => peopleIn(code)[0]);

/** How people send a code. */
const messages: readonly (readonly [string, (code: string) => string])[] = [
  ["alone", (code) => code],
  ["behind a word", (code) => `Mijn code: ${code}`],
  ["behind a word without a sign between", (code) => `mijn code ${code}`],
  ["behind a name", (code) => `Jet ${code}`],
  ["behind a name in capitals", (code) => `JAN DE MEER ${code}`],
  ["in a message", (code) => `Hoi! Hier is mijn code: ${code}. Groetjes, Fatma`],
  ["in a message on lines of its own", (code) => `Beste Anna,\r\n\r\n${code}\r\n\r\nMet vriendelijke groet,\r\nKees`],
  ["between quotes", (code) => `“${code}”`],
  ["between brackets", (code) => `(${code})`],
  ["as a list item", (code) => `1. ${code}`],
  ["in bold", (code) => `**${code}**`],
  ["in small letters", (code) => `code: ${code.toLowerCase()} tot morgen`],
  ["with blanks", (code) => `De code is ${code.replaceAll("-", " ")} als het goed is`],
  ["without dashes", (code) => `Code=${code.replaceAll("-", "")}`],
  ["with other dashes", (code) => `Code: ${code.replaceAll("-", "\u2011")}`],
  ["over two lines", (code) => `Code: ${code.replace(/^(.{14})-/, "$1-\n")}`],
  ["over two quoted lines", (code) => `> Code:\n> ${code.replace(/^(.{14})-/, "$1-\n> ")}\n> Groet`],
  ["twice quoted", (code) => `>> ${code.replace(/^(.{14})-/, "$1-\r\n>> ")}`],
  ["with signs unseen", (code) => `\u200E${code.replaceAll("-", "\u00AD-\u200B")}\u202C`],
  ["in wide letters", (code) => code.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))],
  ["with the time of a chat", (code) => `[28-11-2026 15:17:02] +31 6 12345678: ${code}`],
  ["with a date before it", (code) => `28-11-2026 ${code}`],
];

describe("codes in a text", () => {
  it.each(messages)("are found %s, and nothing else is told", (_, message) => {
    expect(peopleIn(message(one))).toEqual([first]);
    expect(findCodes(message(one)).refused).toEqual([]);
  });

  it.each([
    ["on lines of their own", `${one}\n${two}\r\n${three}`],
    ["behind each other", `${one} ${two} ${three}`],
    ["without anything between, as where lines are pasted into one", `${one}${two}${three}`],
    ["without a dash anywhere", [one, two, three].join("").replaceAll("-", "")],
    ["with names", `Jet: ${one}, Kees: ${two}; Fatma ${three}.`],
    ["in a table", `Jet\t${one}\nKees\t${two}\nFatma\t${three}`],
    ["in a list", `1. ${one}\n2. ${two}\n3. ${three}`],
  ])("are all found %s", (_, text) => {
    expect(peopleIn(text)).toEqual([first, second, third]);
    expect(findCodes(text).refused).toEqual([]);
  });

  it("are found whatever people write around them, of any field and depth", () => {
    const plain = fc.string({ maxLength: 40 }).filter((text) => findCodes(`${text} `).codes.length === 0);
    fc.assert(
      fc.property(fc.constantFrom(...allContents), fc.string(), plain, plain, ({ content }, id, before, behind) => {
        const given = Object.fromEntries(questionsOf(content).map((question) => [question.id, { level: 1 } as const]));
        const { code } = writeCode(content, { participant: id, role: "hr", answers: given });
        const found = findCodes(`${before}\n: ${code} :\n${behind}`);
        expect(found.codes.map(({ text }) => text)).toEqual([code]);
      }),
    );
  });

  it("are told as they stood there", () => {
    const typed = one.toLowerCase().replaceAll("-", " ");
    expect(findCodes(`Mijn code: ${typed}.`).codes[0]?.text).toBe(typed);
  });

  const wrong = one.replace(/^..../, (group) => (group.startsWith("4") ? `3${group.slice(1)}` : `4${group.slice(1)}`));

  it("with one wrong sign among them leave the right ones, and the wrong one is told as it stood there", () => {
    for (const text of [
      `Jet: ${wrong}\nKees: ${two}`,
      `Kees: ${two}\nJet: ${wrong}`,
      `${wrong} ${two}`,
      `Hoi, dit zijn ze: ${wrong} en ${two}. Groet!`,
    ]) {
      const { codes, refused } = findCodes(text);
      expect(
        codes.map((found) => found.text),
        text,
      ).toEqual([two]);
      expect(refused, text).toEqual([{ text: wrong, reason: "mistyped" }]);
    }
  });

  it.each([
    ["a sign wrong", wrong],
    ["a sign too few", one.slice(0, -2)],
    ["a sign too many", `${one}2`],
    ["a group missing", one.slice(0, -5)],
    ["small letters and a sign wrong", wrong.toLowerCase()],
    ["no dashes and a sign wrong", wrong.replaceAll("-", "")],
    // A single sign behind a blank may as well be a word, so the last group of one is not shown.
    ["blanks and a sign wrong", wrong.replaceAll("-", " "), wrong.replaceAll("-", " ").replace(/ .$/, "")],
  ])("with %s are told, without the words around them", (_, code, shown = code) => {
    expect(findCodes(`Mijn code: ${code}. Groet, Fatma`).refused).toEqual([{ text: shown, reason: "mistyped" }]);
  });

  it.each([
    "",
    "Kansenwijzer",
    "Dit is de code die ik van mijn collega heb gekregen.",
    "Tot morgen om 10.30 uur in kamer 2.14, ik ben er met 12 mensen.",
    "06 1234 5678",
    "NL00 BANK 0123 4567 89",
    "8b0f6c1d-2f4e-4c1b-9a51-1f0b5c2d7e11",
  ])("are not seen where there are none: %s", (text) => {
    expect(findCodes(text)).toEqual({ codes: [], refused: [{ text, reason: "foreign" }] });
  });

  it("are never made up: text by chance has none", () => {
    const sign = fc.constantFrom(...signs, "-", " ", "\n", "o", "1", ":", ">");
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 400 }), (text) => {
        expect(findCodes(text).codes).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("are looked for in the beginning of a text that is far too long for one", () => {
    const long = "4A2H ".repeat(40_000);
    expect(findCodes(`${one} ${long}`).codes).toHaveLength(1);
    expect(findCodes(`${long} ${one}`).codes).toHaveLength(0);
  });
});
