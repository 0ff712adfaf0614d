import { lowerMedian } from "../../assessment/consensus.ts";
import type { ShownVoices } from "../../assessment/consensusShown.ts";
import { shownVoices } from "../../assessment/consensusShown.ts";
import type { Content, Question, Round } from "../../assessment/model.ts";
import { levels, questionsOf } from "../../assessment/model.ts";
import { notesAt } from "../../assessment/notes.ts";
import type { Seen } from "../../assessment/veil.ts";
import { peopleShown } from "../../assessment/veil.ts";
import type { Counts } from "../../assessment/voices.ts";

/** What is shown of the voices at a question. */
export interface Picture {
  question: Question;
  voices: ShownVoices;
  /** What those who are shown wrote and let the team read. */
  notes: readonly string[];
}

/** The picture of every question, from what was shown so far. */
export function picturesOf(content: Content, round: Round, seen: Seen): readonly Picture[] {
  return questionsOf(content).map((question) => ({
    question,
    voices: shownVoices(round, question.id, seen),
    notes: notesAt(round, question.id, peopleShown(round, question.id, seen)),
  }));
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

/** What to discuss first: where people are furthest apart, then kernvragen, then the order of the board. */
export function discussFirst(pictures: readonly Picture[]): readonly Picture[] {
  const apart = ({ voices }: Picture) => (voices.shown ? distanceOf(voices.all.counts) : 0);
  return pictures.toSorted((a, b) => apart(b) - apart(a) || Number(b.question.critical) - Number(a.question.critical));
}

/** How far people are on average from the one in the middle, in levels. */
function distanceOf(counts: Counts): number {
  const middle = lowerMedian(counts) ?? 0;
  const people = levels.reduce<number>((sum, level) => sum + counts[level], 0);
  const away = levels.reduce<number>((sum, level) => sum + counts[level] * Math.abs(level - middle), 0);
  return away / Math.max(1, people);
}
