import type { Item, RoundPart } from "./programme.ts";
import { divided, lengthOf } from "./programme.ts";
import type { Break } from "./werksessie.ts";

/*
 * The time of a werksessie around its questions. All of it grows by at most one minute for each minute that the team has more, so that more
 * minutes never leave less for the questions.
 */

/** What the rounds take at most of the time without breaks, and breaks of all time. */
const shareOfRounds = 0.45;
const shareOfBreaks = 1 / 3;

/** What each round takes when there is time for it: a minute for each who speaks at the beginning, half of one at the end. */
const before: readonly [RoundPart, (people: number) => number][] = [
  ["opening", (people) => Math.min(30, 3 + people)],
  ["answering", () => 5],
];
const after: readonly [RoundPart, (people: number) => number][] = [
  ["gate", () => 15],
  ["plan", () => 15],
  ["closing", (people) => Math.min(20, 4 + Math.ceil(people / 2))],
  ["checkout", () => 5],
];

/** The rounds before and after the questions, for so many people in so many minutes without breaks. */
export function roundsWithin(free: number, people: number): { before: readonly Item[]; after: readonly Item[] } {
  const all = [...before, ...after];
  const weights = all.map(([, minutesFor]) => minutesFor(people));
  const needed = weights.reduce((sum, weight) => sum + weight, 0);
  const total = Math.min(needed, Math.floor(free * shareOfRounds));
  const least = total < all.length ? 0 : 1;
  const minutes = divided(
    total - least * all.length,
    weights.map((weight) => weight - least),
  );
  const items = all.map(([part], index): Item => ({ kind: "round", part, minutes: least + (minutes[index] ?? 0) }));
  return { before: items.slice(0, before.length), after: items.slice(before.length) };
}

/** The breaks as they fit: shorter where they would take too much of the time. */
export function breaksWithin(breaks: readonly Break[], minutes: number): readonly Break[] {
  const needed = breaks.reduce((sum, one) => sum + one.minutes, 0);
  const total = Math.min(needed, Math.floor(minutes * shareOfBreaks));
  const lengths = divided(
    total,
    breaks.map((one) => one.minutes),
  );
  return breaks.map((one, index) => ({ ...one, minutes: lengths[index] ?? 0 })).filter((one) => one.minutes > 0);
}

/** Each break stands before the first item that would end after it. */
export function withBreaks(items: readonly Item[], breaks: readonly Break[]): readonly Item[] {
  return breaks.reduce<readonly Item[]>((all, { after: from, minutes }) => {
    const at = all.findIndex((_, index) => lengthOf(all.slice(0, index + 1)) > from);
    const pause: Item = { kind: "round", part: "break", minutes };
    return all.toSpliced(at < 0 ? all.length : at, 0, pause);
  }, items);
}

/** How long a werksessie has to be that leaves so many minutes for questions, in quarters of an hour and at least two of them. */
export function lengthFor(minutes: number): number {
  return Math.max(30, 15 * Math.ceil(minutes / (1 - shareOfRounds) / 15));
}
