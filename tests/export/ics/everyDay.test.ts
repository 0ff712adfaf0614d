// @vitest-environment node
import { afterAll, describe, expect, test } from "vitest";
import type { WallDay } from "../../support/everyDay.ts";
import { daysOf, tellDays, zones } from "../../support/everyDay.ts";

/* The short form of `npm run prove:days`, which tells every day of twenty years. */

/** A leap day, the ends of a year, and the weeks in which the clock of any of the zones goes back or forward. */
const edges = [2027, 2028].flatMap(daysOf).filter(({ year, month, day }: WallDay) => {
  if (year === 2027) return month === 12 && day > 28;
  if (month === 2 || month === 12) return day > 26;
  return (
    (month === 1 && day < 4) ||
    (month === 3 && (day < 3 || day > 9)) ||
    (month === 4 && day < 5) ||
    (month === 9 && day > 21) ||
    (month === 10 && (day < 3 || day > 26)) ||
    (month === 11 && day < 8)
  );
});

describe("a day", () => {
  const before = process.env["TZ"];
  afterAll(() => {
    if (before === undefined) delete process.env["TZ"];
    else process.env["TZ"] = before;
  });

  test.each(zones)("is the same day on every screen and in every file, in %s", async (zone) => {
    process.env["TZ"] = zone;
    const { checks, faults } = await tellDays(edges, zone === "UTC" ? "en" : "nl", {
      word: zone === "Pacific/Auckland",
    });
    expect(faults).toEqual([]);
    expect(checks).toBeGreaterThan(edges.length * 18);
  });
});
