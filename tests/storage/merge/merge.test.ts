import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as edit from "../../../src/assessment/edit.ts";
import { longestLog } from "../../../src/assessment/log.ts";
import type { Assessment } from "../../../src/assessment/model.ts";
import { currentRound } from "../../../src/assessment/model.ts";
import { readParsed } from "../../../src/storage/document.ts";
import { merge } from "../../../src/storage/merge/merge.ts";
import { anyAnswer, assessmentsOn, texts } from "../../support/arbitraries.ts";
import { deepFreeze } from "../../support/deepFreeze.ts";
import { blankSession } from "../../support/journey.ts";
import { boardContent } from "../../support/sampleContent.ts";

type Edit = (document: Assessment) => Assessment;

/** What one side may do that the other does not touch: its own questions, items, worksheets, and actions of its own. */
interface Ground {
  questions: readonly string[];
  items: readonly string[];
  worksheet: string;
  mark: string;
}

const grounds: readonly [Ground, Ground, Ground] = [
  { questions: ["1a", "2a"], items: ["1", "2"], worksheet: "W1", mark: "a" },
  { questions: ["3a", "2d"], items: ["3", "4"], worksheet: "W5", mark: "b" },
  { questions: ["7a", "8c"], items: ["5", "7"], worksheet: "W12", mark: "c" },
];

/** Edits as a team makes them, on this ground alone. They take no action away that was there before. */
function editsOn({ questions, items, worksheet, mark }: Ground): fc.Arbitrary<readonly Edit[]> {
  const question = fc.constantFrom(...questions);
  const one: fc.Arbitrary<Edit> = fc.oneof(
    fc.tuple(question, anyAnswer).map(
      ([id, answer]): Edit =>
        (document) =>
          edit.giveAnswer(document, id, answer),
    ),
    question.map(
      (id): Edit =>
        (document) =>
          edit.clearAnswer(document, id),
    ),
    fc.tuple(question, texts()).map(
      ([id, note]): Edit =>
        (document) =>
          edit.writeNote(document, id, note),
    ),
    fc.tuple(fc.constantFrom(...items), fc.option(fc.boolean(), { nil: undefined })).map(
      ([item, tick]): Edit =>
        (document) =>
          edit.tickItem(document, item, tick),
    ),
    fc.tuple(fc.integer({ min: 0, max: 9 }), question, texts()).map(
      ([number, id, what]): Edit =>
        (document) =>
          addOnce(document, { id: `${mark}${number}`, question: id, what }),
    ),
    fc.tuple(fc.constantFrom("text", "more"), fc.option(texts({ min: 1 }), { nil: undefined })).map(
      ([part, value]): Edit =>
        (document) =>
          edit.fillIn(document, worksheet, part, value),
    ),
  );
  return fc.array(one, { maxLength: 8 });
}

function addOnce(document: Assessment, action: { id: string; question: string; what: string }): Assessment {
  const isThere = document.actions.some(({ id }) => id === action.id);
  return isThere ? document : edit.addAction(document, { ...action, done: false });
}

const bases = assessmentsOn(boardContent).map((document) => deepFreeze(document));
const done = (document: Assessment, edits: readonly Edit[]) =>
  deepFreeze(edits.reduce((now, next) => next(now), document));

/** Three states that grew apart from one, each on ground of its own. */
const grownApart = bases.chain((base) =>
  fc.tuple(...grounds.map(editsOn)).map((edits) => {
    const [a, b, c] = edits.map((one) => done(base, one));
    return { base, a: a ?? base, b: b ?? base, c: c ?? base };
  }),
);

const both = (base: Assessment, mine: Assessment, theirs: Assessment) => merge(base, mine, theirs).document;

