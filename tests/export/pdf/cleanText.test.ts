// @vitest-environment node
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanLine, cleanLines, plainLine } from "../../../src/export/pdf/cleanText.ts";

/** Any sequence of code units, halves of pairs and controls too: more than fast-check's own strings hold. */
const anyText = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0, max: 0x2100 })))
  .map((units) => String.fromCharCode(...units));

describe("text made safe for a page", () => {
  test("holds no control, no half pair and nothing invisible, whatever was typed", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const clean = plainLine(text);
        expect(clean).not.toMatch(/[\p{Cc}\p{Cf}\p{Surrogate}\p{Default_Ignorable_Code_Point}]/u);
        expect(clean).toBe(clean.normalize("NFC"));
      }),
    );
  });

  test("is not changed by cleaning it again", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(cleanLines(cleanLines(text))).toBe(cleanLines(text));
      }),
    );
  });

  test.each([
    ["a tab is a space", "voor\tna", "voor na"],
    ["a soft hyphen goes", "ervarings\u00ADdeskundige", "ervaringsdeskundige"],
    ["a hyphen that may not break is a hyphen", "oud\u2011collega", "oud-collega"],
    ["a letter with a loose accent becomes one letter", "cafe\u0301", "café"],
    ["half a pair shows as replaced", "a\uD83Db", "a\uFFFDb"],
    ["a text on several lines fits one line", "een\r\ntwee\u2028drie", "een twee drie"],
  ])("%s", (_name, typed, expected) => {
    expect(cleanLine(typed)).toBe(expected);
  });

  test("keeps the breaks of a note, at most one empty line at a time", () => {
    expect(cleanLines("een \r\n twee\n\n\n\n\ndrie\n")).toBe("een\ntwee\n\ndrie");
  });
});
