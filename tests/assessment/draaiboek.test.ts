import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { timetable } from "../../src/assessment/draaiboek.ts";
import { draaiboek } from "../../src/content/draaiboek/index.ts";

const onBoard: Readonly<Record<string, number>> = { 1: 2, 2: 4, 3: 3, 4: 4, 5: 2, 6: 3, 7: 2, 8: 3 };
const boardTimes = (length: number) => timetable(draaiboek, (step) => onBoard[step] ?? 0, length);
const breaks = (length: number) => boardTimes(length).filter(({ part }) => part === "break").length;

describe("the times of a werksessie", () => {
  it("are whole minutes that follow each other and add up to its length", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 60, max: 300 }),
        fc.array(fc.nat(12), { minLength: 8, maxLength: 8 }),
        (length, counts) => {
          fc.pre(counts.some((count) => count > 0));
          const times = timetable(draaiboek, (step) => counts[Number(step) - 1] ?? 0, length);
          let from = 0;
          for (const timed of times) {
            expect(Number.isInteger(timed.minutes) && timed.minutes >= 0).toBe(true);
            expect(timed.from).toBe(from);
            from += timed.minutes;
          }
          expect(from).toBe(length);
        },
      ),
    );
  });

  it("are those of the werksessie alone, whatever else stands in the script", () => {
    const others = draaiboek.filter(({ phase }) => phase !== "session").map(({ id }) => id);
    expect(others.length).toBeGreaterThan(0);
    expect(boardTimes(150).filter(({ part }) => others.includes(part))).toEqual([]);
  });

  it("go on without a break where the script has none", () => {
    const times = timetable(
      draaiboek.filter(({ id }) => id !== "break"),
      () => 3,
      120,
    );
    expect(times.map(({ part }) => part)).toEqual(
      boardTimes(120).flatMap(({ part }) => (part === "break" ? [] : part)),
    );
  });

  it("are none for steps when there is nothing to ask, and a part without a step shares in no question", () => {
    const minutes = timetable(draaiboek, () => 0, 150).map((timed) => timed.minutes);
    expect(minutes.every((one) => Number.isInteger(one) && one >= 0)).toBe(true);
    const all = timetable(draaiboek, () => 3, 150);
    expect(all.reduce((sum, timed) => sum + timed.minutes, 0)).toBe(150);
  });

  it("give a step with more questions more time", () => {
    const minutes = (part: string) => boardTimes(150).find((timed) => timed.part === part)?.minutes ?? 0;
    expect(minutes("step2")).toBeGreaterThan(minutes("step1"));
    expect(minutes("step4")).toBeGreaterThan(minutes("step3"));
  });

  it("have one break in a short werksessie and two in a long one", () => {
    expect([90, 120, 149].map(breaks)).toEqual([1, 1, 1]);
    expect([150, 180].map(breaks)).toEqual([2, 2]);
  });

  it("never leave out the last round or the mark at the end, however short", () => {
    const short = boardTimes(60);
    for (const part of ["opening", "closing", "checkout"]) {
      expect(short.find((timed) => timed.part === part)?.minutes).toBeGreaterThanOrEqual(1);
    }
  });

  it("give the rounds no more than their usual length in a long werksessie: the steps get the rest", () => {
    expect(boardTimes(240).find(({ part }) => part === "opening")?.minutes).toBe(15);
  });
});
