import fc from "fast-check";
import { expect, test } from "vitest";
import { workdayLater } from "../../src/assessment/calendar.ts";

test.each([
  ["2026-03-12", "2026-03-26"],
  ["2026-03-14", "2026-03-30"],
  ["2026-03-15", "2026-03-30"],
  ["2026-12-24", "2027-01-07"],
])("two weeks after %s it could be on %s, never in a weekend", (date, next) => {
  expect(workdayLater(date, 14)).toBe(next);
});

test("a day to go on is so many days later and at most two more, from Monday to Friday", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), fc.nat(60), (from, days) => {
      const date = new Date(from * 86_400_000).toISOString().slice(0, 10);
      const later = new Date(workdayLater(date, days));
      const passed = later.getTime() / 86_400_000 - from - days;
      expect(passed).toBeGreaterThanOrEqual(0);
      expect(passed).toBeLessThanOrEqual(2);
      expect([1, 2, 3, 4, 5]).toContain(later.getUTCDay());
    }),
  );
});
