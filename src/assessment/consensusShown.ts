import type { Tally } from "./consensus.ts";
import { consensusOf, differenceOf, far, lowerMedian, voicesIn } from "./consensus.ts";
import type { Level, QuestionId, Round } from "./model.ts";
import { levels } from "./model.ts";
import type { Seen } from "./veil.ts";
import { veiled } from "./veil.ts";
import type { Counts } from "./voices.ts";

/*
 * What may be shown of many voices. Hands go up before everybody's eyes; a contribution was made alone, and nobody's level may follow from
 * what is shown. So nothing is shown by role, and nothing of contributions but what `veil.ts` lets through. The rules, and what they promise,
 * are in docs/decisions/0043-disclosure.md.
 */

/** What may be shown of the voices at a question. */
export type ShownVoices =
  /** Too few handed in; only how many did. */
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
      /** Some who handed in are not in it yet, or are in it as they were before. */
      waits: boolean;
    };

/** What may be shown of a round at a question: the hands where hands were counted, else what was `seen` of what people handed in. */
export function shownVoices(round: Round, question: QuestionId, seen: Seen): ShownVoices {
  const { byHands, all: raised } = consensusOf(round, question);
  const { spoken, shown, waits } = veiled(round, question, seen);
  const all = byHands || spoken === 0 ? raised : shown;
  if (all === undefined) return { question, shown: false, voices: spoken };
  return {
    question,
    shown: true,
    voices: voicesIn(all),
    all,
    proposal: lowerMedian(all.counts),
    toDiscuss: differenceOf(all.counts) >= far,
    lowVoice: hasLowVoice(all.counts),
    waits: !byHands && waits,
  };
}

/** What may be shown at each of these questions. */
export function shownVoicesAt(
  round: Round,
  questions: readonly QuestionId[],
  seen: Seen,
): ReadonlyMap<QuestionId, ShownVoices> {
  return new Map(questions.map((id) => [id, shownVoices(round, id, seen)]));
}

/** True when somebody stands at 0 or 1, below the one in the middle. */
export function hasLowVoice(counts: Counts): boolean {
  const middle = lowerMedian(counts) ?? 0;
  return levels.some((level) => level <= 1 && counts[level] > 0 && level < middle);
}
