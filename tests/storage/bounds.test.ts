import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bounds, typedBounds } from "../../src/assessment/bounds.ts";
import type { Edit } from "../../src/assessment/edit.ts";
import { addAction, changeAction, describeSession, giveAnswer, writeNote } from "../../src/assessment/edit.ts";
import { merged } from "../../src/assessment/merge.ts";
import type { Assessment } from "../../src/assessment/model.ts";
import { currentRound } from "../../src/assessment/model.ts";
import { seat, writeMinority } from "../../src/assessment/voiceEdits.ts";
import { readDocument, readParsed } from "../../src/storage/document.ts";
import { newDocument } from "../../src/storage/newDocument.ts";
import { readBroken } from "../../src/storage/readBroken.ts";
import { salvage } from "../../src/storage/salvage.ts";
import { savedWith } from "../support/brokenDocuments.ts";
import { blankSession } from "../support/journey.ts";
import { schemaValidator } from "../support/schema.ts";

const fits = schemaValidator();
const many = <Item>(count: number, item: (index: number) => Item) => Array.from({ length: count }, (_, i) => item(i));
const text = (length: number) => "x".repeat(length);
const action = (index: number) => ({ id: `a${index}`, question: "2d", what: "Iets", done: false });
const person = (index: number) => ({ id: `p${index}`, role: "zorg" });
const round = (index: number) => ({
  id: `r${index}`,
  label: "",
  date: "2026-01-01",
  participants: [],
  contributions: [],
  hands: {},
  answers: {},
  minority: {},
  checklist: {},
});
const questions = (count: number, value: unknown) =>
  Object.fromEntries(many(count, (index) => [`1a${index.toString(36)}`, value]));

type Json = Parameters<typeof savedWith>[1];

const limits: readonly [what: string, at: string, most: number, make: (count: number) => unknown][] = [
  ["a title", "title", bounds.line, text],
  ["an organisation", "organisation", bounds.line, text],
  ["a label", "rounds.0.label", bounds.line, text],
  ["an owner", "actions.0.owner", bounds.line, text],
  ["what to do", "actions.0.what", bounds.text, text],
  ["when it is done", "actions.0.doneWhen", bounds.text, text],
  ["a note", "rounds.1.answers.1a.note", bounds.text, text],
  ["a reason", "rounds.1.answers.4d.na", bounds.text, text],
  ["rounds", "rounds", bounds.rounds, (count) => many(count, round)],
  ["actions", "actions", bounds.actions, (count) => many(count, action)],
  ["participants", "rounds.0.participants", bounds.participants, (count) => many(count, person)],
  [
    "contributions",
    "rounds.0.contributions",
    bounds.contributions,
    (count) => many(count, (index) => ({ participant: `p${index}`, role: "zorg", answers: {} })),
  ],
  ["answers", "rounds.0.answers", bounds.questions, (count) => questions(count, { level: 1 })],
  ["minority views", "rounds.0.minority", bounds.questions, (count) => questions(count, "anders")],
  ["feedback", "rounds.0.feedback", bounds.questions, (count) => questions(count, { outcome: "not" })],
  ["hands", "rounds.0.hands", bounds.questions, (count) => questions(count, [])],
  [
    "columns",
    "worksheets.W9.costs.0.cells",
    bounds.columns,
    (count) => Object.fromEntries(many(count, (index) => [`c${index}`, 1])),
  ],
];

describe("a document holds", () => {
  it.each(limits)("%s up to its bound, and says so of one more; the schema does the same", (_, at, most, make) => {
    const full = savedWith(at, make(most) as Json);
    expect([readParsed(full).ok, fits(full)]).toEqual([true, true]);
    const over = savedWith(at, make(most + 1) as Json);
    expect(readParsed(over)).toEqual({ ok: false, reason: "too-much", path: at, most });
    expect(fits(over)).toBe(false);
  });

  it("no plan of 45,000 actions", () => {
    const over = JSON.stringify(savedWith("actions", many(45_000, action)));
    expect(readDocument(over)).toEqual({ ok: false, reason: "too-much", path: "actions", most: bounds.actions });
  });

  it("less in a field on the screen than in the document", () => {
    expect(typedBounds.line).toBeLessThan(bounds.line);
    expect(typedBounds.text).toBeLessThan(bounds.text);
  });
});