describe("edits in two windows on different fields", () => {
  it("are all kept, without a conflict, whoever comes first", () => {
    fc.assert(
      fc.property(grownApart, ({ base, a, b }) => {
        const { document, conflicts } = merge(base, a, b);
        expect(conflicts).toEqual([]);
        expect(both(base, b, a)).toEqual(document);
        const [round, ofA, ofB, before] = [document, a, b, base].map(currentRound);
        for (const question of grounds[0].questions) expect(round?.answers[question]).toEqual(ofA?.answers[question]);
        for (const question of grounds[1].questions) expect(round?.answers[question]).toEqual(ofB?.answers[question]);
        expect(round?.answers["5a"]).toEqual(before?.answers["5a"]);
        for (const item of grounds[0].items) expect(round?.checklist[item]).toEqual(ofA?.checklist[item]);
        for (const item of grounds[1].items) expect(round?.checklist[item]).toEqual(ofB?.checklist[item]);
        expect(document.worksheets["W1"]).toEqual(a.worksheets["W1"]);
        expect(document.worksheets["W5"]).toEqual(b.worksheets["W5"]);
        expect(new Set(document.actions)).toEqual(new Set([...a.actions, ...b.actions]));
      }),
    );
  });

  it("come out the same in whatever order three windows meet", () => {
    fc.assert(
      fc.property(grownApart, ({ base, a, b, c }) => {
        expect(both(base, both(base, a, b), c)).toEqual(both(base, a, both(base, b, c)));
      }),
    );
  });

  it("are merged once: meeting again changes nothing", () => {
    fc.assert(
      fc.property(grownApart, ({ base, a, b }) => {
        const met = both(base, a, b);
        expect(both(base, met, b)).toEqual(met);
        expect(both(a, met, a)).toEqual(met);
        expect(both(base, a, a)).toEqual(a);
        expect(both(base, base, b)).toEqual(b);
      }),
    );
  });

  it("give a document that opens", () => {
    fc.assert(
      fc.property(grownApart, ({ base, a, b }) => {
        const { document } = merge(base, a, b);
        expect(readParsed(document)).toEqual({ ok: true, document });
      }),
    );
  });
});

describe("edits in two windows on the same fields", () => {
  const ground = editsOn(grounds[0]);
  const crossing = bases.chain((base) =>
    fc.tuple(ground, ground).map(([mine, theirs]) => ({ base, mine: done(base, mine), theirs: done(base, theirs) })),
  );

  it("never lose one in silence: what is not as a side left it, is named", () => {
    fc.assert(
      fc.property(crossing, ({ base, mine, theirs }) => {
        const { document, conflicts } = merge(base, mine, theirs);
        const [before, now] = [fieldsOf(base), fieldsOf(document)];
        for (const side of [fieldsOf(mine), fieldsOf(theirs)]) {
          for (const place of new Set([...before.keys(), ...side.keys()])) {
            const isChanged = side.get(place) !== before.get(place);
            const isNamed = conflicts.some(({ path }) => place.startsWith(path) || path.startsWith(place));
            if (isChanged && now.get(place) !== side.get(place)) expect(isNamed, place).toBe(true);
          }
        }
      }),
    );
  });

  it("give a document that opens, and mine where both changed the same", () => {
    fc.assert(
      fc.property(crossing, ({ base, mine, theirs }) => {
        const { document, conflicts } = merge(base, mine, theirs);
        expect(readParsed(document)).toEqual({ ok: true, document });
        for (const { kept, other } of conflicts) expect(kept).not.toEqual(other);
      }),
    );
  });

  /** Everything that can be changed by itself, by its place. */
  function fieldsOf(document: Assessment): Map<string, string> {
    const round = currentRound(document);
    const answers = Object.entries(round.answers).flatMap(([question, { note, ...said }]): [string, unknown][] => [
      [`rounds.${round.id}.answers.${question}`, said],
      [`rounds.${round.id}.answers.${question}.note`, note],
    ]);
    const ticks = Object.entries(round.checklist).map(([item, tick]) => [`rounds.${round.id}.checklist.${item}`, tick]);
    const parts = Object.entries(document.worksheets).flatMap(([sheet, values]) =>
      Object.entries(values).map(([part, value]) => [`worksheets.${sheet}.${part}`, value]),
    );
    const actions = document.actions.map((action) => [`actions.${action.id}`, action]);
    return new Map(
      [...answers, ...ticks, ...parts, ...actions].map(([place, value]) => [`${place}`, JSON.stringify(value)]),
    );
  }
});

