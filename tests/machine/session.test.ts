import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Action, Assessment } from "../../src/assessment/model.ts";
import { currentRound, questionsOf } from "../../src/assessment/model.ts";
import { countHands, takeOver } from "../../src/assessment/voiceEdits.ts";
import { setTime, takeMark } from "../../src/assessment/werksessieEdits.ts";
import type { Event } from "../../src/machine/model.ts";
import { readDocument } from "../../src/storage/document.ts";
import { writeDocument } from "../../src/storage/writeDocument.ts";
import { anyAnswer, assessmentsOn, texts } from "../support/arbitraries.ts";
import { deepFreeze } from "../support/deepFreeze.ts";
import type { Turn } from "../support/journey.ts";
import { begin, blankSession, goTo, inside, names, openDocument, paramsOf, tell } from "../support/journey.ts";
import { boardContent } from "../support/sampleContent.ts";

const action: Action = { id: "a1", question: "1a", what: "Nodig iemand uit", done: false };
const [round] = blankSession().rounds;
const s1 = deepFreeze(
  blankSession({
    actions: [action, { ...action, id: "a2" }, { ...action, id: "a3" }],
    rounds: [
      { ...round, answers: { "1a": { level: 1, note: "bijna" }, "1b": { unknown: true } }, checklist: { "1": true } },
    ],
  }),
);

/** Every change that a team can make, with the part of the document that it makes it in. */
const changes: readonly [Event, unknown][] = [
  [
    { type: "session.described", details: { title: "Nieuw", organisation: "Elders", date: "2026-04-01" } },
    { title: "Nieuw", organisation: "Elders", rounds: [{ date: "2026-04-01" }] },
  ],
  [
    { type: "question.answered", question: "2a", answer: { level: 3 } },
    { rounds: [{ answers: { "1a": { level: 1 }, "2a": { level: 3 } } }] },
  ],
  [
    { type: "question.answered", question: "1a", answer: { na: "past niet" } },
    { rounds: [{ answers: { "1a": { na: "past niet", note: "bijna" } } }] },
  ],
  [{ type: "question.cleared", question: "1a" }, { rounds: [{ answers: { "1b": { unknown: true } } }] }],
  [
    { type: "note.written", question: "1b", note: "navragen" },
    { rounds: [{ answers: { "1b": { unknown: true, note: "navragen" } } }] },
  ],
  [{ type: "note.written", question: "1a", note: "" }, { rounds: [{ answers: { "1a": { level: 1 } } }] }],
  [{ type: "item.ticked", item: "2", tick: false }, { rounds: [{ checklist: { "1": true, "2": false } }] }],
  [{ type: "item.ticked", item: "1", tick: undefined }, { rounds: [{ checklist: {} }] }],
  [
    { type: "action.added", action: { question: "2c", what: "Plan een middag" } },
    { actions: [{ id: "a1" }, { id: "a2" }, { id: "a3" }, { question: "2c", what: "Plan een middag", done: false }] },
  ],
  [
    { type: "action.changed", id: "a2", question: "2d", changes: { owner: "Projectleider", done: true } },
    {
      actions: [
        { id: "a1", done: false },
        { id: "a2", owner: "Projectleider", done: true },
        { id: "a3", done: false },
      ],
    },
  ],
  [{ type: "action.dropped", id: "a2" }, { actions: [{ id: "a1" }, { id: "a3" }] }],
  [{ type: "action.moved", id: "a3", by: -1 }, { actions: [{ id: "a1" }, { id: "a3" }, { id: "a2" }] }],
  [{ type: "action.moved", id: "a1", by: 1 }, { actions: [{ id: "a2" }, { id: "a1" }, { id: "a3" }] }],
];

describe("the time of a change", () => {
  const ways: readonly (readonly [string, Event])[] = [
    ...changes.map(([event]) => [event.type, event] as const),
    ["change.undone", { type: "change.undone" }],
    ["session.restored", { type: "session.restored", document: s1 }],
    ["document.changedElsewhere", { type: "document.changedElsewhere", document: s1, kept: false, conflicts: 0 }],
    [
      "library.asked",
      { type: "library.asked", ask: { task: "rename", id: "s1", details: { title: "Anders", organisation: "o" } } },
    ],
  ];

  it.each(ways)(
    "is never before the one of now, nor before its beginning, though the clock was set back: %s",
    (_, event) => {
      const moment = "2026-03-12T09:00:00.000Z";
      const late = { ...s1, created: moment, updated: moment };
      const clock = { now: () => "2020-01-01T00:00:00.000Z", newId: () => "n1" };
      const note: Event = { type: "note.written", question: "1b", note: "Nog even." };
      let turn = tell(
        begin(clock),
        goTo({ room: "board", session: "s1" }),
        { type: "session.found", document: late },
        note,
      );
      const before = openDocument(turn);
      expect(before.updated > moment).toBe(true);
      if (event.type === "library.asked") turn = tell(turn, goTo({ room: "welcome" }));
      if (event.type === "session.restored") turn = tell(turn, goTo({ room: "shelves" }));
      const given = event.type === "document.changedElsewhere" ? { ...event, document: before } : event;
      const after = openDocument(tell(turn, given));
      expect(after.updated > before.updated).toBe(true);
      expect(after.log.every(({ at }, index) => index === 0 || at >= (after.log[index - 1]?.at ?? ""))).toBe(true);
    },
  );
});

