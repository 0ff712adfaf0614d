import type { Tally } from "./consensus.ts";
import { consensusOf, voicesIn } from "./consensus.ts";
import type { LogEntry } from "./log.ts";
import { toldOf } from "./log.ts";
import type { Level, QuestionId, Round } from "./model.ts";
import { levels } from "./model.ts";

/*
 * What may be shown of many voices. Hands go up before everybody's eyes; a contribution was made alone, and nobody's level may follow from
 * what is shown. That is why nothing is shown by role. The rules, and what they promise, stand in docs/decisions/0025-what-is-shown-of-voices.md.
 */

/** Contributions at a question below this number are not shown: with two, each would know the other's. */
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
    };

/** What may be shown of a round at a question. */
export function shownVoices(round: Round, question: QuestionId): ShownVoices {
  const { all, contributed, proposal, toDiscuss } = consensusOf(round, question);
  const voices = voicesIn(all);
  if (!isNoneOrEnough(voicesIn(contributed))) return { question, shown: false, voices };
  const lowVoice = levels.some((level) => level <= 1 && all.counts[level] > 0 && level < (proposal ?? 0));
  return { question, shown: true, voices, all, proposal, toDiscuss, lowVoice };
}

/**
 * True when the voices of now may be shown to who saw those of `before`: the difference of the two pictures is a picture too. Whoever came,
 * left or said something else in between must be enough, and not of one mind.
 */
export function mayShowAgain(before: Round, now: Round, question: QuestionId): boolean {
  const then = saidAt(before, question);
  const today = saidAt(now, question);
  const people = new Set([...then.keys(), ...today.keys()]);
  const moved = [...people].filter((id) => then.get(id) !== today.get(id));
  if (moved.length === 0) return true;
  const differ = (said: typeof then) => {
    const kinds = new Set(moved.map((id) => said.get(id)));
    return kinds.size > 1 || kinds.has(undefined);
  };
  return moved.length >= fewestVoices && differ(then) && differ(today);
}

/** What each participant said at a question, without words; nothing where it was skipped. */
function saidAt({ contributions }: Round, question: QuestionId): ReadonlyMap<string, LogEntry["to"]> {
  return new Map(
    contributions.map(({ participant, answers: { [question]: answer } }) => [participant, answer && toldOf(answer)]),
  );
}

function isNoneOrEnough(voices: number): boolean {
  return voices === 0 || voices >= fewestVoices;
}
