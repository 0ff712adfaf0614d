import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { referenceOf } from "../../../src/assessment/code/reference.ts";
import { giveAnswer, tickItem, writeNote } from "../../../src/assessment/edit.ts";
import type { Assessment, Round } from "../../../src/assessment/model.ts";
import { currentRound } from "../../../src/assessment/model.ts";
import type { Contribution, Hands, Participant } from "../../../src/assessment/voices.ts";
import { readParsed } from "../../../src/storage/document.ts";
import { join, nearestBase } from "../../../src/storage/merge/join.ts";
import { kinshipOf } from "../../../src/storage/merge/kinship.ts";
import { deepFreeze } from "../../support/deepFreeze.ts";
import { blankSession } from "../../support/journey.ts";

const start = deepFreeze(blankSession());
const withRound = (document: Assessment, round: Partial<Round>): Assessment => ({
  ...document,
  rounds: [{ ...document.rounds[0], ...round }],
});
const handedIn = (participant: string, revision: number, level: 0 | 1 | 2 | 3): Contribution => ({
  participant,
  role: "beleid",
  revision,
  answers: { "1a": { level } },
});
const joined = (base: Assessment | undefined, one: Assessment, other: Assessment) =>
  currentRound(join(base, one, other).document);

describe("a session and a file of it in one", () => {
  const here = writeNote(giveAnswer(start, "1a", { level: 1 }), "1a", "Hier");
  const file = tickItem(giveAnswer(giveAnswer(start, "1a", { level: 3 }), "2d", { level: 2 }), "1", true);

  it("has what only one of them has, also without a state that both knew, and asks about the rest", () => {
    for (const base of [start, undefined]) {
      const { document, conflicts } = join(base, here, { ...file, id: "ander" });
      expect(document.id).toBe("s1");
      expect(currentRound(document)).toMatchObject({
        answers: { "1a": { level: 1, note: "Hier" }, "2d": { level: 2 } },
        checklist: { "1": true },
      });
      expect(conflicts).toEqual([{ path: "rounds.r1.answers.1a", kept: { level: 1 }, other: { level: 3 } }]);
    }
  });

  it("has what was chosen of the file", () => {
    const { document } = join(start, here, file, new Set(["rounds.r1.answers.1a"]));
    expect(currentRound(document).answers["1a"]).toEqual({ level: 3, note: "Hier" });
  });

  it("holds the log of both, once, so that it is newer than each of them", () => {
    const entry = (minute: number) => ({ at: `2026-03-12T10:${minute}:00Z`, what: "question.answered", about: "1a" });
    const [one, other] = [
      { ...here, log: [entry(10), entry(11)] },
      { ...file, log: [entry(10), { ...entry(12), about: "2d" }] },
    ];
    const { document } = join(undefined, one, other);
    expect(document.log).toHaveLength(3);
    const told = { ...document, log: [...document.log, { at: "2026-03-12T11:00:00Z", what: "session.joined" }] };
    expect(kinshipOf(one, told)).toBe("newer");
    expect(kinshipOf(other, told)).toBe("newer");
  });
});

