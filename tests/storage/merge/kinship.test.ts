import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { longestLog } from "../../../src/assessment/log.ts";
import type { Assessment } from "../../../src/assessment/model.ts";
import type { Event } from "../../../src/machine/model.ts";
import { hasGrownFrom, kinshipOf } from "../../../src/storage/merge/kinship.ts";
import { blankSession, inside, openDocument, tell } from "../../support/journey.ts";

/** What a team does, with the log that the machine itself writes. */
function lived(from: Assessment, events: readonly Event[], hour: number, minutesApart = 2): Assessment {
  let minutes = 0;
  const now = () => {
    minutes += minutesApart;
    return new Date(Date.UTC(2026, 2, 12, hour, minutes)).toISOString();
  };
  let ids = 0;
  const newId = () => {
    ids += 1;
    return `n${hour}${ids}`;
  };
  const { snapshot, effects } = inside(from);
  const here = { effects, snapshot: { ...snapshot, context: { ...snapshot.context, now, newId } } as typeof snapshot };
  return openDocument(tell(here, ...events));
}

const question = fc.constantFrom("1a", "2d", "3d", "8c");
const happening: fc.Arbitrary<Event> = fc.oneof(
  fc.record({
    type: fc.constant("question.answered" as const),
    question,
    answer: fc.constantFrom({ level: 0 as const }, { level: 3 as const }, { unknown: true as const }),
  }),
  fc.record({ type: fc.constant("question.cleared" as const), question }),
  fc.record({ type: fc.constant("note.written" as const), question, note: fc.string({ maxLength: 5 }) }),
  fc.record({
    type: fc.constant("item.ticked" as const),
    item: fc.constantFrom("1", "7"),
    tick: fc.constantFrom(true, false, undefined),
  }),
  question.map((of): Event => ({ type: "action.added", action: { question: of, what: "Bel" } })),
  fc.constant<Event>({ type: "action.dropped", id: "n101" }),
  fc.constant<Event>({ type: "change.undone" }),
  fc.constant<Event>({ type: "session.described", details: { title: "Andere naam" } }),
);
const some = fc.array(happening, { minLength: 1, maxLength: 8 });
const start = blankSession({ created: "2026-03-12T08:00:00Z", updated: "2026-03-12T08:00:00Z" });

describe("what a file is to the session that is here", () => {
  it("is newer when all that happened here happened there too, and older the other way round, whatever the clocks say", () => {
    fc.assert(
      fc.property(some, some, fc.constantFrom(8, 12), (before, after, hour) => {
        const here = lived(start, before, 10);
        const file = lived(here, after, hour);
        const kinship = kinshipOf(here, file);
        if (file.log.length === here.log.length && kinship === "same") return;
        expect(["newer", "same"]).toContain(kinship);
        expect(["older", "same"]).toContain(kinshipOf(file, here));
      }),
    );
  });

  it("is neither when both went on from the same", () => {
    fc.assert(
      fc.property(some, some, some, (before, ours, theirs) => {
        const base = lived(start, before, 10);
        const [here, file] = [lived(base, ours, 12), lived(base, theirs, 14)];
        const bothMoved = here.log.length > base.log.length && file.log.length > base.log.length;
        if (bothMoved) expect(["apart", "same"]).toContain(kinshipOf(here, file));
        if (bothMoved) expect(hasGrownFrom(file, here)).toBe(false);
      }),
    );
  });

  it("is the same whatever its time is", () => {
    expect(kinshipOf(start, { ...start, updated: "2027-01-01T00:00:00Z" })).toBe("same");
  });

  it("is newer where somebody typed on in the same field, which takes the place of its line in the log", () => {
    const begun = lived(start, [{ type: "question.answered", question: "1a", answer: { level: 1 } }], 10);
    const half = lived(begun, [{ type: "note.written", question: "1a", note: "Bel" }], 11, 0.3);
    const whole = lived(half, [{ type: "note.written", question: "1a", note: "Bel Jan" }], 11, 0.4);
    expect(whole.log).toHaveLength(half.log.length);
    expect(kinshipOf(half, whole)).toBe("newer");
    expect(kinshipOf(whole, half)).toBe("older");
  });

  it.each<[string, (file: Assessment) => Assessment]>([
    ["a note that nobody took out", (file) => ({ ...file, rounds: [{ ...file.rounds[0], answers: {} }] })],
    ["an action that nobody dropped", (file) => ({ ...file, actions: [] })],
    ["people's contributions", (file) => ({ ...file, rounds: [{ ...file.rounds[0], contributions: [] }] })],
  ])("is no newer one when it lacks %s: it was made to leave without", (_, less) => {
    const own = lived(
      {
        ...start,
        rounds: [{ ...start.rounds[0], contributions: [{ participant: "H2", role: "beleid", answers: {} }] }],
      },
      [
        { type: "question.answered", question: "1a", answer: { level: 1, note: "Zo zit het" } },
        { type: "action.added", action: { question: "2d", what: "Bel" } },
      ],
      10,
    );
    const came = lived(less(own), [{ type: "item.ticked", item: "1", tick: true }], 12);
    expect(kinshipOf(own, came)).toBe("apart");
  });

  it("is told of a log that is full by what is still in it", () => {
    const at = (second: number) => new Date(Date.UTC(2026, 2, 12, 10, 0, second)).toISOString();
    const log = Array.from({ length: longestLog + 30 }, (_, index) => ({
      at: at(index),
      what: "question.answered",
      about: "1a",
    }));
    const here = { ...start, log: log.slice(0, longestLog), title: "Was" };
    const file = { ...start, log: log.slice(30), title: "Was" };
    const other = {
      ...file,
      log: log.slice(0, longestLog).map((entry) => ({ ...entry, at: entry.at.replace("2026", "2027") })),
    };
    const differs = {
      ...file,
      rounds: [{ ...file.rounds[0], answers: { "1a": { level: 2 as const } } }],
    } as Assessment;
    expect(kinshipOf(here, differs)).toBe("newer");
    expect(kinshipOf(here, { ...differs, log: other.log })).toBe("apart");
  });
});