describe("a change of the team", () => {
  it.each(changes)("%o is in the document, with a new time, and is kept at once", (event, expected) => {
    const turn = tell(inside(s1), event);
    const document = openDocument(turn);
    expect(document).toMatchObject(expected as Partial<Assessment>);
    expect(document.updated > s1.updated).toBe(true);
    expect(document.created).toBe(s1.created);
    const takesAway = event.type === "action.dropped" || event.type === "question.cleared";
    expect(turn.effects).toEqual([
      { type: "keepSession", params: { document } },
      // What is taken away can be put back for days.
      ...(takesAway ? [{ type: "noteGone", params: { before: s1, after: document } }] : []),
    ]);
  });

  it.each(["checklist", "outcome", "plan", "takeaway"] as const)("can be made in every room, such as %s", (room) => {
    for (const [event] of changes) expect(names(tell(inside(s1, room), event))).toContain("keepSession");
  });

  it("takes away exactly what was asked: an answer, a tick, a note", () => {
    const cleared = openDocument(tell(inside(s1), { type: "question.cleared", question: "1a" }));
    expect(currentRound(cleared).answers).toEqual({ "1b": { unknown: true } });
    const unticked = openDocument(tell(inside(s1), { type: "item.ticked", item: "1", tick: undefined }));
    expect(currentRound(unticked).checklist).toEqual({});
    const bare = openDocument(tell(inside(s1), { type: "note.written", question: "1a", note: "" }));
    expect(currentRound(bare).answers["1a"]).toEqual({ level: 1 });
  });

  it("gives each new action an id of its own", () => {
    const added = { type: "action.added", action: { question: "2c", what: "Iets" } } as const;
    const ids = openDocument(tell(inside(s1), added, added, added)).actions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(6);
  });

  it.each<Event>([
    { type: "note.written", question: "8c", note: "bij een vraag zonder antwoord is geen plaats voor een notitie" },
    { type: "action.moved", id: "a1", by: -1 },
    { type: "action.moved", id: "a3", by: 1 },
    { type: "action.moved", id: "gone", by: 1 },
  ])("that changes nothing leaves document and time as they are: %o", (event) => {
    const turn = tell(inside(s1), event);
    expect(currentRound(openDocument(turn))).toEqual(currentRound(s1));
    expect(openDocument(turn).actions).toEqual(s1.actions);
  });

  it("outside a session is none: nothing is open to be changed", () => {
    const outside = tell(inside(s1), goTo({ room: "welcome" }));
    for (const [event] of changes) {
      const turn = tell(outside, event);
      expect(openDocument(turn)).toBe(s1);
      expect(turn.effects).toEqual([]);
    }
  });
});

/** Any change at all on a document of the board. */
function anyChange(document: Assessment): fc.Arbitrary<Event> {
  const question = fc.constantFrom(...questionsOf(boardContent).map(({ id }) => id));
  const item = fc.constantFrom(...boardContent.items);
  const id = fc.constantFrom("gone", ...document.actions.map((one) => one.id));
  const details = fc.record({ title: texts(), organisation: texts(), date: fc.constant("2026-04-01") });
  return fc.oneof(
    fc.record({ type: fc.constant("session.described" as const), details }),
    fc.record({ type: fc.constant("question.answered" as const), question, answer: anyAnswer }),
    fc.record({ type: fc.constant("question.cleared" as const), question }),
    fc.record({ type: fc.constant("note.written" as const), question, note: texts() }),
    fc.record({
      type: fc.constant("item.ticked" as const),
      item,
      tick: fc.constantFrom<boolean | undefined>(true, false, undefined),
    }),
    fc.record({ type: fc.constant("action.added" as const), action: fc.record({ question, what: texts() }) }),
    fc.record({ type: fc.constant("action.dropped" as const), id }),
    fc.record({ type: fc.constant("action.moved" as const), id, by: fc.constantFrom<-1 | 1>(-1, 1) }),
  );
}

