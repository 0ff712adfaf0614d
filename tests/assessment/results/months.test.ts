import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDay } from "../../../src/assessment/calendar.ts";
import { addMonths } from "../../../src/assessment/results/months.ts";

const days = fc
  .integer({ min: Date.parse("1990-01-01"), max: Date.parse("2100-12-31") })
  .map((instant) => new Date(instant).toISOString().slice(0, 10));

describe("months on the calendar", () => {
  it.each([
    ["2026-03-12", 3, "2026-06-12"],
    ["2026-11-30", 3, "2027-02-28"],
    ["2027-11-30", 3, "2028-02-29"],
    ["2026-01-31", 1, "2026-02-28"],
    ["2028-01-31", 1, "2028-02-29"],
    ["2028-02-29", 12, "2029-02-28"],
    ["2026-08-31", 6, "2027-02-28"],
    ["2026-12-31", 1, "2027-01-31"],
    ["2026-05-31", 24, "2028-05-31"],
    ["2026-05-31", 0, "2026-05-31"],
    ["0999-12-01", 1, "1000-01-01"],
  ])("%s and %d months is %s", (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });

  it.each(["2026-02-30", "", "12-03-2026", "2026-13-01"])("“%s” is no day to count from", (text) => {
    expect(addMonths(text, 3)).toBeUndefined();
  });

  it("stop at the end of the calendar", () => {
    expect(addMonths("9999-11-30", 1)).toBe("9999-12-30");
    expect(addMonths("9999-11-30", 2)).toBeUndefined();
  });

  it("keep the day, or give the last one of a month that is too short", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 120 }), (from, months) => {
        const [before, after] = [readDay(from), readDay(addMonths(from, months) ?? "")];
        if (before === undefined || after === undefined) throw new Error("no day");
        expect(after.year * 12 + after.month).toBe(before.year * 12 + before.month + months);
        const next = new Date(Date.UTC(after.year, after.month - 1, after.day + 1)).getUTCMonth() + 1;
        expect(after.day === before.day || (after.day < before.day && next !== after.month)).toBe(true);
      }),
    );
  });
});
