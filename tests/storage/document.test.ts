import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { consensusOf } from "../../src/assessment/consensus.ts";
import type { Round } from "../../src/assessment/model.ts";
import { assess } from "../../src/assessment/result.ts";
import { isCalendarDate } from "../../src/storage/calendarDate.ts";
import { currentVersion, maximumCharacters, readDocument, readParsed } from "../../src/storage/document.ts";
import { newDocument } from "../../src/storage/newDocument.ts";
import { writeDocument } from "../../src/storage/writeDocument.ts";
import { assessmentsOn } from "../support/arbitraries.ts";
import { brokenDocuments, savedWith, v1Text, v2Text, v3Text, v4Text } from "../support/brokenDocuments.ts";
import { exampleOverlay } from "../support/overlays.ts";
import { boardContent, sampleContent } from "../support/sampleContent.ts";

function read(value: unknown) {
  return readDocument(JSON.stringify(value));
}

describe("a text that is no document of ours", () => {
  it.each([
    ["nothing", ""],
    ["blanks", " \n"],
    ["a sentence", "Dit is geen sessie"],
    ["half a file", v1Text.slice(0, 400)],
    ["two byte order marks", `\uFEFF\uFEFF${v1Text}`],
    ["a comment before it", `// sessie\n${v1Text}`],
    ["lists nested a million deep and never closed", "[".repeat(1_000_000)],
  ])("is unreadable: %s", (_, text) => {
    expect(readDocument(text)).toEqual({ ok: false, reason: "unreadable" });
  });

  it.each([
    ["null", "null"],
    ["a number", "7"],
    ["a text", '"kansenwijzer"'],
    ["a list", `[${v1Text}]`],
    ["an empty record", "{}"],
    ["another program's file", '{"format":"anders","version":1}'],
    ["our name in other letters", '{"format":"Kansenwijzer","version":1}'],
    ["our name by way of a prototype", '{"__proto__":{"format":"kansenwijzer","version":1}}'],
    ["lists nested a million deep", `${"[".repeat(1_000_000)}${"]".repeat(1_000_000)}`],
  ])("is not ours: %s", (_, text) => {
    expect(readDocument(text)).toEqual({ ok: false, reason: "not-ours" });
  });

  it("is too new when a later version wrote it, whatever else that version put in", () => {
    const later = { format: "kansenwijzer", version: currentVersion + 1, constructor: "new", rounds: "elsewhere" };
    expect(read(later)).toEqual({ ok: false, reason: "too-new" });
    expect(read(savedWith("version", 1e9))).toEqual({ ok: false, reason: "too-new" });
  });

  it("is too large above the limit, and not at it", () => {
    const padded = v1Text.padEnd(maximumCharacters, " ");
    expect(readDocument(padded).ok).toBe(true);
    expect(readDocument(`${padded} `)).toEqual({ ok: false, reason: "too-large" });
  });
});

describe("a document with a fault is refused at the place of the fault", () => {
  it.each(brokenDocuments)("$what ($at)", ({ at, value, place, most }) => {
    const why = most === undefined ? { reason: "invalid" } : { reason: "too-much", most };
    expect(read(savedWith(at, value))).toEqual({ ok: false, ...why, path: place ?? at });
  });
});