const documentsWithChanges = assessmentsOn(boardContent).chain((document) =>
  fc.tuple(fc.constant(document), fc.array(anyChange(document), { minLength: 1, maxLength: 12 })),
);

describe("on any document", () => {
  it("a change never alters what it is given, and touches no other round", () => {
    fc.assert(
      fc.property(documentsWithChanges, ([document, events]) => {
        const before = structuredClone(document);
        const changed = openDocument(tell(inside(deepFreeze(document)), ...events));
        expect(document).toEqual(before);
        expect(changed.rounds.slice(0, -1)).toEqual(before.rounds.slice(0, -1));
        expect(changed.id).toBe(before.id);
      }),
    );
  });

  it("whatever is on screen has been handed over to be kept", () => {
    fc.assert(
      fc.property(documentsWithChanges, ([document, events]) => {
        let turn: Turn = inside(document);
        let kept = document;
        for (const event of events) {
          turn = tell(turn, event);
          for (const { type, params } of turn.effects) {
            if (type === "keepSession") kept = (params as { document: Assessment }).document;
          }
          expect(openDocument(turn)).toBe(kept);
        }
      }),
    );
  });
});

describe("the log of a session", () => {
  const told = (...events: readonly Event[]) =>
    openDocument(tell(inside(s1), ...events)).log.map(({ at: _at, ...entry }) => entry);

  it("tells of every change what it was about, and no word that somebody typed", () => {
    expect(
      told(
        { type: "question.answered", question: "8c", answer: { level: 2, note: "geheim" } },
        { type: "question.answered", question: "1b", answer: { na: "geheim" } },
        { type: "note.written", question: "8c", note: "geheim" },
        { type: "item.ticked", item: "1", tick: true },
        { type: "worksheet.changed", worksheet: "W7", part: "contact", value: "geheim" },
        { type: "action.added", action: { question: "2c", what: "geheim" } },
        { type: "action.dropped", id: "a2" },
        { type: "removal.undone" },
        { type: "session.edited", edit: countHands("2d", [{ counts: [1, 0, 0, 0], unknown: 0 }]) },
        { type: "session.edited", edit: setTime({ minutes: 90 }) },
        {
          type: "session.edited",
          edit: takeOver([
            { question: "1c", level: 1 },
            { question: "1d", level: 3 },
          ]),
        },
      ),
    ).toEqual([
      { what: "question.answered", about: "8c", to: 2 },
      { what: "question.answered", about: "1b", to: "na" },
      { what: "note.written", about: "8c" },
      { what: "item.ticked", about: "1" },
      { what: "worksheet.changed", about: "W7" },
      { what: "action.added", about: "2c" },
      { what: "action.dropped" },
      { what: "removal.undone" },
      { what: "hands.counted", about: "2d" },
      { what: "time.set" },
      { what: "question.answered", about: "1c", to: 1 },
      { what: "question.answered", about: "1d", to: 3 },
    ]);
  });

  it("says nothing of what changed nothing", () => {
    expect(told({ type: "session.edited", edit: takeMark(7) })).toEqual([]);
  });

  it("can be kept and read again", () => {
    const all = changes.map(([event]) => event);
    const document = openDocument(tell(inside(s1), ...all));
    // The note of 1a went with its answer: emptying it after that changes nothing.
    expect(document.log).toHaveLength(all.length - 1);
    expect(readDocument(writeDocument(document))).toEqual({ ok: true, document });
  });
});

