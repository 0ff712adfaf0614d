import type { Spread } from "./screen.ts";

/** How the hands of a table stand to each other. */
export type Tone = "none" | "unknown" | "same" | "near" | "far";

/**
 * `far` when two levels differ by 2 or more, as in the rule for what to discuss; `near` when they differ by 1; `unknown` when at least half
 * of the hands don't know.
 */
export function toneOf({ counts, unknown }: Spread): Tone {
  const hands = counts.reduce<number>((sum, count) => sum + count, 0);
  if (hands + unknown === 0) return "none";
  if (unknown >= hands) return "unknown";
  const first = counts.findIndex((count) => count > 0);
  const last = counts.findLastIndex((count) => count > 0);
  if (last - first >= 2) return "far";
  return last === first ? "same" : "near";
}
