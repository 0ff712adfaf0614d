import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addAction, clearAnswer, dropAction, fillIn, giveAnswer } from "../../src/assessment/edit.ts";
import type { Gone } from "../../src/assessment/gone.ts";
import { comeBack, goneBetween, isStillGone, nameOfGone } from "../../src/assessment/gone.ts";
import { leaveOut } from "../../src/assessment/merge.ts";
import type { Assessment } from "../../src/assessment/model.ts";
import { currentRound } from "../../src/assessment/model.ts";
import { markedSession } from "../support/markedSession.ts";

const full = markedSession();
const round = currentRound(full);

/** Everything that can be taken from a session, as the screens take it. */
const takings: readonly ((session: Assessment) => Assessment)[] = [
  ...full.actions.map(
    ({ id }) =>
      (session: Assessment) =>
        dropAction(session, id),
  ),
  ...Object.keys(round.answers).map((question) => (session: Assessment) => clearAnswer(session, question)),
  ...round.contributions.map(({ participant }) => leaveOut(participant).apply),
  ...Object.entries(full.worksheets).flatMap(([id, values = {}]) => {
    const sheet = id as keyof Assessment["worksheets"];
    return Object.entries(values).flatMap(([part, value]) => {
      const rows = Array.isArray(value) ? value.filter((row) => typeof row === "object") : [];
      if (rows.length === 0) return [(session: Assessment) => fillIn(session, sheet, part, undefined)];
      return rows.map((row) => (session: Assessment) => {
        const now = session.worksheets[sheet]?.[part];
        const left = Array.isArray(now) ? now.filter((one) => one.id !== row.id) : [];
        return fillIn(session, sheet, part, left.length === 0 ? undefined : left);
      });
    });
  }),
];

/** The session without what may stand in another order. */
function asSets(session: Assessment): unknown {
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value))
      return value.map(sorted).sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([key, inner]) => [key, sorted(inner)]),
    );
  };
  return sorted(session);
}

describe("what was taken from a session", () => {
  it("has something of each kind to take", () => {
    expect(full.actions.length).toBeGreaterThan(1);
    expect(round.contributions.length).toBeGreaterThan(0);
    expect(takings.length).toBeGreaterThan(20);
  });

  it("all comes back, in whatever order it went and comes: a later removal costs no earlier one its way back", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...takings], { minLength: 1 }),
        fc.infiniteStream(fc.nat()),
        (chosen, chance) => {
          let session = full;
          const gone: Gone[] = [];
          for (const take of chosen) {
            const next = take(session);
            gone.push(...goneBetween(session, next));
            session = next;
          }
          expect(gone.length).toBeGreaterThanOrEqual(chosen.length);
          expect(new Set(gone.map(nameOfGone)).size).toBe(gone.length);
          const order = gone.map((one) => ({ one, at: chance.next().value ?? 0 })).sort((a, b) => a.at - b.at);
          for (const { one } of order) {
            expect(isStillGone(session, one)).toBe(true);
            session = comeBack(one).apply(session);
            expect(isStillGone(session, one)).toBe(false);
          }
          expect(asSets(session)).toEqual(asSets(full));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("comes back where it stood, and never over what came in its place", () => {
    const [first, second] = full.actions;
    if (first === undefined || second === undefined) throw new Error("Two actions are needed");
    const without = dropAction(full, first.id);
    const [gone] = goneBetween(full, without);
    if (gone === undefined) throw new Error("It went");
    expect(comeBack(gone).apply(without).actions).toEqual(full.actions);
    const again = addAction(without, { ...first, what: "Anders" });
    expect(isStillGone(again, gone)).toBe(false);
    expect(comeBack(gone).apply(again)).toBe(again);

    const cleared = clearAnswer(full, "1a");
    const [answer] = goneBetween(full, cleared);
    const anew = giveAnswer(cleared, "1a", { level: 0 });
    expect(answer && comeBack(answer).apply(anew)).toBe(anew);
  });
});
