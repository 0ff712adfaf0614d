import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDocument, readParsed } from "../../src/storage/document.ts";
import { newDocument } from "../../src/storage/newDocument.ts";
import { checkOverlay, maximumOverlayCharacters, readOverlay } from "../../src/storage/overlay.ts";
import { writeDocument } from "../../src/storage/writeDocument.ts";
import { exampleOverlay, handbookText, overlayWith } from "../support/overlays.ts";

const schema = JSON.parse(readFileSync(new URL("../../public/schema/overlay-v1.json", import.meta.url), "utf8"));
const fits = new Ajv2020({ strict: true }).compile(schema);

const invalid = (path: string) => ({ ok: false, reason: "invalid", path });
const question = JSON.parse(handbookText).questions[0];

/** What is wrong, at a place and with a value; the schema says the same but for what stands beyond it. */
const broken: readonly [what: string, place: string, value: unknown, path: string, beyondSchema?: true][] = [
  ["no name", "name", undefined, "name"],
  ["a name of blanks", "name", "  ", "name"],
  ["a name that fills the screen", "name", "a".repeat(121), "name"],
  ["a field of its own", "colour", "red", "colour"],
  ["a contact without Dutch", "contact.text", { en: "Ask us" }, "contact.text.nl"],
  ["a question whose id is that of the board", "questions.0.id", "3a", "questions.0.id"],
  ["a question with a number of three digits", "questions.0.id", "3o100", "questions.0.id"],
  ["a question in another step than its id says", "questions.0.step", "4", "questions.0.id"],
  ["a question of step 9", "questions.0.step", "9", "questions.0.step"],
  ["a critical question", "questions.0.critical", true, "questions.0.critical"],
  ["a question on the board", "questions.0.board", true, "questions.0.board"],
  ["a question of no level", "questions.0.level", "bestuur", "questions.0.level"],
  ["a question without Dutch words", "questions.0.words", { en: question.words.nl }, "questions.0.words.nl"],
  ["a question without a pitfall", "questions.0.words.nl.pitfall", undefined, "questions.0.words.nl.pitfall"],
  ["a question without an action", "questions.0.words.nl.actions", [], "questions.0.words.nl.actions"],
  [
    "an action that is never done",
    "questions.0.words.nl.actions.0.doneWhen",
    "",
    "questions.0.words.nl.actions.0.doneWhen",
  ],
  [
    "a text that asks for something else to be filled in",
    "questions.0.words.nl.title",
    "Wat kost {{count}}?",
    "questions.0.words.nl.title",
  ],
  ["the same question twice", "questions", [question, question], "questions.1.id", true],
  ["a list for an object", "words", [], "words"],
  ["words for what is no question", "words.nl.questions", { titel: {} }, "words.nl.questions.titel"],
  ["words for a part that is none", "words.nl.questions.6b.tip", "x", "words.nl.questions.6b.tip"],
  ["a worksheet that can't be", "hiddenWorksheets.0", "W13", "hiddenWorksheets.0"],
];

