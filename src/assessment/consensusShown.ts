import type { Consensus, RoleTally, Tally } from "./consensus.ts";
import { consensusOf, lowerMedian, sumOf, voicesIn } from "./consensus.ts";
import type { Answer, Level, QuestionId, Round } from "./model.ts";
import { levels } from "./model.ts";
import type { Seat } from "./roles.ts";

/*
 * What may be shown of many voices. Hands go up before everybody's eyes; a contribution was made alone, and nobody's level may follow from
 * what is shown. The rules, and what they promise, stand in docs/decisions/0025-what-is-shown-of-voices.md.
 */

/** Contributions at a question, or of a role, below this number are not shown: with two, each would know the other's. */
export const fewestVoices = 3;

/** What may be shown of the voices at a question. */
export type ShownVoices =
  /** Too few contributed; only how many spoke. */
  | { question: QuestionId; shown: false; voices: number }
  | {
      question: QuestionId;
      shown: true;
      voices: number;
      all: Tally;
      proposal: Level | undefined;
      toDiscuss: boolean;
      /** Somebody stands at 0 or 1, below the proposal, and is to be heard: a median would hide them. Whose role it is is not said. */
      lowVoice: boolean;
      /** Roles that may be named as standing apart, and on which side. */
      apart: readonly (Seat & { side: "lower" | "higher" })[];
    };

/** What may be shown of a round at a question. */
export function shownVoices(round: Round, question: QuestionId): ShownVoices {
  const consensus = consensusOf(round, question);
  const { all, contributed, proposal, toDiscuss } = consensus;
  const voices = voicesIn(all);
  if (!isNoneOrEnough(voicesIn(contributed))) return { question, shown: false, voices };
  const lowVoice = levels.some((level) => level <= 1 && all.counts[level] > 0 && level < (proposal ?? 0));
  return { question, shown: true, voices, all, proposal, toDiscuss, lowVoice, apart: namedApart(consensus) };
}

/**
 * True when the voices of now may be shown to who saw those of `before`: the difference of the two pictures is a picture too. Whoever came,
 * left or said something else in between must be enough, and not of one mind.
 */
export function mayShowAgain(before: Round, now: Round, question: QuestionId): boolean {
  const [then, today] = [before, now].map((round) => answersAt(round, question));
  const people = new Set([...(then?.keys() ?? []), ...(today?.keys() ?? [])]);
  const moved = [...people].filter((id) => kindOf(then?.get(id)) !== kindOf(today?.get(id)));
  if (moved.length === 0) return true;
  const differ = (answers: typeof then) => new Set(moved.map((id) => kindOf(answers?.get(id)))).size > 1;
  const came = moved.every((id) => !then?.has(id));
  const left = moved.every((id) => !today?.has(id));
  return moved.length >= fewestVoices && (came || differ(then)) && (left || differ(today));
}

function answersAt({ contributions }: Round, question: QuestionId): ReadonlyMap<string, Answer> {
  return new Map(
    contributions.flatMap(({ participant, answers }) => {
      const answer = answers[question];
      return answer === undefined ? [] : [[participant, answer] as const];
    }),
  );
}

function kindOf(answer: Answer | undefined): string {
  if (answer === undefined) return "";
  return "level" in answer ? String(answer.level) : Object.hasOwn(answer, "unknown") ? "unknown" : "na";
}

function isNoneOrEnough(voices: number): boolean {
  return voices === 0 || voices >= fewestVoices;
}

/** A group of whom something may be said: enough people, and not all of one mind. */
function isVeiled(tally: Tally): boolean {
  return voicesIn(tally) >= fewestVoices && [...tally.counts, tally.unknown, tally.na].filter((n) => n > 0).length > 1;
}

/**
 * A role is named only when it and everybody else are veiled, in all they said and in what they contributed, and one role at a time: two
 * named ones would leave a third that follows from them.
 */
function namedApart({ apart, all, contributed }: Consensus): readonly (Seat & { side: "lower" | "higher" })[] {
  return apart
    .flatMap((one) => {
      const others = less(all, one.tally);
      const parts = [less(contributed, one.contributed), one.contributed];
      const safe =
        isVeiled(one.tally) && isVeiled(others) && parts.every((part) => voicesIn(part) === 0 || isVeiled(part));
      return safe ? [named(one, others)] : [];
    })
    .slice(0, 1);
}

function named({ role, called, tally }: RoleTally, others: Tally): Seat & { side: "lower" | "higher" } {
  const side = (lowerMedian(tally.counts) ?? 0) < (lowerMedian(others.counts) ?? 0) ? "lower" : "higher";
  return { role, ...(called === undefined ? {} : { called }), side };
}

function less(all: Tally, part: Tally): Tally {
  const [n0, n1, n2, n3] = part.counts;
  return sumOf([all, { counts: [-n0, -n1, -n2, -n3], unknown: -part.unknown, na: -part.na }]);
}