describe("one field that two windows changed", () => {
  const answered = edit.giveAnswer(blankSession(), "1a", { level: 1, note: "eerst" });

  it.each<[string, Edit, Edit, { level?: number; note?: string }, string[]]>([
    [
      "an answer here and its note there: both",
      (document) => edit.giveAnswer(document, "1a", { level: 3 }),
      (document) => edit.writeNote(document, "1a", "daarna"),
      { level: 3, note: "daarna" },
      [],
    ],
    [
      "another answer on each side: mine, and theirs is named",
      (document) => edit.giveAnswer(document, "1a", { level: 3 }),
      (document) => edit.giveAnswer(document, "1a", { level: 0 }),
      { level: 3, note: "eerst" },
      ["rounds.r1.answers.1a"],
    ],
    [
      "cleared here, changed there: what was changed stays, and it is named",
      (document) => edit.clearAnswer(document, "1a"),
      (document) => edit.writeNote(document, "1a", "daarna"),
      { level: 1, note: "daarna" },
      ["rounds.r1.answers.1a"],
    ],
  ])("%s", (_, here, there, expected, named) => {
    const { document, conflicts } = merge(answered, here(answered), there(answered));
    expect(currentRound(document).answers["1a"]).toEqual(expected);
    expect(conflicts.map(({ path }) => path)).toEqual(named);
  });

  it("an answer is never half of one kind and half of another", () => {
    const here = edit.giveAnswer(answered, "1a", { na: "Niet bij ons" });
    const there = edit.giveAnswer(answered, "1a", { unknown: true });
    expect(currentRound(merge(answered, here, there).document).answers["1a"]).toEqual({
      na: "Niet bij ons",
      note: "eerst",
    });
  });
});

describe("the plan in two windows", () => {
  const action = (id: string) => ({ id, question: "1a", what: id, done: false });
  const plan = blankSession({ actions: ["x", "y", "z"].map(action) });
  const order = (document: Assessment) => document.actions.map(({ id }) => id).join("");

  it.each<[string, Edit, Edit, string, number]>([
    [
      "keeps a move beside an addition",
      (d) => edit.moveAction(d, "z", -1),
      (d) => edit.addAction(d, action("n")),
      "xzny",
      0,
    ],
    ["keeps a move beside a removal", (d) => edit.moveAction(d, "z", -1), (d) => edit.dropAction(d, "x"), "zy", 0],
    [
      "puts two additions in one order",
      (d) => edit.addAction(d, action("q")),
      (d) => edit.addAction(d, action("p")),
      "xyzpq",
      0,
    ],
    [
      "puts an addition where its neighbour was that went",
      (d) => edit.dropAction(d, "y"),
      (d) => edit.addAction(d, action("n"), 2),
      "xnz",
      0,
    ],
    [
      "puts an addition where the last was that went",
      (d) => edit.dropAction(d, "z"),
      (d) => edit.addAction(d, action("n")),
      "xyn",
      0,
    ],
    [
      "puts an addition where the first was that went",
      (d) => edit.dropAction(d, "x"),
      (d) => edit.addAction(d, action("n"), 1),
      "nyz",
      0,
    ],
    [
      "keeps the order in which a side added",
      (d) => edit.addAction(edit.addAction(d, action("q")), action("b")),
      (d) => edit.addAction(d, action("c")),
      "xyzcqb",
      0,
    ],
    ["names two moves that cross", (d) => edit.moveAction(d, "z", -1), (d) => edit.moveAction(d, "x", 1), "xzy", 1],
    [
      "keeps an action that was dropped here and changed there, and names it",
      (d) => edit.dropAction(d, "y"),
      (d) => edit.changeAction(d, "y", { done: true }),
      "xyz",
      1,
    ],
    [
      "puts together two changes of one action",
      (d) => edit.changeAction(d, "y", { owner: "procesregisseur" }),
      (d) => edit.changeAction(d, "y", { done: true }),
      "xyz",
      0,
    ],
  ])("%s", (_, here, there, expected, conflicts) => {
    const merged = merge(plan, here(plan), there(plan));
    expect(order(merged.document)).toBe(expected);
    expect(merged.conflicts).toHaveLength(conflicts);
  });
});

