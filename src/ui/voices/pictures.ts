import type { ShownVoices } from "../../assessment/consensusShown.ts";
import { mayShowAgain, shownVoices } from "../../assessment/consensusShown.ts";
import type { Content, Question, QuestionId, Round } from "../../assessment/model.ts";
import { questionsOf } from "../../assessment/model.ts";

/** What is shown of a question: the voices of a round, and whether newer ones wait to be shown. */
export interface Picture {
  question: Question;
  /** The round of which the voices are shown. */
  of: Round;
  voices: ShownVoices;
  /** Something came in that can't be shown yet: the difference with what was seen would tell who said what. */
  waits: boolean;
}

/** The pictures that were seen last, by question. */
export type Seen = ReadonlyMap<QuestionId, Round>;

/**
 * The picture of every question: that of now, or the one that was seen before where the two together would show what somebody said. Pass
 * the `Seen` of the former call along, and keep that of this one.
 */
export function picturesOf(content: Content, round: Round, seen: Seen): { pictures: readonly Picture[]; seen: Seen } {
  const pictures = questionsOf(content).map((question): Picture => {
    const before = seen.get(question.id);
    const waits = before !== undefined && before !== round && !mayShowAgain(before, round, question.id);
    const of = waits ? { ...before, hands: round.hands } : round;
    return { question, of, voices: shownVoices(of, question.id), waits };
  });
  // A picture without a contribution in it tells nobody's answer, whatever comes after it.
  const told = pictures.filter(({ question, of, voices }) => voices.shown && isTold(of, question.id));
  return { pictures, seen: new Map(told.map(({ question, of }) => [question.id, of])) };
}

function isTold({ contributions }: Round, question: QuestionId): boolean {
  return contributions.some(({ answers }) => answers[question] !== undefined);
}

/** In which part of the overview a picture belongs. */
export type Part = "discuss" | "hear" | "agree" | "few" | "silent";

export function partOf({ voices }: Picture): Part {
  if (voices.voices === 0) return "silent";
  if (!voices.shown) return "few";
  if (voices.toDiscuss || voices.proposal === undefined) return "discuss";
  // People are near each other, yet the median hides somebody who is low.
  return voices.lowVoice ? "hear" : "agree";
}

/** What to discuss first: where a low voice is to be heard, then kernvragen, then the order of the board. */
export function discussFirst(pictures: readonly Picture[]): readonly Picture[] {
  const weight = ({ voices, question }: Picture) =>
    voices.shown ? 2 * Number(voices.lowVoice) + Number(question.critical) : 0;
  return pictures.toSorted((a, b) => weight(b) - weight(a));
}
