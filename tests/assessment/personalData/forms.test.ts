import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { personalDataIn } from "../../../src/assessment/personalData/findPersonalData.ts";
import { plainOf } from "../../../src/assessment/personalData/plainText.ts";
import { ordinary, ordinaryUnseen, seen, unseen } from "../../support/personalForms.ts";

const found = (text: string) => personalDataIn({ place: [], text }, 2026);

/** A form as somebody typed it, and the places of the letters and digits that have to be marked. */
function read(form: string): { text: string; meant: readonly number[] } {
  const meant: number[] = [];
  let text = "";
  let within = false;
  for (const sign of form) {
    if (sign === "⟦" || sign === "⟧") {
      within = sign === "⟦";
      continue;
    }
    if (within && /[\p{L}\p{N}]/u.test(sign))
      for (let unit = 0; unit < sign.length; unit += 1) meant.push(text.length + unit);
    text += sign;
  }
  return { text, meant };
}

function isMarked(form: string): boolean {
  const { text, meant } = read(form);
  const marks = found(text);
  return meant.every((at) => marks.some(({ from, to }) => from <= at && at < to));
}

/** The forms of each kind that are missed, and what part is found. */
function recall(lists: Readonly<Record<string, readonly string[]>>) {
  return Object.entries(lists).map(([kind, forms]) => {
    const missed = forms.filter((form) => !isMarked(form));
    return { kind, missed, share: 1 - missed.length / forms.length };
  });
}

describe("of the forms in which people type what points at somebody", () => {
  test("there are more than two hundred, of nine kinds", () => {
    expect(Object.values(seen).flat().length + Object.values(unseen).flat().length).toBeGreaterThan(500);
    expect(Object.keys(seen)).toHaveLength(9);
  });

  test.each(recall(seen))("nine of ten are marked: $kind", ({ share, missed }) => {
    expect(share, missed.join("\n")).toBeGreaterThanOrEqual(0.95);
  });

  test.each(recall(unseen))("nine of ten are marked that were written afterwards: $kind", ({ share, missed }) => {
    expect(share, missed.join("\n")).toBeGreaterThanOrEqual(0.9);
  });
});

describe("of what teams write every day", () => {
  const wrong = (sentences: readonly string[]) => sentences.filter((text) => found(text).length > 0);

  test.each([
    ["seen", ordinary],
    ["written afterwards", ordinaryUnseen],
  ] as const)("hardly a sentence is marked (%s)", (_, sentences) => {
    expect(sentences.length).toBeGreaterThanOrEqual(40);
    expect(wrong(sentences)).toEqual([]);
  });

  test.each(["nl", "en"])("hardly a text of the app itself is (%s)", (language) => {
    const texts = textsOf(join(import.meta.dirname, "../../../locales", language));
    expect(texts.length).toBeGreaterThan(3000);
    expect(wrong(texts).length / texts.length, wrong(texts).join("\n")).toBeLessThan(0.002);
  });
});

/** All texts in the JSON files of a folder. */
function textsOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".json"))
    .flatMap((name) => valuesIn(JSON.parse(readFileSync(join(folder, name), "utf8"))));
}

function valuesIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(valuesIn) : [];
}

describe("the plain form of a text", () => {
  test.each([
    ["０６\u2009-\u00A012", "06 - 12"],
    ["1\u200B2\u00AD3", "123"],
    ["e\u0301\uFB01n ’s", "\u00E9fin 's"],
    ["a\u2011b\u2212c—d", "a-b-c-d"],
  ])("of “%s” is “%s”", (text, plain) => {
    expect(plainOf(text).plain).toBe(plain);
  });

  test("knows where each stretch was typed, whatever the signs", () => {
    const sign = fc.constantFrom(
      "a",
      "1",
      " ",
      "\u00A0",
      "\u200B",
      "\uFB01",
      "e\u0301",
      "😀",
      "１",
      "\uFDFA",
      "\u00AD",
      "é",
      "\n",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(sign, fc.string({ unit: "binary", maxLength: 2 })), { maxLength: 30 }), (signs) => {
        const text = signs.join("");
        const { plain, inText } = plainOf(text);
        let end = 0;
        for (let at = 0; at < plain.length; at += 1) {
          const { from, to } = inText({ from: at, to: at + 1 });
          expect(from).toBeLessThan(to);
          expect(to).toBeLessThanOrEqual(text.length);
          // Forward, and over no sign that is seen.
          if (from >= end) expect(plainOf(text.slice(end, from)).plain).toBe("");
          end = to;
          expect(plainOf(text.slice(from, to)).plain).toContain(plain.charAt(at));
        }
      }),
      { numRuns: 300 },
    );
  });

  test("a mark stands on the signs that were typed", () => {
    const text = "ﬁjn: ０６\u2009–\u200912\u00A034\u00A056\u00A078, e\u0301n mevrouw\u00A0de\u00A0vries";
    expect(found(text).map(({ from, to, found: words }) => [text.slice(from, to) === words, words])).toEqual([
      [true, "０６\u2009–\u200912\u00A034\u00A056\u00A078"],
      [true, "mevrouw\u00A0de\u00A0vries"],
    ]);
  });
});

describe("a long text", () => {
  /** Seconds of the processor: other programs don't count. */
  function spent(text: string): number {
    const before = process.cpuUsage();
    found(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  }
  const repeats = [
    ..."a1.-@( A'_/\u00A0１\u200Bé",
    ...[
      "Jan ",
      "1 ",
      "12-",
      "0 6 ",
      "06-",
      "a@",
      "a.",
      "a@b.",
      "(at) ",
      "NL81 ",
      "Aa-Bb-",
      "straat ",
      "laan 1",
      "van ",
      "Van de ",
      "mw. ",
      "A.",
    ],
    ...[
      "geb. ",
      "12-03-",
      "geboren ",
      "3 mei ",
      "1234 ab ",
      "nummer ",
      "zaak ",
      "A-1-",
      "AB 1 ",
      "+31(0)",
      "kenteken ",
      "rekening ",
      "bsn ",
    ],
    ...["Bakker, ", "Jansen, J. ", "St. Jan ", "de De ", "cliënt ", "e\u0301", "'s-", "A1", "aA1 "],
  ];

  test.each(repeats)("of 100,000 signs “%s” takes no longer than another", (unit) => {
    // Twice the work for each doubling would take minutes.
    expect(spent(unit.repeat(100_000 / unit.length))).toBeLessThan(4);
  });

  test.each([
    ["names alone", "Jan "],
    [
      "something of everything",
      "Jan de Boer belt mevrouw de vries op 06-12345678 over 12-03-1978. Daarna naar de Dorpsstraat 12. ",
    ],
    ["blanks that don’t break", "Jan\u00A0"],
    ["nothing of the kind", "Het team praat over de kansen en wat er nodig is om te beginnen in het voorjaar. "],
  ])("of a million signs can be looked at (%s)", (_, unit) => {
    // Below a second on a machine that does nothing else: docs/reliability.md.
    expect(spent(unit.repeat(1_000_000 / unit.length))).toBeLessThan(8);
  });

  test("is left out in one go, however much stands in it", () => {
    const text = "jan@voorbeeld.nl ".repeat(20_000);
    expect(found(text)).toHaveLength(20_000);
  });
});