describe("what two windows made of one session", () => {
  const session = blankSession({
    actions: ["x", "y", "z"].map((id) => ({ id, question: "1a", what: id, done: false })),
  });
  const [before, after] = ["2026-03-12T10:00:00Z", "2026-03-12T11:00:00Z"];

  it("was changed when the later of the two was", () => {
    const at = (updated: string) => ({ ...session, updated });
    expect(both(session, at(before), at(after)).updated).toBe(after);
    expect(both(session, at(after), at(before)).updated).toBe(after);
  });

  it("is mine where nobody knows what it was before, and all that differs is named", () => {
    const mine = edit.giveAnswer({ ...session, title: "Mijn" }, "1a", { level: 1 });
    const theirs = edit.giveAnswer({ ...session, title: "Hun" }, "2a", { level: 2 });
    const { document, conflicts } = merge(undefined, mine, theirs);
    expect(document.title).toBe("Mijn");
    expect(currentRound(document).answers).toEqual({ "1a": { level: 1 }, "2a": { level: 2 } });
    expect(conflicts).toEqual([{ path: "title", kept: "Mijn", other: "Hun" }]);
  });

  it("says which order each side wanted where both moved", () => {
    const { conflicts } = merge(session, edit.moveAction(session, "z", -1), edit.moveAction(session, "x", 1));
    expect(conflicts).toEqual([{ path: "actions.order", kept: ["x", "z", "y"], other: ["y", "x", "z"] }]);
    const action = (id: string) => ({ id, question: "1a", what: id, done: false });
    const moved = edit.moveAction(session, "z", -1);
    expect(merge(session, edit.addAction(moved, action("m")), edit.addAction(moved, action("n"), 1)).conflicts).toEqual(
      [],
    );
    const four = edit.addAction(session, action("zz"));
    const [mine, theirs] = [edit.moveAction(four, "zz", -1), edit.moveAction(four, "z", -1)];
    expect(merge(four, mine, theirs).conflicts.map(({ path }) => path)).toEqual(["actions.order"]);
  });

  it("names a note that both wrote, and an answer has no note where nobody did", () => {
    const answered = edit.giveAnswer(session, "1a", { level: 1 });
    const [here, there] = ["Hier", "Daar"].map((note) => edit.writeNote(answered, "1a", note));
    expect(merge(answered, here ?? answered, there ?? answered).conflicts).toEqual([
      { path: "rounds.r1.answers.1a.note", kept: "Hier", other: "Daar" },
    ]);
    const [one, other] = ([2, 3] as const).map((level) => edit.giveAnswer(answered, "1a", { level }));
    const { document } = merge(answered, one ?? answered, other ?? answered);
    expect(currentRound(document).answers["1a"]).toStrictEqual({ level: 2 });
  });

  it("takes a list whole whose items have no key, or come twice, and names it", () => {
    const extra = (what: string) => ({ question: "1a", nl: { what, doneWhen: "Het staat er." } });
    const laid = (...names: string[]): Assessment => ({
      ...session,
      overlay: { format: "kansenwijzer-overlay", version: 1, id: "o", name: "O", actions: names.map(extra) },
    });
    const { document, conflicts } = merge(laid("a"), laid("a", "b"), laid("a", "c"));
    expect(document).toEqual(laid("a", "b"));
    expect(conflicts.map(({ path }) => path)).toEqual(["overlay.actions"]);
    const ticked = (...kinds: string[]) => edit.fillIn(session, "W4", "kinds", kinds);
    for (const [base, mine, theirs] of [
      [["a", "a"], ["b"], ["c"]],
      [["a"], ["b", "b"], ["c"]],
      [["a"], ["b"], ["c", "c"]],
    ] as const) {
      const twice = merge(ticked(...base), ticked(...mine), ticked(...theirs));
      expect(twice.document.worksheets).toEqual({ W4: { kinds: mine } });
      expect(twice.conflicts.map(({ path }) => path)).toEqual(["worksheets.W4.kinds"]);
    }
  });

  it("has the contributions of both", () => {
    const with1 = (participant: string): Assessment => {
      const round = {
        ...currentRound(session),
        contributions: [{ participant, role: "hr", answers: { "1a": { level: 1 } } }],
      };
      return { ...session, rounds: [round] } as Assessment;
    };
    const { document, conflicts } = merge(session, with1("p1"), with1("p2"));
    expect(currentRound(document).contributions.map(({ participant }) => participant)).toEqual(["p1", "p2"]);
    expect(conflicts).toEqual([]);
  });
});

