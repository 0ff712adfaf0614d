import * as v from "valibot";
import type { Seen } from "../assessment/veil.ts";

/*
 * What was shown of voices, as this computer keeps it. It is in no file, so it has no versions: what another version of the app left is taken
 * for nothing.
 */

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const tally = v.strictObject({ counts: v.tuple([count, count, count, count]), unknown: count, na: count });
const shown = v.map(v.string(), v.number());
const group = v.strictObject({
  people: shown,
  earlier: v.optional(v.array(shown), []),
  tally: v.union([tally, v.undefined()]),
});
const seen = v.map(v.string(), v.array(group)) satisfies v.GenericSchema<unknown, Seen>;

/** What was kept; undefined when it is none of ours. */
export function readSeen(value: unknown): Seen | undefined {
  const read = v.safeParse(seen, value, { abortEarly: true });
  return read.success ? read.output : undefined;
}

const madeByChance = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * The name under which it is kept. A round keeps its id in a copy of its session and in one that is opened beside it, so these share what was
 * shown: who looks at both sees no more. An id that was not made by chance may be that of another round, and counts within its session alone.
 */
export function nameOfSeen(session: string, round: string): string {
  return madeByChance.test(round) ? round : `${session} ${round}`;
}
