import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contributionIn, isOfField, openCode, reasonLeftOut, writeCode } from "../../../src/assessment/code/code.ts";
import { referenceOf } from "../../../src/assessment/code/reference.ts";
import { checkOf, read, signs, valuesOf, write } from "../../../src/assessment/code/signs.ts";
import type { Answer, Answers, Content } from "../../../src/assessment/model.ts";
import { questionsOf } from "../../../src/assessment/model.ts";
import { roles } from "../../../src/assessment/roles.ts";
import { lastRevision } from "../../../src/assessment/voices.ts";
import { allContents } from "../../support/contents.ts";
import { boardContent } from "../../support/sampleContent.ts";

const kinds = fc.constantFrom<Answer | undefined>(
  undefined,
  { level: 0 },
  { level: 1 },
  { level: 2 },
  { level: 3 },
  { unknown: true },
  { na: reasonLeftOut },
);

/** Every set of answers to the questions, as a code can carry it. */
function bareAnswers(content: Content): fc.Arbitrary<Answers> {
  const ids = questionsOf(content).map(({ id }) => id);
  return fc
    .array(kinds, { minLength: ids.length, maxLength: ids.length })
    .map((all) => Object.fromEntries(ids.flatMap((id, index) => (all[index] === undefined ? [] : [[id, all[index]]]))));
}

const people = fc.record({
  participant: fc.string({ maxLength: 40 }),
  role: fc.constantFrom(...roles),
  revision: fc.integer({ min: 0, max: lastRevision }),
});

function decoded(code: string, content: Content) {
  const opened = openCode(code);
  return opened.ok ? contributionIn(opened.code, content) : opened;
}

const given = {
  participant: "p1",
  role: "zorg",
  answers: { "1a": { level: 2 }, "2d": { unknown: true }, "8c": { level: 3 } },
} as const;
const sample = writeCode(boardContent, given).code;

/** A code as another version, or a clever hand, could make it: its check signs are right, the values before them are these. */
function codeOf(values: readonly number[]): string {
  return write([...values, ...checkOf(values)]);
}

/** The values of the sample, without its check signs: version and depth, role, revision, who, field, questions, answers. */
function sampleValues(): number[] {
  return read(sample.replaceAll("-", ""))
    .slice(0, -4)
    .map((value) => value ?? 0);
}

describe.each(allContents)("a code of $name", ({ content }) => {
  it("gives back every set of answers, with role, revision and short name", () => {
    fc.assert(
      fc.property(people, bareAnswers(content), (person, answers) => {
        const { code, left } = writeCode(content, { ...person, answers });
        expect(left).toEqual([]);
        expect(decoded(code, content)).toEqual({
          ok: true,
          contribution: { ...person, participant: referenceOf(person.participant), answers },
        });
      }),
      { numRuns: 60 },
    );
  });

  it("is well under a hundred signs, dashes included", () => {
    const answers = Object.fromEntries(questionsOf(content).map(({ id }) => [id, { level: 3 } as const]));
    expect(writeCode(content, { participant: "p1", role: "hr", answers }).code.length).toBeLessThanOrEqual(75);
  });

  it("is refused by the questions of all others, and it is said why", () => {
    const { code } = writeCode(content, { participant: "p1", role: "hr", answers: {} });
    for (const { content: other } of allContents.filter((one) => one.content !== content)) {
      const expected =
        other.variant !== content.variant
          ? "other-field"
          : other.depth !== content.depth
            ? "other-depth"
            : "other-questions";
      expect(decoded(code, other)).toEqual({ ok: false, reason: expected });
    }
  });
});