describe("a worksheet in two windows", () => {
  const options = edit.fillIn(blankSession(), "W4", "kinds", ["a", "b"]);

  it("takes over the options that each side ticked", () => {
    const here = edit.fillIn(options, "W4", "kinds", ["a", "b", "c"]);
    const there = edit.fillIn(options, "W4", "kinds", ["b"]);
    expect(merge(options, here, there)).toMatchObject({
      document: { worksheets: { W4: { kinds: ["b", "c"] } } },
      conflicts: [],
    });
  });

  it("stays when one side took out its last part and the other filled in another", () => {
    const here = edit.fillIn(options, "W4", "kinds", undefined);
    const there = edit.fillIn(options, "W4", "why", "Om te leren");
    expect(merge(options, here, there)).toMatchObject({
      document: { worksheets: { W4: { why: "Om te leren" } } },
      conflicts: [],
    });
  });

  it("is gone when each side took out what the other left", () => {
    const two = edit.fillIn(options, "W4", "why", "Om te leren");
    const here = edit.fillIn(two, "W4", "kinds", undefined);
    const there = edit.fillIn(two, "W4", "why", undefined);
    expect(merge(two, here, there)).toMatchObject({ document: { worksheets: {} }, conflicts: [] });
    expect(merge(two, here, there).document.worksheets).toEqual({});
    const [one, other] = [["a"], ["b"]].map((kinds) => edit.fillIn(two, "W4", "kinds", kinds));
    expect(merge(two, one ?? two, other ?? two).document.worksheets).toEqual({ W4: { why: "Om te leren" } });
  });

  it("keeps the rows that each side added", () => {
    const row = (id: string) => ({ id, cells: { amount: 1 } });
    const table = edit.fillIn(blankSession(), "W9", "costs", [row("r1")]);
    const here = edit.fillIn(table, "W9", "costs", [row("r1"), row("r2")]);
    const there = edit.fillIn(table, "W9", "costs", [row("r1"), row("r3")]);
    expect(merge(table, here, there).document.worksheets["W9"]?.["costs"]).toEqual([row("r1"), row("r2"), row("r3")]);
  });
});

describe("what a werksessie adds in two windows", () => {
  const at = (minute: number) => `2026-03-12T09:0${minute}:00.000Z`;
  const entry = (minute: number, about: string) => ({ at: at(minute), what: "note.written", about });

  it("is all in the log, in order of time; typing that went on counts once", () => {
    const before = blankSession({ log: [entry(0, "1a"), entry(1, "2a")] });
    const here = { ...before, log: [entry(0, "1a"), entry(3, "2a")] };
    const there = { ...before, log: [entry(0, "1a"), entry(1, "2a"), entry(2, "3a")] };
    const merged = merge(before, here, there);
    expect(merged.document.log).toEqual([entry(0, "1a"), entry(2, "3a"), entry(3, "2a")]);
    expect(merge(before, there, here)).toEqual(merged);
    expect(merged.conflicts).toEqual([]);
  });

  it("is every mark that somebody gave, also the same twice", () => {
    const marked = (...marks: number[]) => {
      const session = blankSession();
      return { ...session, werksessie: { ...session.werksessie, marks } };
    };
    const merged = merge(marked(7), marked(7, 8), marked(7, 7, 8));
    expect(merged).toMatchObject({ document: { werksessie: { marks: [7, 7, 8, 8] } }, conflicts: [] });
  });

  it("stands from low to high, and by its moment before all else", () => {
    const marked = (...marks: number[]) => ({ ...blankSession(), werksessie: { ...blankSession().werksessie, marks } });
    expect(merge(marked(), marked(10, 10), marked(2, 9)).document.werksessie.marks).toEqual([2, 9, 10, 10]);
    expect(merge(marked(), marked(2), marked(9, 10)).document.werksessie.marks).toEqual([2, 9, 10]);
    const told = (what: string, minute: number) => blankSession({ log: [{ what, at: at(minute) }] });
    const { log } = merge(blankSession(), told("a", 3), told("b", 2)).document;
    expect(log.map(({ what }) => what)).toEqual(["b", "a"]);
  });

  it("is no more in the log than that holds: the oldest go", () => {
    const long = (what: string) => {
      const moments = Array.from({ length: longestLog - 1 }, (_, index) => new Date(1e12 + index * 1000).toISOString());
      return blankSession({ log: moments.map((moment) => ({ at: moment, what })) });
    };
    const { log } = merge(blankSession(), long("a"), long("b")).document;
    expect(log).toHaveLength(longestLog);
    expect(log.at(-1)?.at).toBe(long("a").log.at(-1)?.at);
  });

  it("is each count of hands by its role", () => {
    const counted = (...roles: ("beleid" | "hr")[]) => {
      const session = blankSession();
      const hands = roles.map((role) => ({ role, counts: [0, 1, 2, 0] as const, unknown: 0 }));
      return { ...session, rounds: [{ ...currentRound(session), hands: { "1a": hands } }] } as Assessment;
    };
    const { document, conflicts } = merge(blankSession(), counted("beleid"), counted("hr"));
    expect(currentRound(document).hands["1a"]).toHaveLength(2);
    expect(conflicts).toEqual([]);
  });
});
