import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDocument, readParsed } from "../../src/storage/document.ts";
import { assessmentsOn } from "../support/arbitraries.ts";
import { brokenDocuments, savedWith, v4Text } from "../support/brokenDocuments.ts";
import { boardContent } from "../support/sampleContent.ts";
import { schemaValidator } from "../support/schema.ts";

const fits = schemaValidator();
const byVersion = { 1: schemaValidator(1), 2: schemaValidator(2), 3: schemaValidator(3), 4: fits };

describe("the JSON Schema of the document", () => {
  const folders = ["fixtures/documents", "../examples"].map((path) => new URL(`../${path}/`, import.meta.url));
  const saved = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".json"))
      .map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8") })),
  );

  it.each(saved)("accepts $name, as the validator does", ({ text }) => {
    expect(readDocument(text).ok).toBe(true);
    const saved = JSON.parse(text) as { version: 1 | 2 | 3 | 4 };
    expect(byVersion[saved.version](saved)).toBe(true);
  });

  it.each(brokenDocuments.filter(({ beyondSchema }) => beyondSchema !== true))(
    "refuses $what, as the validator does",
    ({ at, value }) => {
      expect(fits(savedWith(at, value))).toBe(false);
    },
  );

  it("accepts every document that can be saved", () => {
    fc.assert(
      fc.property(assessmentsOn(boardContent), (assessment) => {
        expect(fits(assessment)).toBe(true);
      }),
    );
  });

  it("agrees with the validator wherever one value of a good document becomes something else", () => {
    const rubbish = fc.oneof(
      fc.constantFrom<unknown>(
        null,
        true,
        false,
        0,
        2,
        3,
        4,
        "",
        " ",
        "nl",
        "hoog",
        [],
        {},
        { level: 1 },
        { unknown: true },
      ),
      fc.constantFrom("2024-02-29", "2023-02-29", "2026-03-12T09:00:00Z", "1a", "kansenwijzer"),
      fc.jsonValue({ maxDepth: 2 }),
    );
    const places = placesOf(JSON.parse(v4Text)).filter((path) => !/(^|\.)(id|participants?)$|^version$/.test(path));
    fc.assert(
      fc.property(fc.constantFrom(...places), rubbish, (place, value) => {
        const changed = savedWith(place, value as Parameters<typeof savedWith>[1]);
        expect(fits(changed)).toBe(readParsed(changed).ok);
      }),
      { numRuns: 2000 },
    );
  });

  it("explains every field", () => {
    const schema = JSON.parse(readFileSync(new URL("../../public/schema/assessment-v4.json", import.meta.url), "utf8"));
    for (const [name, field] of Object.entries<{ description?: string }>(schema.properties)) {
      expect(field.description, name).toMatch(/\w/);
    }
  });
});

/** Every place in a JSON value, as `rounds.0.label`. */
function placesOf(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...placesOf(inner).map((place) => `${key}.${place}`)]);
}
