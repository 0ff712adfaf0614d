import { describe, expect, it } from "vitest";
import { countingNewsIsDue, explainCounting } from "../../src/assessment/countingNews.ts";

const before = { created: "2026-03-12T09:00:00Z", log: [] };

describe("the news that scores are counted in another way", () => {
  it("is for sessions from before, until the team has read it", () => {
    expect(countingNewsIsDue(before)).toBe(true);
    const read = { at: "2026-12-01T09:00:00Z", what: explainCounting.what };
    expect(countingNewsIsDue({ ...before, log: [read] })).toBe(false);
  });

  it("is not for sessions that began after it", () => {
    expect(countingNewsIsDue({ ...before, created: "2026-11-28T09:00:00Z" })).toBe(false);
  });
});