describe("taking something away and back", () => {
  const withoutTime = ({ updated: _updated, log: _log, ...rest }: Assessment) => rest;

  it("restores any action to its place", () => {
    const withOne = assessmentsOn(boardContent).filter(({ actions }) => actions.length > 0);
    fc.assert(
      fc.property(withOne, fc.nat(), (document, pick) => {
        const id = document.actions[pick % document.actions.length]?.id ?? "";
        const dropped = tell(inside(document), { type: "action.dropped", id });
        expect(openDocument(dropped).actions.map((one) => one.id)).not.toContain(id);
        const undone = tell(dropped, { type: "removal.undone" });
        expect(withoutTime(openDocument(undone))).toEqual(withoutTime(document));
        expect(paramsOf(undone, "keepSession")).toEqual({ document: openDocument(undone) });
      }),
    );
  });

  it("restores any answer with its note", () => {
    const withOne = assessmentsOn(boardContent).filter((one) => Object.keys(currentRound(one).answers).length > 0);
    fc.assert(
      fc.property(withOne, fc.nat(), (document, pick) => {
        const answered = Object.keys(currentRound(document).answers);
        const question = answered[pick % answered.length] ?? "";
        const cleared = tell(inside(document), { type: "question.cleared", question });
        expect(currentRound(openDocument(cleared)).answers).not.toHaveProperty(question);
        const undone = tell(cleared, { type: "removal.undone" });
        expect(withoutTime(openDocument(undone))).toEqual(withoutTime(document));
      }),
    );
  });

  it("restores a session as it was, time included", () => {
    fc.assert(
      fc.property(assessmentsOn(boardContent), (document) => {
        const removed = tell(inside(document), goTo({ room: "welcome" }), { type: "session.removed", document });
        expect(paramsOf(tell(removed, { type: "removal.undone" }), "keepSession")).toEqual({ document });
      }),
    );
  });

  it("can be done once, and not when the notice was closed", () => {
    const dropped = tell(inside(s1), { type: "action.dropped", id: "a2" });
    const undone = tell(dropped, { type: "removal.undone" });
    expect(tell(undone, { type: "removal.undone" }).effects).toEqual([]);
    expect(tell(dropped, { type: "notice.closed" }, { type: "removal.undone" }).effects).toEqual([]);
    expect(tell(inside(s1), { type: "removal.undone" }).effects).toEqual([]);
  });

  it("never puts an old answer over a newer one", () => {
    const anew = tell(
      inside(s1),
      { type: "question.cleared", question: "1a" },
      { type: "question.answered", question: "1a", answer: { level: 3 } },
      { type: "removal.undone" },
    );
    expect(currentRound(openDocument(anew)).answers["1a"]).toEqual({ level: 3 });
  });

  it("is offered while the team goes on, until something else is said or another session opens", () => {
    const dropped = tell(inside(s1), { type: "action.dropped", id: "a2" });
    const answered = tell(dropped, { type: "question.answered", question: "8c", answer: { level: 2 } });
    expect(openDocument(tell(answered, { type: "removal.undone" })).actions.map(({ id }) => id)).toEqual([
      "a1",
      "a2",
      "a3",
    ]);
    const other = blankSession({ id: "s2" });
    const elsewhere = tell(dropped, goTo({ room: "board", session: "s2" }), { type: "session.found", document: other });
    const undone = tell(elsewhere, { type: "removal.undone" });
    expect(openDocument(undone)).toBe(other);
    expect(undone.effects).toEqual([]);
  });
});

describe("a message", () => {
  const dropped = tell(inside(s1), { type: "action.dropped", id: "a2" });

  it("belongs to the place where it came up", () => {
    const elsewhere = tell(dropped, goTo({ room: "plan", session: "s1" }));
    expect(elsewhere.snapshot.context.notice).toBeUndefined();
    expect(tell(elsewhere, { type: "removal.undone" }).effects).toEqual([]);
  });

  it("that a file stands beside another is said on arrival at the new one", () => {
    const read = tell(inside(s1), { type: "file.read", document: s1, taken: true });
    const arrived = tell(read, goTo({ room: "board", session: openDocument(read).id }));
    expect(arrived.snapshot.value.story).toEqual({ session: "board" });
    expect(arrived.snapshot.context.notice).toEqual({ kind: "file-beside" });
  });
});

