import type { Edit } from "./edit.ts";
import type { Assessment } from "./model.ts";

/*
 * On this day the score became one over what was answered, and the critical deepening questions came to the board. A team whose session is
 * older is told so once; that it was told stands in the log.
 */

const countsAnsweredSince = Date.parse("2026-11-28T00:00:00Z");
const told = "counting.explained";

/** True while a session from before has not been told that its score is counted in another way now. */
export function countingNewsIsDue({ created, log }: Pick<Assessment, "created" | "log">): boolean {
  return Date.parse(created) < countsAnsweredSince && !log.some(({ what }) => what === told);
}

/** Remembers that the team read it. */
export const explainCounting: Edit = { what: told, apply: (assessment) => ({ ...assessment }) };