describe("a hostile document", () => {
  const prototype = JSON.stringify(Object.getOwnPropertyNames(Object.prototype).sort());
  afterEach(() => {
    expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype).sort())).toBe(prototype);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  // written as text: a literal __proto__ in code would set the prototype instead of a key
  const withKey = (place: string, key: string) =>
    JSON.stringify(savedWith(place === "" ? "marker" : `${place}.marker`, 0)).replace(
      '"marker":0',
      `"${key}":{"polluted":true}`,
    );

  const places = ["", "worksheets", "rounds.0", "rounds.0.answers", "rounds.1.answers.1a", "rounds.1.participants.0"];
  const keys = ["__proto__", "constructor", "prototype"];

  it.each(places.flatMap((place) => keys.map((key) => ({ place, key }))))(
    "with the key $key in “$place” is refused there",
    ({ place, key }) => {
      const path = place === "" ? key : `${place}.${key}`;
      expect(readDocument(withKey(place, key))).toEqual({ ok: false, reason: "invalid", path });
    },
  );

  it.each(keys)("with the key %s at any depth is refused", (key) => {
    for (let depth = 0; depth <= 30; depth += 1) {
      const nested = `${'{"a":'.repeat(depth)}{"${key}":1}${"}".repeat(depth)}`;
      const result = readDocument(v1Text.replace('"worksheets": {}', `"worksheets": ${nested}`));
      expect(result).toMatchObject({ ok: false, reason: "invalid" });
    }
  });

  it("nested deeper than thirty-two is refused where the nesting begins", () => {
    const nested = (deep: number) => ({
      ...JSON.parse(v1Text),
      strange: JSON.parse("[".repeat(deep) + "]".repeat(deep)),
    });
    expect(readParsed(nested(32))).toEqual({ ok: false, reason: "invalid", path: "strange" });
    expect(readParsed(nested(33))).toEqual({ ok: false, reason: "invalid", path: "strange.0.0" });
  });

  it("nested a million deep is refused where the nesting begins", () => {
    const lists = `${"[".repeat(1_000_000)}${"]".repeat(1_000_000)}`;
    expect(readDocument(v1Text.replace('"worksheets": {}', `"worksheets": ${lists}`))).toEqual({
      ok: false,
      reason: "invalid",
      path: "worksheets.0.0",
    });
    const records = `${'{"a":'.repeat(500_000)}1${"}".repeat(500_000)}`;
    expect(readDocument(v1Text.replace('"level": 1 }', `"level": ${records} }`))).toMatchObject({
      ok: false,
      reason: "invalid",
      path: "rounds.0.answers",
    });
  });

  it("that runs in a circle, as a database can keep it, is refused", () => {
    const circle = savedWith("worksheets", {});
    circle["worksheets"] = circle;
    expect(readParsed(circle)).toMatchObject({ ok: false, reason: "invalid" });
  });

  it("whose key comes twice is refused at its place: what a person reads in it need not be what opens", () => {
    const twice = v1Text.replace('"title": "Werksessie voorjaar"', '"title": "een", "title": "twee"');
    expect(readDocument(twice)).toEqual({ ok: false, reason: "invalid", path: "title" });
  });
});