describe("a code", () => {
  it("that was written down years ago still opens: its signs never change", () => {
    expect(writeCode(boardContent, given).code).toBe("662J-5MZW-XNF9-QH3Y-2KVF-4YKZ-JVGX-ETQQ-Q");
  });

  it("from before the critical deepening questions came to the board says that it is too old", () => {
    expect(openCode("462J-5MZW-XNFT-TM36-6H57-ZDZZ-R882-G73K")).toEqual({ ok: false, reason: "too-old" });
  });

  it("carries no reason, and gives one back that a document can hold", () => {
    const { code } = writeCode(boardContent, { participant: "p1", role: "hr", answers: { "1a": { na: "past niet" } } });
    expect(decoded(code, boardContent)).toMatchObject({ contribution: { answers: { "1a": { na: "…" } } } });
  });

  it("says in which field it was made", () => {
    const opened = openCode(sample);
    if (!opened.ok) throw new Error(opened.reason);
    expect(["pga", "wijkggd", "jeugd", "geweld", "buurt"].filter((field) => isOfField(opened.code, field))).toEqual([
      "pga",
    ]);
  });

  it("is made of signs that are not taken for another when read aloud or written down", () => {
    expect(signs).toHaveLength(29);
    for (const pair of ["0O", "1I", "1L", "8B", "5S"]) {
      expect([...pair].filter((sign) => signs.includes(sign)).length, pair).toBeLessThan(2);
    }
    expect(sample).toMatch(new RegExp(`^([${signs}]{4}-)+[${signs}]{1,4}$`));
  });

  it("may be typed without dashes, in small letters, over more lines and with what a chat adds", () => {
    const expected = decoded(sample, boardContent);
    expect(expected).toMatchObject({ ok: true });
    for (const typed of [
      sample.toLowerCase(),
      sample.replaceAll("-", ""),
      sample.replaceAll("-", " "),
      `\n  ${sample.replaceAll("-", " –\n")}  `,
      sample.replaceAll("-", "\u2011"),
      `\u200e${sample.replaceAll("-", "\u00ad-\u200b")}\u202c`,
      `${sample}.`,
    ]) {
      expect(decoded(typed, boardContent)).toEqual(expected);
    }
  });

  it("leaves out what it has no question for, and says so", () => {
    const answers = { "1a": { level: 1, note: "blijft hier" }, "1z": { level: 2 } } as const;
    const { code, left } = writeCode(boardContent, { participant: "p1", role: "anders", answers });
    expect(left).toEqual(["1z"]);
    expect(decoded(code, boardContent)).toMatchObject({ contribution: { answers: { "1a": { level: 1 } } } });
  });

  it.each([
    ["nothing", ""],
    ["a word", "Kansenwijzer"],
    ["a sentence", "Dit is de code die ik van mijn collega heb gekregen."],
    ["an address", "https://example.org/kansen/#/meedoen/pga.bord.ABCDEFGH"],
    ["a phone number", "06 1234 5678"],
    ["an IBAN", "NL00 BANK 0123 4567 89 0123 4567 89"],
    ["far too much", signs.repeat(20)],
    ["one sign more than a code ever has", signs.repeat(14).slice(0, 401)],
    ["too few signs to say whose it is", sample.replaceAll("-", "").slice(0, 13)],
    ["a code with three signs that are none", sample.replace("662", "LOB")],
  ])("is foreign when it doesn't look like one: %s", (_, text) => {
    expect(openCode(text)).toEqual({ ok: false, reason: "foreign" });
  });
});

describe("what could be a code", () => {
  it.each([
    ["as long as a code can be", signs.repeat(14).slice(0, 400)],
    ["cut off behind its questions", sample.replaceAll("-", "").slice(0, 14)],
    ["with two signs that are none", sample.replace("66", "LO")],
  ])("asks for a second look: %s", (_, text) => {
    expect(openCode(text)).toEqual({ ok: false, reason: "mistyped" });
  });
});

