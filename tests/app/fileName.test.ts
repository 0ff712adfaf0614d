import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileName } from "../../src/app/saveAs.ts";
import { texts } from "../support/arbitraries.ts";

describe("the name of a saved file", () => {
  it.each([
    ["Werksessie voorjaar", "werksessie-voorjaar.json"],
    ["  Sessie 2: ’s-Hertogenbosch & omgeving!  ", "sessie-2-s-hertogenbosch-omgeving.json"],
    ["Işıl, Łucja en Їжакевич", "işıl-łucja-en-їжакевич.json"],
    ["../../etc/passwd", "etc-passwd.json"],
    ["C:\\Windows\\con", "c-windows-con.json"],
    ["naam.exe\u0000.json", "naam-exe-json.json"],
    ["\u202Egpj.exe", "gpj-exe.json"],
    ["", "kansenwijzer.json"],
    ["😀 – !", "kansenwijzer.json"],
    ["-".repeat(200), "kansenwijzer.json"],
  ])("of “%s” is %s", (title, name) => {
    expect(fileName(title, "json")).toBe(name);
  });

  it("is letters, digits and single hyphens, never empty, never long, whatever the title", () => {
    fc.assert(
      fc.property(fc.oneof(texts({ max: 120 }), fc.string({ unit: "grapheme", maxLength: 120 })), (title) => {
        const name = fileName(title, "pdf");
        expect(name).toMatch(/^[\p{L}\p{N}\p{M}]+(-[\p{L}\p{N}\p{M}]+)*\.pdf$/u);
        expect([...name].length).toBeLessThanOrEqual(60 + 4);
      }),
      { numRuns: 1000 },
    );
  });

  it("cuts a long title at 60 signs and leaves no hyphen at the cut", () => {
    expect(fileName("a".repeat(59) + " b".repeat(40), "json")).toBe(`${"a".repeat(59)}.json`);
    expect(fileName("woord ".repeat(40), "json")).toBe(`${"woord-".repeat(9)}woord.json`);
  });

  it("is well-formed when the cut would fall within a sign of two halves", () => {
    const name = fileName(`${"a".repeat(59)}𝒂𝒃`, "json");
    expect(name).toMatch(/^[\p{L}]+\.json$/u);
  });
});
