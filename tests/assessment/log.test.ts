import { describe, expect, it } from "vitest";
import type { LogEntry } from "../../src/assessment/log.ts";
import { logged, longestLog } from "../../src/assessment/log.ts";

const at = (second: number) => new Date(Date.UTC(2026, 8, 24, 12, 0, second)).toISOString();
const wrote = (second: number, about = "2d"): LogEntry => ({ at: at(second), what: "note.written", about });

describe("the log", () => {
  it("keeps typing as one entry, at its last moment, as long as no minute passes", () => {
    const log = [0, 20, 75, 130].reduce<readonly LogEntry[]>((before, second) => logged(before, wrote(second)), []);
    expect(log).toEqual([wrote(130)]);
    expect(logged(log, wrote(190))).toEqual([wrote(130), wrote(190)]);
  });

  it("keeps apart what is about something else or of another kind", () => {
    const answered: LogEntry = { at: at(3), what: "question.answered", about: "2d", to: 1 };
    const log = [wrote(0), wrote(1, "2c"), answered, wrote(4)].reduce<readonly LogEntry[]>(logged, []);
    expect(log).toHaveLength(4);
  });

  it("keeps of one answer that changes at once what the team ended at", () => {
    const answered = (second: number, to: 1 | 2): LogEntry => ({ at: at(second), what: "question.answered", to });
    expect(logged(logged([], answered(0, 1)), answered(5, 2))).toEqual([answered(5, 2)]);
  });

  it("lets the oldest go above its length", () => {
    const long = Array.from({ length: longestLog }, (_, index) => wrote(index * 61));
    const next = logged(long, wrote(longestLog * 61));
    expect(next).toHaveLength(longestLog);
    expect(next[0]).toBe(long[1]);
  });
});
