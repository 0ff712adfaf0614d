// @vitest-environment node
import { describe, expect, test } from "vitest";
import { shapeArabic } from "../../../src/export/pdf/arabic.ts";
import { drawn, levelsOf } from "../../../src/export/pdf/bidi.ts";
import { sampleReport } from "../../support/sampleReport.ts";
import { checkedDocument } from "./conformance/checkedDocument.ts";
import { failuresOf } from "./conformance/conditions.ts";
import { renderPlan } from "./readPdf.ts";

const shown = (text: string) =>
  shapeArabic(text)
    .map((letter) => letter.shown)
    .join("");

/** A text as it stands on paper, from left to right. */
function visual(text: string): string {
  const characters = [...text];
  const levels = levelsOf(characters);
  const letters = characters.map((character, index) => ({ character, level: levels[index] ?? 0 }));
  return drawn(letters)
    .map(({ character }) => character)
    .join("");
}

describe("letters of the Arabic script", () => {
  test.each([
    ["begin, join and end a word", "محمد", "\uFEE3\uFEA4\uFEE4\uFEAA"],
    ["stand alone beside a letter that doesn't join", "دار", "\uFEA9\uFE8D\uFEAD"],
    ["join lam and alef into one", "سلام", "\uFEB3\uFEFC\uFEE1"],
    ["join lam and alef at the beginning", "لا", "\uFEFB"],
    ["join over the sign of a vowel", "مَن", "\uFEE3\u064E\uFEE6"],
    ["have the forms of Persian too", "پدر", "\uFB58\uFEAA\uFEAD"],
    ["are left alone in another script", "Łucja 12", "Łucja 12"],
  ])("%s", (_, typed, expected) => {
    expect(shown(typed)).toBe(expected);
  });

  test("stand for all that was typed", () => {
    const typed = "السلام محمد عبد اللطيف لا إله";
    expect(
      shapeArabic(typed)
        .map(({ said }) => said)
        .join(""),
    ).toBe(typed);
  });
});

describe("text that runs to the left", () => {
  test.each([
    ["turns inside a sentence", "Met אבג erbij", "Met גבא erbij"],
    ["keeps the order of two words in it", "א ב", "ב א"],
    ["leaves numbers running to the right", "אב 12 גד", "דג 12 בא"],
    ["leaves brackets around it in a Dutch sentence", "team (אב) en", "team (בא) en"],
    ["leaves a Dutch sentence as it is", "Kosten: € 1.250 (per jaar)", "Kosten: € 1.250 (per jaar)"],
  ])("%s", (_, typed, expected) => {
    expect(visual(typed)).toBe(expected);
  });
});

test("a name in Arabic script is drawn in its own letters, read as it was typed, and conforms", async () => {
  const name = "فاطمة الزهراء";
  const report = await sampleReport();
  const { bytes, replaced } = await renderPlan({ ...report, title: `Plan van ${name} en team` });
  expect(replaced).toEqual([]);
  expect(await failuresOf(bytes)).toEqual([]);
  const { fonts, pages } = await checkedDocument(bytes);
  expect(fonts.map(({ dict }) => dict.toString()).join()).toContain("NotoSansArabic");
  expect(pages[0]?.marks.actualTexts).toContain(name);
});
