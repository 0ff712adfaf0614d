import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Moment } from "../../src/storage/moments.ts";
import { isMoment, mostMoments, outlived } from "../../src/storage/moments.ts";

const start = Date.parse("2026-03-01T09:00:00Z");

/** States of a session in order, some minutes apart. */
const rows = fc
  .array(
    fc.record({
      minutes: fc.integer({ min: 0, max: 2000 }),
      why: fc.constantFrom<Moment["why"]>("moment", "moment", "moment", "conflict", "restored", "damaged"),
    }),
    { maxLength: 120 },
  )
  .map((steps) => {
    let at = start;
    return steps.map(({ minutes, why }, index): Moment => {
      at += minutes * 60_000;
      return { number: index + 1, at: new Date(at).toISOString(), why };
    });
  });

const most = Object.values(mostMoments).reduce((sum, one) => sum + one, 0);

describe("the former states that stay", () => {
  it("are never more than there is room for, and always the newest of each kind", () => {
    fc.assert(
      fc.property(rows, (moments) => {
        const gone = new Set(outlived(moments));
        const stay = moments.filter(({ number }) => !gone.has(number));
        expect(stay.length).toBeLessThanOrEqual(most);
        for (const why of ["moment", "conflict"] as const) {
          const newest = moments.findLast((moment) => moment.why === why);
          if (newest !== undefined && why === "moment") expect(stay).toContain(newest);
        }
        const others = moments.filter(({ why }) => why !== "moment");
        expect(stay.filter(({ why }) => why !== "moment")).toEqual(others.slice(-mostMoments.others));
      }),
    );
  });

  it("are as many moments as usual, and twenty of all others, however many of them there are", () => {
    const many = (count: number, why: Moment["why"], from: number) =>
      Array.from({ length: count }, (_, index): Moment => ({ number: from + index, at: "2026-03-01T09:00:00Z", why }));
    const moments = [...many(12, "moment", 1), ...many(50, "conflict", 101)];
    expect(outlived(moments)).toEqual(Array.from({ length: 30 }, (_, index) => 101 + index));
  });

  it("stay when they are looked at again", () => {
    fc.assert(
      fc.property(rows, (moments) => {
        const gone = new Set(outlived(moments));
        expect(outlived(moments.filter(({ number }) => !gone.has(number)))).toEqual([]);
      }),
    );
  });

  it("go back a minute, an hour and two weeks", () => {
    const moments = Array.from(
      { length: 14 * 24 * 20 },
      (_, index): Moment => ({
        number: index + 1,
        at: new Date(start + index * 3 * 60_000).toISOString(),
        why: "moment",
      }),
    );
    const gone = new Set(outlived(moments));
    const stay = moments.filter(({ number }) => !gone.has(number));
    const newest = Date.parse(moments.at(-1)?.at ?? "");
    const ages = stay.map(({ at }) => (newest - Date.parse(at)) / 60_000);
    for (const age of [3, 60, 24 * 60, 12 * 24 * 60])
      expect(ages.some((one) => Math.abs(one - age) <= age / 2)).toBe(true);
  });
});

describe("of a state in every five minutes of twenty days", () => {
  const moments = Array.from(
    { length: 20 * 24 * 12 },
    (_, index): Moment => ({
      number: index + 1,
      at: new Date(Date.parse("2026-03-01T00:00:00Z") + index * 5 * 60_000).toISOString(),
      why: "moment",
    }),
  );
  const times = moments.map(({ at }) => at.slice(5, 16));
  const newest = times.slice(-12);
  const quarters = times.filter((time) => /:(10|25|40|55)$/.test(time)).slice(-20);
  const days = times.filter((time) => time.endsWith("T23:55")).slice(-14);

  it("the last hour stays, the end of each of twenty quarters, and the end of each of fourteen days", () => {
    const gone = new Set(outlived(moments));
    const stay = moments.filter(({ number }) => !gone.has(number)).map(({ at }) => at.slice(5, 16));
    expect(new Set(stay)).toEqual(new Set([...newest, ...quarters, ...days]));
  });

  it("the same stay in whatever order they are told", () => {
    expect(new Set(outlived(moments.toReversed()))).toEqual(new Set(outlived(moments)));
  });
});

describe("a state that is kept along the way", () => {
  it("is at least two minutes from the last one", () => {
    const last: Moment = { number: 1, at: "2026-03-01T09:00:00Z", why: "moment" };
    expect(isMoment("2026-03-01T09:01:59Z", last)).toBe(false);
    expect(isMoment("2026-03-01T09:02:00Z", last)).toBe(true);
    expect(isMoment("2026-03-01T09:00:00Z", undefined)).toBe(true);
    // The clock of a computer may be set back.
    expect(isMoment("2026-03-01T08:50:00Z", last)).toBe(true);
  });
});
