import type { Answer, Level, QuestionId, Round } from "./model.ts";
import { levels } from "./model.ts";
import type { Role, Seat } from "./roles.ts";
import type { Counts, Hands } from "./voices.ts";

/*
 * Many voices at one question: the hands that went up where hands were counted, and else what was handed in, so that nobody counts twice.
 * This is the whole truth, single voices included: what of it may be shown is for `consensusShown.ts` to say.
 */

/** How often each answer was given. "Weten we niet" and "niet van toepassing" stand beside the levels and are in no median. */
export interface Tally {
  counts: Counts;
  unknown: number;
  na: number;
}

/** What everybody with the same role said. */
export interface RoleTally extends Seat {
  tally: Tally;
}

export interface Consensus {
  question: QuestionId;
  /** True where hands were counted: those were seen by everybody in the room. */
  byHands: boolean;
  all: Tally;
  roles: readonly RoleTally[];
  /** The lower median of all levels: a proposal for the answer that the team sets itself. */
  proposal: Level | undefined;
  /** Highest level less lowest; 0 without levels. */
  difference: number;
  /** Roles whose lower median is 2 or more away from that of all others. */
  apart: readonly RoleTally[];
  /** The levels differ by 2 or more; they do whenever a role stands apart. */
  toDiscuss: boolean;
}

/** From this difference on there is something to discuss. */
export const far = 2;

/** The voices of a round at a question. */
export function consensusOf(round: Round, question: QuestionId): Consensus {
  const roles = roleTallies(round, question);
  const all = sumOf(roles.map(({ tally }) => tally));
  // Hands of which no role is known belong to the others and are no role of their own.
  const seated = roles.filter(hasRole);
  const apart = seated.filter((one) => {
    const others = roles.filter((other) => other !== one).map(({ tally }) => tally);
    return Math.abs(middleOf(one.tally) - middleOf(sumOf(others))) >= far;
  });
  const difference = differenceOf(all.counts);
  return {
    question,
    byHands: handsAt(round, question).length > 0,
    all,
    roles: seated,
    proposal: lowerMedian(all.counts),
    difference,
    apart,
    toDiscuss: difference >= far,
  };
}

/** The lower median: of an even number the lower of the two in the middle. Nothing without a level. */
export function lowerMedian(counts: Counts): Level | undefined {
  const middle = Math.ceil(levelsIn(counts) / 2);
  let passed = 0;
  return middle === 0
    ? undefined
    : levels.find((level) => {
        passed += counts[level];
        return passed >= middle;
      });
}

/** The lower median as a number; without a level there is nothing to stand away from. */
function middleOf({ counts }: Tally): number {
  return lowerMedian(counts) ?? Number.NaN;
}

/** How many of the answers were levels. */
export function levelsIn(counts: Counts): number {
  return counts.reduce<number>((sum, n) => sum + n, 0);
}

/** How many voices there are in all. */
export function voicesIn({ counts, unknown, na }: Tally): number {
  return levelsIn(counts) + unknown + na;
}

/** The tally of several together. */
export function sumOf(tallies: readonly Tally[]): Tally {
  return tallies.reduce(plus, silence);
}

const silence: Tally = { counts: [0, 0, 0, 0], unknown: 0, na: 0 };

function plus(one: Tally, other: Tally): Tally {
  const [a0, a1, a2, a3] = one.counts;
  const [b0, b1, b2, b3] = other.counts;
  const counts: Counts = [a0 + b0, a1 + b1, a2 + b2, a3 + b3];
  return { counts, unknown: one.unknown + other.unknown, na: one.na + other.na };
}

/** Highest level less lowest; 0 without levels. */
export function differenceOf(counts: Counts): number {
  const given = levels.filter((level) => counts[level] > 0);
  return (given.at(-1) ?? 0) - (given[0] ?? 0);
}

/** The tally of these answers. */
export function tallyOf(answers: readonly Answer[]): Tally {
  return sumOf(answers.map(voiceOf));
}

/** The tally of one answer. */
function voiceOf(answer: Answer): Tally {
  if ("unknown" in answer) return { ...silence, unknown: 1 };
  if ("na" in answer) return { ...silence, na: 1 };
  const at = (level: Level) => (answer.level === level ? 1 : 0);
  return { ...silence, counts: [at(0), at(1), at(2), at(3)] };
}

type Maybe = Omit<RoleTally, "role"> & { role: Role | undefined };

function hasRole(tally: Maybe): tally is RoleTally {
  return tally.role !== undefined;
}

/** What each role said; last what hands said of which no role is known. */
function roleTallies(round: Round, question: QuestionId): readonly Maybe[] {
  const found = new Map<string, Maybe>();
  const add = (role: Role | undefined, called: string | undefined, tally: Tally) => {
    // What `anders` is called tells its people apart; for any other role it is a finer word only.
    const name = role === "anders" ? called : undefined;
    const key = JSON.stringify([role, name]);
    const former = found.get(key) ?? { role, ...(name === undefined ? {} : { called: name }), tally: silence };
    found.set(key, { ...former, tally: plus(former.tally, tally) });
  };
  const hands = handsAt(round, question);
  for (const { role, counts, unknown } of hands) add(role, undefined, { counts, unknown, na: 0 });
  for (const { role, called, answers } of hands.length > 0 ? [] : round.contributions) {
    const answer = answers[question];
    if (answer !== undefined) add(role, called, voiceOf(answer));
  }
  return [...found.values()];
}

/** The hands that went up at a question. A count of none is no count. */
function handsAt({ hands }: Round, question: QuestionId): readonly Hands[] {
  return (hands[question] ?? []).filter(({ counts, unknown }) => levelsIn(counts) + unknown > 0);
}
