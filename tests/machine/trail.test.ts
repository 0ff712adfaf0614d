import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Assessment } from "../../src/assessment/model.ts";
import { currentRound } from "../../src/assessment/model.ts";
import { countHands, writeMinority } from "../../src/assessment/voiceEdits.ts";
import type { PartValue } from "../../src/assessment/worksheet.ts";
import type { Event } from "../../src/machine/model.ts";
import { deepFreeze } from "../support/deepFreeze.ts";
import type { Turn } from "../support/journey.ts";
import { blankSession, goTo, inside, names, openDocument, tell } from "../support/journey.ts";

const s1 = deepFreeze(blankSession());
const undo: Event = { type: "change.undone" };
const redo: Event = { type: "change.redone" };
const answer = (question: string, level: 0 | 1 | 2 | 3): Event => ({
  type: "question.answered",
  question,
  answer: { level },
});
const note = (text: string): Event => ({ type: "note.written", question: "1a", note: text });

/** What a team sees of a document: all but its time and its log. */
const seen = ({ updated: _updated, log: _log, ...rest }: Assessment) => rest;
const shown = (turn: Turn) => seen(openDocument(turn));
const answersIn = (turn: Turn) => currentRound(openDocument(turn)).answers;

describe("undo and redo", () => {
  const changes: fc.Arbitrary<Event> = fc.oneof(
    fc
      .tuple(fc.constantFrom("1a", "2d", "8c"), fc.constantFrom(0, 1, 2, 3))
      .map(([id, level]) => answer(id, level as 0)),
    fc.constantFrom("1a", "2d").map((question): Event => ({ type: "question.cleared", question })),
    fc.string().map(note),
    fc.constantFrom(1, 3).map((n): Event => {
      return { type: "session.edited", edit: countHands("2d", [{ counts: [n, 0, 0, 0], unknown: 0 }]) };
    }),
    fc.string().map((text): Event => ({ type: "session.edited", edit: writeMinority("2d", text) })),
    fc.string().map((title): Event => ({ type: "session.described", details: { title } })),
    fc.constant<Event>({ type: "action.added", action: { question: "1a", what: "Iets" } }),
  );

  it("go all the way back, and all the way forward again", () => {
    fc.assert(
      fc.property(fc.array(changes, { maxLength: 20 }), (events) => {
        const start = inside(s1);
        const end = tell(start, ...events);
        const steps = end.snapshot.context.past.map(() => undo);
        const back = tell(end, ...steps);
        expect(shown(back)).toEqual(seen(s1));
        expect(back.snapshot.context.past).toEqual([]);
        const forward = tell(back, ...steps.map(() => redo));
        expect(shown(forward)).toEqual(shown(end));
        expect(forward.snapshot.context.future).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("go one step at a time, and keep the session each time", () => {
    const two = tell(inside(s1), answer("1a", 1), answer("1a", 3));
    const one = tell(two, undo);
    expect(answersIn(one)).toEqual({ "1a": { level: 1 } });
    expect(names(one)).toEqual(["keepSession"]);
    expect(openDocument(one).updated > openDocument(two).updated).toBe(true);
    expect(answersIn(tell(one, redo))).toEqual({ "1a": { level: 3 } });
  });

  it("take all that was typed in one field for one step, and not what was typed before and after something else", () => {
    const typed = tell(inside(s1), answer("1a", 1), note("N"), note("No"), note("Nog"));
    expect(typed.snapshot.context.past).toHaveLength(2);
    expect(answersIn(tell(typed, undo))).toEqual({ "1a": { level: 1 } });
    const later = tell(typed, answer("2d", 0), note("Nog niet"));
    expect(answersIn(tell(later, undo))["1a"]).toEqual({ level: 1, note: "Nog" });
    const anew = tell(typed, undo, note("Anders"));
    expect(answersIn(tell(anew, undo))).toEqual({ "1a": { level: 1 } });
  });

  it("take all signs of a cell or of a reason for one step, and each date and each choice for one of its own", () => {
    const fill = (value: PartValue, cell?: string): Event => ({
      type: "worksheet.changed",
      worksheet: "W12",
      part: "risks",
      value,
      ...(cell === undefined ? {} : { cell }),
    });
    const rows = (who: string) => [{ id: "money", cells: { who } }];
    const steps = (...events: Event[]) => tell(inside(s1), ...events).snapshot.context.past.length;
    expect(steps(fill(rows("N"), "money/who"), fill(rows("No"), "money/who"))).toBe(1);
    expect(steps(fill(rows("N"), "money/who"), fill(rows("No"), "money/response"))).toBe(2);
    expect(steps(fill("2026-10-08"), fill("2027-02-15"))).toBe(2);
    const na = (reason: string): Event => ({ type: "question.answered", question: "1a", answer: { na: reason } });
    const reasoned = tell(inside(s1), answer("1a", 1), na("D"), na("Di"), na("Dit"));
    expect(answersIn(tell(reasoned, undo))).toEqual({ "1a": { level: 1 } });
  });

  it("do nothing at either end", () => {
    for (const event of [undo, redo]) {
      const turn = tell(inside(s1), event);
      expect(openDocument(turn)).toBe(s1);
      expect(turn.effects).toEqual([]);
    }
  });

  it("have a new way forward after a new change", () => {
    const turn = tell(inside(s1), answer("1a", 1), answer("2d", 2), undo, answer("8c", 3), redo);
    expect(answersIn(turn)).toEqual({ "1a": { level: 1 }, "8c": { level: 3 } });
  });

  it("leave in the log that something happened and was undone", () => {
    const turn = tell(inside(s1), answer("1a", 1), undo, redo);
    expect(openDocument(turn).log.map(({ what }) => what)).toEqual([
      "question.answered",
      "change.undone",
      "change.redone",
    ]);
  });

  it("bring back what was taken away, and the message that would do so again goes", () => {
    const cleared = tell(inside(s1), answer("1a", 2), { type: "question.cleared", question: "1a" }, undo);
    expect(answersIn(cleared)).toEqual({ "1a": { level: 2 } });
    expect(cleared.snapshot.context.notice).toBeUndefined();
  });

  it("end where another session begins", () => {
    const other = deepFreeze(blankSession({ id: "s2" }));
    const turn = tell(
      inside(s1),
      answer("1a", 1),
      goTo({ room: "board", session: "s2" }),
      { type: "session.found", document: other },
      undo,
    );
    expect(openDocument(turn)).toBe(other);
  });

  it("go on from the way that was kept when the session is opened again", () => {
    const before = tell(inside(s1), answer("1a", 1), answer("2d", 2), answer("3a", 3), undo);
    const { document = s1, past, future } = before.snapshot.context;
    const again = tell(inside(document), { type: "way.found", document, past, future });
    expect(answersIn(tell(again, undo))).toEqual({ "1a": { level: 1 } });
    expect(answersIn(tell(again, undo, undo))).toEqual({});
    expect(answersIn(tell(again, redo))).toEqual({ "1a": { level: 1 }, "2d": { level: 2 }, "3a": { level: 3 } });
  });

  it("put the kept way before what was changed while it was being looked for, and nothing is ahead then", () => {
    const document = openDocument(tell(inside(s1), answer("1a", 1)));
    const changed = tell(inside(document), answer("2d", 2));
    const found = tell(changed, { type: "way.found", document, past: [s1], future: [document] });
    expect(found.snapshot.context.future).toEqual([]);
    expect(answersIn(tell(found, undo))).toEqual({ "1a": { level: 1 } });
    expect(answersIn(tell(found, undo, undo))).toEqual({});
  });

  it("don't go on from a way that belongs to another state of the session", () => {
    const other = { ...s1, title: "Elders anders" };
    const turn = tell(inside(s1), { type: "way.found", document: other, past: [other], future: [] }, undo);
    expect(openDocument(turn)).toBe(s1);
  });

  it("take back that a former state was restored", () => {
    const mine = tell(inside(s1), answer("1a", 1), goTo({ room: "shelves" }));
    const restored = tell(mine, { type: "session.restored", document: s1 }, goTo({ room: "board", session: "s1" }));
    expect(answersIn(restored)).toEqual({});
    expect(answersIn(tell(restored, undo))).toEqual({ "1a": { level: 1 } });
  });

  it("take nothing away that another window changed", () => {
    const mine = tell(inside(s1), answer("1a", 1));
    const document = { ...openDocument(mine), title: "Elders anders", updated: "2026-03-12T11:00:00Z" };
    const both = tell(mine, { type: "document.changedElsewhere", document, kept: true, conflicts: 0 }, undo);
    expect(openDocument(both)).toEqual(document);
  });
});
