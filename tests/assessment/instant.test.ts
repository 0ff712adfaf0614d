import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { momentAfter } from "../../src/assessment/instant.ts";

const moments = fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(9999, 11, 31) });
const written = (moment: number) => new Date(moment).toISOString();

describe("the moment of a change", () => {
  it("is now, when the clock goes on", () => {
    expect(momentAfter("2026-03-12T09:00:01.000Z", "2026-03-12T09:00:00Z")).toBe("2026-03-12T09:00:01.000Z");
  });

  it("is a blink after the last one, when the clock is behind or stands still", () => {
    expect(momentAfter("2026-03-12T08:00:00.000Z", "2026-03-12T09:00:00Z", "2026-03-12T09:30:00Z")).toBe(
      "2026-03-12T09:30:00.001Z",
    );
    expect(momentAfter("2026-03-12T09:00:00.000Z", "2026-03-12T09:00:00Z")).toBe("2026-03-12T09:00:00.001Z");
  });

  it("is later than every one before, whatever the clock says", () => {
    fc.assert(
      fc.property(moments, fc.array(moments, { minLength: 1 }), (now, before) => {
        const moment = Date.parse(momentAfter(written(now), ...before.map(written)));
        for (const one of before) expect(moment).toBeGreaterThan(one);
      }),
    );
  });

  it("stays within the calendar of a document", () => {
    const last = "9999-12-31T23:59:59.999Z";
    expect(momentAfter("2026-03-12T08:00:00.000Z", last)).toBe(last);
  });
});