describe("a code that another version made", () => {
  it.each([
    ["the next version", [6]],
    ["a role that came later", [4, roles.length]],
  ])("is too new: by %s", (_, first) => {
    const values = sampleValues();
    expect(openCode(codeOf([...first, ...values.slice(first.length)]))).toEqual({ ok: false, reason: "too-new" });
  });

  it("is mistyped when there never was such a version", () => {
    expect(openCode(codeOf([1, ...sampleValues().slice(1)]))).toEqual({ ok: false, reason: "mistyped" });
  });

  it("is of other questions when its answers are no answers to these", () => {
    const values = sampleValues();
    const [head, answers] = [values.slice(0, 14), values.slice(14)];
    const tooMany = 7n ** BigInt(questionsOf(boardContent).length);
    expect(decoded(codeOf([...head, ...answers]), boardContent)).toMatchObject({ ok: true });
    expect(decoded(codeOf([...head, ...valuesOf(tooMany - 1n, answers.length)]), boardContent)).toMatchObject({
      ok: true,
    });
    for (const other of [valuesOf(tooMany, answers.length), [0, ...answers]]) {
      expect(decoded(codeOf([...head, ...other]), boardContent)).toEqual({ ok: false, reason: "other-questions" });
    }
  });
});

describe("a mistake in a code", () => {
  const longCode = writeCode(allContents[3]?.content ?? boardContent, {
    participant: "1f0c",
    role: "beleid",
    answers: { "1a": { level: 1 }, "4d": { na: "past niet" }, "7b": { unknown: true } },
  }).code;
  const everySign = [..."0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-"];

  it.each([sample, longCode])("of one sign is seen at every place, whatever stands there instead", (code) => {
    let tried = 0;
    for (const [at, sign] of [...code].entries()) {
      for (const other of everySign.filter((one) => one !== sign)) {
        const wrong = code.slice(0, at) + other + code.slice(at + 1);
        expect(openCode(wrong), `${sign} → ${other} at ${at}`).toEqual({ ok: false, reason: "mistyped" });
        tried += 1;
      }
    }
    expect(tried).toBe(code.length * 36);
  });

  it.each([sample, longCode])("of two neighbours that changed places is seen at every place", (code) => {
    const bare = code.replaceAll("-", "");
    for (let at = 1; at < bare.length; at += 1) {
      const [one = "", other = ""] = [bare.charAt(at - 1), bare.charAt(at)];
      if (one === other) continue;
      const swapped = bare.slice(0, at - 1) + other + one + bare.slice(at + 1);
      expect(openCode(swapped)).toEqual({ ok: false, reason: "mistyped" });
    }
  });

  it.each([sample, longCode])(
    "of a sign that is missing, comes twice, or a group that is, is seen at every place",
    (code) => {
      const groups = code.split("-");
      const bare = groups.join("");
      for (let at = 0; at < bare.length; at += 1) {
        const sign = bare.charAt(at);
        expect(openCode(bare.slice(0, at) + bare.slice(at + 1)).ok).toBe(false);
        expect(openCode(bare.slice(0, at) + sign + bare.slice(at)).ok).toBe(false);
      }
      for (const index of groups.keys()) {
        expect(openCode(groups.toSpliced(index, 1).join("-")).ok).toBe(false);
        expect(openCode(groups.toSpliced(index, 0, groups[index] ?? "").join("-")).ok).toBe(false);
      }
    },
  );

  it("is seen when two, three or four of 28 signs in a row are wrong at once", () => {
    const bare = sample.replaceAll("-", "");
    fc.assert(
      fc.property(
        fc.nat(bare.length - 28),
        fc.uniqueArray(fc.nat(27), { minLength: 2, maxLength: 4 }),
        fc.array(fc.integer({ min: 1, max: 28 }), { minLength: 4, maxLength: 4 }),
        (from, places, shifts) => {
          const wrong = [...bare];
          for (const [index, place] of places.entries()) {
            const value = signs.indexOf(bare.charAt(from + place)) + (shifts[index] ?? 1);
            wrong[from + place] = signs.charAt(value % signs.length);
          }
          expect(openCode(wrong.join("")).ok).toBe(false);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("the short name of an id", () => {
  it("is the same each time, six signs, and its own short name", () => {
    fc.assert(
      fc.property(fc.string(), (id) => {
        const name = referenceOf(id);
        expect(name).toMatch(new RegExp(`^[${signs}]{6}$`));
        expect(referenceOf(name)).toBe(name);
      }),
    );
  });

  it("tells the people of many sessions apart", () => {
    const names = Array.from({ length: 2000 }, (_, index) => referenceOf(`p${index}`));
    expect(new Set(names).size).toBe(2000);
  });
});