describe("keeping", () => {
  const edited = tell(inside(s1), { type: "item.ticked", item: "3", tick: true });

  it("is well until the store says otherwise, and well again when it can", () => {
    expect(edited.snapshot.value.keeping).toBe("well");
    const failed = tell(edited, { type: "document.unkept", reason: "full" });
    expect(failed.snapshot.value.keeping).toBe("failed");
    expect(failed.snapshot.context.keepFailure).toBe("full");
    const kept = tell(failed, { type: "document.kept", id: "s1", at: openDocument(failed).updated });
    expect(kept.snapshot.value.keeping).toBe("well");
    expect(kept.snapshot.context.keepFailure).toBeUndefined();
    expect(kept.snapshot.context.keptAt).toBe(openDocument(kept).updated);
  });

  it("is not yet true of an edit that came after the one that was kept", () => {
    const kept = tell(edited, { type: "document.kept", id: "s1", at: s1.updated });
    expect(kept.snapshot.context.keptAt).not.toBe(openDocument(kept).updated);
  });

  it("of another session says nothing about the one that is open", () => {
    const safe = tell(edited, { type: "document.kept", id: "s1", at: openDocument(edited).updated });
    const other = tell(safe, { type: "document.kept", id: "s2", at: "2030-01-01T00:00:00Z" });
    expect(other.snapshot.context.keptAt).toBe(openDocument(other).updated);
  });

  it("can be tried again once it failed, for everything that is not safe, and only then", () => {
    expect(tell(edited, { type: "keeping.retried" }).effects).toEqual([]);
    const failed = tell(edited, { type: "document.unkept", reason: "failed" });
    expect(tell(failed, { type: "keeping.retried" }).effects.map(({ type }) => type)).toEqual(["keepAgain"]);
  });

  it("that fails stops nobody: the team goes on and saves a file", () => {
    const failed = tell(
      edited,
      { type: "document.unkept", reason: "forbidden" },
      goTo({ room: "plan", session: "s1" }),
    );
    expect(failed.snapshot.value.story).toEqual({ session: "plan" });
    expect(paramsOf(tell(failed, { type: "file.requested" }), "saveFile")).toEqual({ document: openDocument(failed) });
    expect(tell(failed, { type: "file.saved", how: "offered" }).snapshot.context.notice).toEqual({
      kind: "file-saved",
      how: "offered",
    });
  });

  it("a file needs an open session", () => {
    const outside = tell(inside(s1), goTo({ room: "welcome" }), { type: "session.removed", document: s1 });
    expect(tell(outside, { type: "file.requested" }).effects).toEqual([]);
    expect(tell(outside, { type: "keeping.retried" }).effects).toEqual([]);
  });
});

describe("making a file to take home", () => {
  const plan: Event = { type: "export.requested", ask: { format: "pdf" } };
  const asked = tell(inside(s1, "takeaway"), plan);
  const made: Event = { type: "export.made", replaced: ["😀"] };

  it("begins with the session as it is now, in the format and with the options that were asked for", () => {
    const ask = { format: "docx", options: { brief: true } };
    const other = tell(inside(s1, "takeaway"), { type: "export.requested", ask });
    expect(other.snapshot.value.making).toBe("busy");
    expect(paramsOf(other, "makeFile")).toEqual({ document: s1, ask });
    expect(other.snapshot.context.making).toEqual({ format: "docx", done: 0, of: 1 });
  });

  it("is done one file at a time", () => {
    const second = tell(asked, { type: "export.requested", ask: { format: "docx" } });
    expect(second.effects).toEqual([]);
    expect(second.snapshot.context.making?.format).toBe("pdf");
  });

  it("needs an open session", () => {
    const outside = tell(inside(s1), goTo({ room: "welcome" }), { type: "session.removed", document: s1 });
    expect(tell(outside, plan).snapshot.value.making).toBe("idle");
  });

  it("tells how far it is, and goes on while the team walks around", () => {
    const under = tell(
      asked,
      { type: "export.progressed", progress: { done: 3, of: 8 } },
      goTo({ room: "board", session: "s1" }),
    );
    expect(under.snapshot.context.making).toEqual({ format: "pdf", done: 3, of: 8 });
    expect(under.snapshot.value).toMatchObject({ making: "busy", story: { session: "board" } });
  });

  it("ends with a notice that names the characters that were replaced", () => {
    const { snapshot } = tell(asked, made);
    expect(snapshot.value.making).toBe("idle");
    expect(snapshot.context.notice).toEqual({ kind: "file-made", format: "pdf", replaced: ["😀"] });
    expect(snapshot.context.making).toMatchObject({ format: "pdf", end: "made" });
  });

  it("can be stopped, and begun again with its progress at nought", () => {
    const progress = { done: 3, of: 8 };
    const stopped = tell(asked, { type: "export.progressed", progress }, { type: "export.cancelled" });
    expect(stopped.effects).toEqual([{ type: "stopFile", params: undefined }]);
    expect(stopped.snapshot.value.making).toBe("idle");
    expect(stopped.snapshot.context.making).toMatchObject({ end: "stopped" });
    expect(tell(stopped, plan).snapshot.context.making).toEqual({ format: "pdf", done: 0, of: 1 });
    expect(tell(stopped, made).snapshot.context.notice).toBeUndefined();
  });

  it("that failed leaves the session alone and can be tried again", () => {
    const failed = tell(asked, { type: "export.failed" });
    expect(failed.snapshot.value.making).toBe("idle");
    expect(failed.snapshot.context.making).toMatchObject({ format: "pdf", end: "failed" });
    expect(openDocument(failed)).toBe(s1);
    expect(paramsOf(tell(failed, plan), "makeFile")).toEqual({ document: s1, ask: { format: "pdf" } });
  });
});