describe("who handed in, when two states come together", () => {
  const names = fc.constantFrom("HAX4AC", "seat-1", referenceOf("seat-1"), "5Q9VAC");
  const voices = fc.uniqueArray(
    fc.tuple(names, fc.nat(3), fc.constantFrom(0, 1, 2, 3) as fc.Arbitrary<0 | 1 | 2 | 3>),
    {
      selector: ([name]) => referenceOf(name),
    },
  );
  const listed = voices.map((list) =>
    withRound(start, { contributions: list.map(([name, revision, level]) => handedIn(name, revision, level)) }),
  );

  it("nobody is lost, nobody counts twice, and what somebody handed in last counts as a whole", () => {
    fc.assert(
      fc.property(listed, listed, (one, other) => {
        const { document } = join(undefined, one, other);
        const all = currentRound(document).contributions;
        const people = all.map(({ participant }) => referenceOf(participant));
        const given = [one, other].flatMap((side) => currentRound(side).contributions);
        expect(new Set(people)).toEqual(new Set(given.map(({ participant }) => referenceOf(participant))));
        expect(new Set(people).size).toBe(people.length);
        for (const { participant, revision, answers } of all) {
          const own = given.filter((voice) => referenceOf(voice.participant) === referenceOf(participant));
          const last = Math.max(...own.map((voice) => voice.revision ?? 0));
          expect(revision).toBe(last);
          expect(own.filter((voice) => voice.revision === last).map((voice) => voice.answers)).toContainEqual(answers);
        }
        expect(readParsed(document).ok).toBe(true);
      }),
    );
  });

  it("one that was taken out on purpose stays out", () => {
    const both = withRound(start, { contributions: [handedIn("HAX4AC", 0, 1), handedIn("5Q9VAC", 0, 2)] });
    const less = withRound(start, { contributions: [handedIn("HAX4AC", 0, 1)] });
    expect(joined(both, less, both).contributions).toHaveLength(1);
    expect(joined(both, both, less).contributions).toHaveLength(1);
  });
});

describe("the table and the hands, when two states come together", () => {
  const seat = (id: string): Participant => ({ id, role: "beleid" });
  const seats = (...ids: readonly string[]) => withRound(start, { participants: ids.map(seat) });
  const [codeOne, codeTwo] = ["HAX4AC", "5Q9VAC"];

  it("who was counted counts, and who only handed in is expected as long as nobody was", () => {
    expect(joined(start, seats(codeOne), seats(codeTwo)).participants).toHaveLength(2);
    for (const [one, other] of [
      [seats("counted-1", "counted-2"), seats(codeOne, codeTwo)],
      [seats(codeOne, codeTwo), seats("counted-1", "counted-2")],
    ] as const) {
      expect(joined(start, one, other).participants.map(({ id }) => id)).toEqual(["counted-1", "counted-2"]);
    }
  });

  it("two counts of one table are not added up: somebody chooses", () => {
    const { document, conflicts } = join(start, seats("a-long-id", "b-long-id"), seats("c-long-id"));
    expect(currentRound(document).participants).toHaveLength(2);
    expect(conflicts.map(({ path }) => path)).toEqual(["rounds.r1.participants"]);
  });

  it("hands of everybody and hands by role at one question are not added up either", () => {
    const hands = (given: Hands): Assessment => withRound(start, { hands: { "1a": [given] } });
    const all = hands({ counts: [0, 1, 2, 0], unknown: 0 });
    const byRole = hands({ role: "beleid", counts: [0, 0, 1, 0], unknown: 0 });
    const { document, conflicts } = join(undefined, all, byRole);
    expect(currentRound(document).hands["1a"]).toHaveLength(1);
    expect(conflicts.map(({ path }) => path)).toEqual(["rounds.r1.hands.1a"]);
  });
});

describe("the state that both grew from", () => {
  it("is the last one that is in the log of each", () => {
    const entry = (minute: number, about: string) => ({
      at: `2026-03-12T10:${minute}:00Z`,
      what: "question.answered",
      about,
    });
    const first = { ...giveAnswer(start, "1a", { level: 1 }), log: [entry(10, "1a")] };
    const second = { ...giveAnswer(first, "2d", { level: 1 }), log: [...first.log, entry(11, "2d")] };
    const here = { ...giveAnswer(second, "1a", { level: 2 }), log: [...second.log, entry(20, "1a")] };
    const file = { ...giveAnswer(second, "2d", { level: 3 }), log: [...second.log, entry(21, "2d")] };
    expect(nearestBase([first, second, here], here, file)).toBe(second);
    expect(nearestBase([here], here, file)).toBeUndefined();
    expect(join(second, here, file).conflicts).toEqual([]);
  });
});