describe("a document that is written and read again", () => {
  it.each([
    ["the made-up content", sampleContent],
    ["the board of the PGA", boardContent],
  ])("is the same, whatever a team typed: %s", (_, content) => {
    fc.assert(
      fc.property(assessmentsOn(content), (assessment) => {
        expect(readDocument(writeDocument(assessment))).toStrictEqual({ ok: true, document: assessment });
      }),
    );
  });

  it("keeps half an emoji, which a browser can cut off, and every other oddity", () => {
    const title = 'half \ud83d, other half \ude00, nul \u0000, line \u2028, mark \uFEFF, quote " and \\';
    const result = read(savedWith("title", title));
    expect(result).toMatchObject({ ok: true, document: { title } });
    if (result.ok) expect(readDocument(writeDocument(result.document))).toStrictEqual(result);
  });

  it("opens with a byte order mark before it, as some editors add", () => {
    expect(readDocument(`\uFEFF${v1Text}`)).toStrictEqual(readDocument(v1Text));
  });

  it("is text that a person can read: indented, one newline at the end", () => {
    const result = readDocument(v1Text);
    if (!result.ok) throw new Error(result.reason);
    const text = writeDocument(result.document);
    expect(text).toMatch(/^\{\n {2}"format": "kansenwijzer",\n {2}"version": 4,\n/);
    expect(text.endsWith("}\n")).toBe(true);
  });

  it("starts out valid: a new session opens", () => {
    const given = {
      id: "s1",
      roundId: "r1",
      title: "",
      organisation: "",
      date: "2026-03-12",
      variant: "pga",
      depth: "bord",
      language: "nl",
      roundLabel: "Nulmeting",
      now: "2026-03-12T09:00:00.000Z",
    } as const;
    const fresh = newDocument(given);
    expect(readDocument(writeDocument(fresh))).toStrictEqual({ ok: true, document: fresh });
    const overlay = exampleOverlay();
    expect(readDocument(writeDocument(newDocument({ ...given, overlay })))).toStrictEqual({
      ok: true,
      document: { ...fresh, overlay },
    });
  });
});

describe("a calendar date", () => {
  it.each(["2024-02-29", "2000-02-29", "2026-12-31", "0001-01-01", "9999-12-31"])("%s exists", (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });

  it.each(["2026-02-29", "1900-02-29", "2026-04-31", "2026-1-1", "2026-01-01 ", "02026-01-01", "２０２６-01-01", ""])(
    "“%s” doesn't",
    (text) => {
      expect(isCalendarDate(text)).toBe(false);
    },
  );
});

describe("the saved document of version 4", () => {
  it("opens with hands, contributions, time and log, and is written as it was read", () => {
    const read = readDocument(v4Text);
    expect(read).toStrictEqual({ ok: true, document: JSON.parse(v4Text) });
    if (read.ok) expect(readDocument(writeDocument(read.document))).toStrictEqual(read);
  });

  it("keeps parts and options that no worksheet has any more", () => {
    const kept = read(savedWith("worksheets.W77", { gone: ["away"] }));
    expect(kept).toMatchObject({ ok: true, document: { worksheets: { W77: { gone: ["away"] } } } });
  });
});

describe("the saved document of version 3", () => {
  const v3 = JSON.parse(v3Text);
  const withRound = (change: object) => read({ ...v3, rounds: [{ ...v3.rounds[1], ...change }] });

  it("opens with all that it had, and each contribution has the role that its seat had", () => {
    const [first, second] = v3.rounds;
    const [expert, other] = second.contributions;
    const contributions = [
      { ...expert, role: "ervaringsdeskundige" },
      { ...other, role: "anders", called: "procesregisseur" },
    ];
    const rounds = [first, { ...second, contributions }];
    expect(readDocument(v3Text)).toStrictEqual({ ok: true, document: { ...v3, version: 4, rounds } });
  });

  it("gives the voices at a question that it gave", () => {
    const opened = readDocument(v3Text);
    expect(opened.ok && consensusOf(opened.document.rounds[1] as Round, "1a")).toMatchObject({
      all: { counts: [0, 0, 1, 1] },
      roles: [{ role: "ervaringsdeskundige" }, { role: "anders", called: "procesregisseur" }],
    });
  });

  it("keeps a voice whose seat was lost", () => {
    const opened = withRound({ participants: [] });
    expect(opened.ok && opened.document.rounds[0].contributions.map(({ role }) => role)).toEqual(["anders", "anders"]);
  });

  it("is refused at the same place as before when its people are no people", () => {
    expect(withRound({ participants: [7] })).toMatchObject({ path: "rounds.0.participants.0" });
    expect(withRound({ participants: "p1" })).toMatchObject({ path: "rounds.0.participants" });
    expect(withRound({ contributions: {} })).toMatchObject({ path: "rounds.0.contributions" });
    expect(withRound({ contributions: [null] })).toMatchObject({ path: "rounds.0.contributions.0" });
    expect(read({ ...v3, rounds: [null] })).toMatchObject({ path: "rounds.0" });
  });
});

describe("the saved document of version 2", () => {
  it("opens with what was filled in of its worksheets", () => {
    expect(readDocument(v2Text)).toMatchObject({
      ok: true,
      document: { version: 4, worksheets: JSON.parse(v2Text).worksheets },
    });
  });

  const withPeople = (participants: unknown, contributions: unknown) => {
    const old = JSON.parse(v2Text);
    return read({ ...old, rounds: [{ ...old.rounds[0], participants, contributions }] });
  };

  it("keeps the word of a role that is none of ours", () => {
    const opened = withPeople(
      [
        { id: "p1", role: "Ervaringsdeskundige " },
        { id: "p2", role: "adviseur HR" },
        { id: "p3", role: "hr" },
        { id: "p4", role: " " },
      ],
      [],
    );
    expect(opened.ok && opened.document.rounds[0].participants).toEqual([
      { id: "p1", role: "ervaringsdeskundige" },
      { id: "p2", role: "anders", called: "adviseur HR" },
      { id: "p3", role: "hr" },
      { id: "p4", role: "anders" },
    ]);
  });

  it("gives a contribution of nobody a seat, and takes the last of two by one participant", () => {
    const contribution = (participant: string, level: number) => ({ participant, answers: { "1a": { level } } });
    const opened = withPeople(
      [{ id: "p1", role: "zorg" }],
      [contribution("p1", 0), contribution("p7", 1), contribution("p1", 2)],
    );
    expect(opened.ok && opened.document.rounds[0]).toMatchObject({
      participants: [
        { id: "p1", role: "zorg" },
        { id: "p7", role: "anders" },
      ],
      contributions: [contribution("p7", 1), contribution("p1", 2)],
    });
  });

  it("is refused at the same place as before when its people are no people", () => {
    expect(withPeople([7], [])).toMatchObject({ path: "rounds.0.participants.0" });
    expect(withPeople([{ id: "p1", role: 7 }], [])).toMatchObject({ path: "rounds.0.participants.0.role" });
    expect(withPeople("p1", [])).toMatchObject({ path: "rounds.0.participants" });
    expect(withPeople([], [null])).toMatchObject({ path: "rounds.0.contributions.0" });
    expect(withPeople([], [{ answers: {} }])).toMatchObject({ path: "rounds.0.contributions.0.participant" });
    expect(read({ ...JSON.parse(v2Text), log: "all of it" })).toMatchObject({ path: "log" });
  });
});

describe("the saved document of version 1", () => {
  it("becomes one of version 4 with all that it had", () => {
    const { rounds, ...old } = JSON.parse(v1Text);
    const opened = readDocument(v1Text);
    expect(opened).toMatchObject({ ok: true, document: { ...old, version: 4 } });
    const answersOf = (all: readonly { answers: unknown; checklist: unknown }[]) =>
      all.map(({ answers, checklist }) => ({ answers, checklist }));
    expect(opened.ok && answersOf(opened.document.rounds)).toEqual(answersOf(rounds));
  });

  it("opens and keeps its result", () => {
    const read = readDocument(v1Text);
    if (!read.ok) throw new Error(read.reason);
    const result = assess(boardContent, read.document);
    // 22 of 25 questions answered, 4d out: 44 of 63 = 69.8; with 2c, 3d, 4e and 8b at 0: 44 of 72, at 3: 56 of 72
    expect(result.overall).toBe(70);
    expect(result.coverage).toEqual({ answered: 22, of: 25 });
    expect(result.band).toEqual({ low: 61, high: 78 });
    expect(Object.fromEntries(result.steps.map(({ step, score }) => [step.id, score]))).toEqual({
      "1": 83,
      "2": 58,
      "3": 89,
      "4": 56,
      "5": 100,
      "6": 44,
      "7": 83,
      "8": 67,
    });
    // organisatie 1a 1b 2a–2d 7a: 15 of 21 · samenwerking: 25 of 36 · borging: 4 of 6
    expect(Object.values(result.levels).map(({ score }) => score)).toEqual([71, 69, 67]);
    expect(result.items).toEqual({
      "1": "nog-niet",
      "2": "nog-niet",
      "3": "nog-niet",
      "4": "gereed",
      "5": "nog-niet",
      "6": "gereed",
      "7": "nog-niet",
    });
    expect(result.contradictions.map(({ item }) => item)).toEqual(["1", "2", "6", "7"]);
    expect(result.advice).toBe("eerst-voorbereiden");
    expect(result.path.map(({ question, level }) => `${question.id} ${level}`)).toEqual([
      "2c 2",
      "2d 3",
      "3d 3",
      "4e 2",
      "6a 2",
      "8b 1",
    ]);
    expect(result.afterPlan.advice).toBe("eerst-voorbereiden");
    // 2c, 2d and 6a at 3, 8b alone not asked
    expect(result.afterPlan.overall).toBe(83);
  });
});
