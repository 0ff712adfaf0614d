import * as v from "valibot";
import type { Answer } from "../../assessment/model.ts";
import { levels } from "../../assessment/model.ts";
import { roles } from "../../assessment/roles.ts";
import type { Counts, Hands } from "../../assessment/voices.ts";
import type { Spread } from "./screen.ts";

/** One hand as the facilitator counts it; of everybody, or of a role. */
export const tap = v.strictObject({
  answer: v.picklist([...levels, "unknown"]),
  role: v.exactOptional(v.picklist(roles)),
});
export type Tap = v.InferOutput<typeof tap>;
export type TapAnswer = Tap["answer"];

/** The answer that a key stands for: 0 to 3, and ? for "weten we niet". */
export function tapOfKey(key: string): TapAnswer | undefined {
  if (key === "?" || key === "/") return "unknown";
  return levels.find((level) => `${level}` === key);
}

/** The answer of a team that settles on it. */
export function answerOf(chosen: TapAnswer): Answer {
  return chosen === "unknown" ? { unknown: true } : { level: chosen };
}

/** The counts that taps come to: one of everybody, and one of each role that was counted apart. */
export function handsOf(taps: readonly Tap[]): readonly Hands[] {
  const counted = [...new Set(taps.map(({ role }) => role))];
  return counted.map((role) => {
    const { counts, unknown } = spreadOf(taps.filter((one) => one.role === role));
    return { ...(role === undefined ? {} : { role }), counts, unknown };
  });
}

/** The taps that lead to these counts, in no particular order. */
export function tapsOf(hands: readonly Hands[]): readonly Tap[] {
  return hands.flatMap(({ role, counts, unknown }) => {
    const of = role === undefined ? {} : { role };
    const raised = levels.flatMap((answer) => Array.from({ length: counts[answer] }, () => ({ answer, ...of })));
    return [...raised, ...Array.from({ length: unknown }, () => ({ answer: "unknown" as const, ...of }))];
  });
}

/** All hands together, whoever they are of. */
export function spreadOf(taps: readonly Tap[]): Spread {
  const of = (answer: TapAnswer) => taps.filter((one) => one.answer === answer).length;
  const counts: [...Counts] = [of(0), of(1), of(2), of(3)];
  return { counts, unknown: of("unknown") };
}

/** The hands that have been counted before, all together. */
export function spreadOfHands(hands: readonly Hands[]): Spread {
  return spreadOf(tapsOf(hands));
}