describe("the app never makes a document beyond its bounds", () => {
  const lengths = fc.constantFrom(0, 1, bounds.line, bounds.line + 1, bounds.text, bounds.text + 1);
  const some = fc.constantFrom("x", "é", "🙂").chain((sign) => lengths.map((length) => sign.repeat(length)));
  const edit = (apply: (session: Assessment) => Assessment): Edit => ({ what: "test.edit", apply });
  const edits = fc.oneof(
    some.map((given) => edit((now) => describeSession(now, { title: given, organisation: given }))),
    some.map((given) => edit((now) => giveAnswer(now, "1a", { na: given || "x", note: given }))),
    some.map((given) => edit((now) => writeNote(now, "1a", given))),
    some.map((given) => writeMinority("1a", given)),
    some.map((given) =>
      edit((now) => addAction(now, { ...action(now.actions.length), owner: given, doneWhen: given, what: given })),
    ),
    some.map((given) => edit((now) => changeAction(now, action(0).id, { what: given, owner: given }))),
  );

  it("whatever is typed", () => {
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 6 }), (all) => {
        const session = all.reduce((now, { apply }) => apply(now), blankSession());
        expect(readParsed(session)).toEqual({ ok: true, document: session });
      }),
      { numRuns: 60 },
    );
  });

  it("however much is added", () => {
    const full = blankSession({ actions: many(bounds.actions, action) });
    expect(addAction(full, action(9999))).toBe(full);
    const crowded = many(bounds.participants + 2, (index) => seat({ id: `p${index}`, role: "zorg" })).reduce(
      (now, { apply }) => apply(now),
      blankSession(),
    );
    expect(currentRound(crowded).participants).toHaveLength(bounds.participants);
    const [first, ...rest] = blankSession().rounds;
    const contributions = many(bounds.contributions, (index) => ({
      participant: `p${index}`,
      role: "zorg" as const,
      answers: {},
    }));
    const heard = blankSession({ rounds: [{ ...first, contributions }, ...rest] });
    expect(merged(heard, { participant: "nog een", role: "zorg", answers: {} })).toBe(heard);
  });

  it("at the very beginning", () => {
    const given = {
      id: "s1",
      roundId: "r1",
      title: text(bounds.line + 1),
      organisation: text(bounds.line + 1),
      date: "2026-03-12",
      variant: "pga",
      depth: "bord",
      language: "nl",
      roundLabel: "",
      now: "2026-03-12T09:00:00Z",
    } as const;
    expect(readParsed(newDocument(given)).ok).toBe(true);
  });
});

describe("what is beyond the bounds in a damaged session", () => {
  it.each(limits)("is cut there and named, and the rest is read: %s", (_, at, most, make) => {
    const over = savedWith(at, make(most + 1) as Json);
    const read = salvage(over, blankSession());
    expect(read).toEqual({
      ok: true,
      document: (readParsed(savedWith(at, make(most) as Json)) as { document: Assessment }).document,
      lost: [`${at}: …`],
    });
  });
});

describe("a text that breaks off", () => {
  it("is read up to there, wherever that is", () => {
    fc.assert(
      // In a list: a number that stands alone says nowhere that it has ended.
      fc.property(fc.array(fc.jsonValue({ maxDepth: 4 })), fc.nat(), (value, at) => {
        const whole = JSON.stringify(value);
        const part = readBroken(whole.slice(0, at % (whole.length + 1)));
        if (part !== undefined) expect(isWithin(part, value)).toBe(true);
        expect(readBroken(whole)).toEqual(JSON.parse(whole));
      }),
    );
  });

  it.each<[string, string, unknown]>([
    ["behind a text", '{"a":1,"b":"twee', { a: 1 }],
    ["in a number, which may go on", '{"a":1,"b":12', { a: 1 }],
    ["behind a key", '{"a":1,"b"', { a: 1 }],
    ["at a sign that makes no sense", '{"a":[1,2,oeps],"b":3}', { a: [1, 2] }],
    ["at an escape that is none", String.raw`{"a":"goed","b":"\q"}`, { a: "goed" }],
    ["at brackets that don't match", '{"a":[1,2}', { a: [1, 2] }],
    ["far behind its last whole value", `{"a":1,"b":${"[".repeat(5000)}`, { a: 1 }],
    ["with nothing whole in it", '{"a', undefined],
    ["with nothing at all", "", undefined],
  ])("%s", (_, given, wanted) => {
    expect(readBroken(given)).toEqual(wanted);
  });

  it("in the middle, with a thousand values behind the fault, keeps what stands before it", () => {
    const behind = many(5000, (index) => index).join(",");
    expect(readBroken(`{"a":[1,2],"b":[1,!,${behind}],"c":[${behind}]}`)).toEqual({ a: [1, 2], b: [1] });
  });

  it("is gone over once, however deep it is: a million signs are no matter", () => {
    expect(readBroken(`{"a":1,"b":${"[".repeat(300_000)}${"1,".repeat(300_000)}`)).toMatchObject({ a: 1 });
  });
});

/** True when the one holds nothing that the other has not. */
function isWithin(part: unknown, whole: unknown): boolean {
  if (Array.isArray(part)) return Array.isArray(whole) && part.every((one, index) => isWithin(one, whole[index]));
  if (typeof part !== "object" || part === null) return Object.is(part, whole) || part === whole;
  if (typeof whole !== "object" || whole === null) return false;
  return Object.entries(part).every(
    ([key, value]) => Object.hasOwn(whole, key) && isWithin(value, Reflect.get(whole, key)),
  );
}