describe("an overlay from a file", () => {
  it("is read as it stands in the handbook", () => {
    expect(readOverlay(handbookText)).toEqual({ ok: true, overlay: JSON.parse(handbookText) });
    expect(readOverlay(`\uFEFF${handbookText}`).ok).toBe(true);
  });

  it("needs no more than its name", () => {
    const least = { format: "kansenwijzer-overlay", version: 1, id: "x", name: "X" };
    expect(checkOverlay(least)).toEqual({ ok: true, overlay: least });
    expect(fits(least)).toBe(true);
  });

  it("may be as long as any is, and change eighty questions", () => {
    const least = JSON.stringify({ format: "kansenwijzer-overlay", version: 1, id: "x", name: "X" });
    expect(readOverlay(least.padEnd(maximumOverlayCharacters)).ok).toBe(true);
    const changes = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`1a${index}`, { title: "Wat nu?" }]));
    expect(checkOverlay(overlayWith("words.nl.questions", changes(80))).ok).toBe(true);
    expect(checkOverlay(overlayWith("words.nl.questions", changes(81)))).toEqual(invalid("words.nl.questions"));
  });

  it.each([
    ["", "unreadable"],
    ["{", "unreadable"],
    ["[]", "not-ours"],
    ["null", "not-ours"],
    ['{"format":"kansenwijzer"}', "not-ours"],
    ['{"format":"kansenwijzer-overlay","version":2}', "too-new"],
    [" ".repeat(maximumOverlayCharacters + 1), "too-large"],
  ])("is refused by name: %#", (text, reason) => {
    expect(readOverlay(text)).toEqual({ ok: false, reason });
  });

  it.each(broken)("with %s is refused at its place, by the schema too", (_, place, value, path, beyondSchema) => {
    const changed = overlayWith(place, value);
    expect(checkOverlay(changed)).toEqual(invalid(path));
    if (beyondSchema !== true) expect(fits(changed)).toBe(false);
  });

  it("can't reach into prototypes, and can't be nested without end", () => {
    const polluting = handbookText.replace('"id": "voorbeeldstad"', '"__proto__": {"polluted": true}, "id": "x"');
    expect(readOverlay(polluting)).toEqual(invalid("__proto__"));
    const ids = handbookText.replace('"6b":', '"constructor":');
    expect(readOverlay(ids)).toEqual(invalid("words.nl.questions.constructor"));
    const deep = handbookText.replace('"variant": "pga"', `"variant": ${"[".repeat(9000)}${"]".repeat(9000)}`);
    expect(readOverlay(deep)).toMatchObject({ ok: false, reason: "invalid" });
  });

  it("is bounded in every list", () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ ...question, id: `3o${index + 1}` }));
    expect(checkOverlay(overlayWith("questions", many(40))).ok).toBe(true);
    expect(checkOverlay(overlayWith("questions", many(41)))).toEqual(invalid("questions"));
    const actions = Array.from({ length: 81 }, () => ({ question: "2d", nl: { what: "a", doneWhen: "b" } }));
    expect(checkOverlay(overlayWith("actions", actions))).toEqual(invalid("actions"));
    const words = Object.fromEntries(Array.from({ length: 81 }, (_, index) => [`1a${index}`, {}]));
    expect(checkOverlay(overlayWith("words.nl.questions", words))).toEqual(invalid("words.nl.questions"));
  });

  it("counts a sign outside the first plane as one, as the schema does", () => {
    expect(checkOverlay(overlayWith("name", "🌱".repeat(120))).ok).toBe(true);
    expect(fits(overlayWith("name", "🌱".repeat(120)))).toBe(true);
    expect(checkOverlay(overlayWith("name", "🌱".repeat(121))).ok).toBe(false);
    expect(fits(overlayWith("name", "🌱".repeat(121)))).toBe(false);
  });
});

describe("a session with an overlay", () => {
  const document = {
    ...newDocument({
      id: "s1",
      roundId: "r1",
      title: "",
      organisation: "",
      date: "2026-03-12",
      variant: "pga",
      depth: "volledig",
      language: "nl",
      roundLabel: "Nulmeting",
      now: "2026-03-12T09:00:00Z",
    }),
    overlay: exampleOverlay(),
  };
  const schemaOfDocument = new Ajv2020({ strict: true });
  schemaOfDocument.addFormat("date", true);
  schemaOfDocument.addFormat("date-time", true);
  const file = new URL("../../public/schema/assessment-v4.json", import.meta.url);
  const documentFits = schemaOfDocument.compile(JSON.parse(readFileSync(file, "utf8")));

  it("is read with it, and written as it was", () => {
    expect(readDocument(writeDocument(document))).toEqual({ ok: true, document });
    expect(documentFits(document)).toBe(true);
  });

  it("is refused when the overlay is not right, at its place in the session", () => {
    const changed = { ...document, overlay: overlayWith("questions.0.critical", true) };
    expect(readParsed(changed)).toEqual(invalid("overlay.questions.0.critical"));
    expect(documentFits(changed)).toBe(false);
  });
});

describe("the JSON Schema of the overlay", () => {
  it("agrees with the validator wherever one value of a good overlay becomes something else", () => {
    const rubbish = fc.oneof(
      fc.constantFrom<unknown>(
        null,
        true,
        0,
        1,
        2,
        "",
        " ",
        "pga",
        "3",
        "4",
        "3o1",
        "4o2",
        "W9",
        "samenwerking",
        [],
        {},
        ["W1"],
      ),
      fc.constantFrom("{{team}}", "{{ team }}", "{{count}}", "a {{field}} b", "{{", "}}", "\n"),
      fc.jsonValue({ maxDepth: 2 }),
    );
    const places = placesOf(JSON.parse(handbookText)).filter((place) => place !== "version");
    fc.assert(
      fc.property(fc.constantFrom(...places), rubbish, (place, value) => {
        const changed = overlayWith(place, value);
        expect(fits(changed)).toBe(checkOverlay(changed).ok);
      }),
      { numRuns: 2000 },
    );
  });

  it("stands whole in the schema of the document, which carries an overlay", () => {
    const file = new URL("../../public/schema/assessment-v4.json", import.meta.url);
    expect(JSON.parse(readFileSync(file, "utf8")).$defs.overlay).toEqual(schema);
  });

  it("explains every field", () => {
    for (const [name, field] of Object.entries<{ description?: string }>(schema.properties)) {
      expect(field.description, name).toMatch(/\w/);
    }
  });
});

/** Every place in a JSON value, as `questions.0.id`. */
function placesOf(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...placesOf(inner).map((place) => `${key}.${place}`)]);
}
