import { bounds } from "./bounds.ts";
import type { Edit } from "./edit.ts";
import { writeNote } from "./edit.ts";
import type { Answer, Assessment, QuestionId, Round } from "./model.ts";
import { currentRound } from "./model.ts";
import { fewestVoices } from "./veil.ts";
import type { Contribution } from "./voices.ts";

/*
 * What people wrote when they prepared alone and let the team read. A note stands at its question without a name or a role, so nothing about
 * it may tell whose it is: not its place among the others, not that it came with somebody, not that the same was written twice.
 */

/**
 * The notes at a question, sorted by their text. On a screen those `of` the people who were shown together there, so that no note comes with
 * one person. In a file, which knows nothing of what was shown, none as long as fewer than three answered.
 */
export function notesAt(
  { contributions }: Round,
  question: QuestionId,
  of: ReadonlySet<string> = enough(contributions, question),
): readonly string[] {
  const texts = contributions
    .filter(({ participant }) => of.has(participant))
    .map(({ answers: { [question]: answer } }) => answer?.note?.trim() ?? "")
    .filter((text) => text !== "");
  return [...new Set(texts)].sort();
}

function enough(contributions: readonly Contribution[], question: QuestionId): ReadonlySet<string> {
  const answered = contributions.filter(({ answers }) => answers[question] !== undefined);
  return new Set(answered.length < fewestVoices ? [] : answered.map(({ participant }) => participant));
}

/** Where a note can go when the team takes it over: there is no answer yet, it stands there already, or there is no room left for it. */
export type PlaceForNote = "free" | "unanswered" | "there" | "full";

export function placeForNote(answer: Answer | undefined, text: string): PlaceForNote {
  if (answer === undefined) return "unanswered";
  if (answer.note?.includes(text) === true) return "there";
  return withNote(answer, text).length > bounds.text ? "full" : "free";
}

/** Adds a note that somebody wrote to the team's own note of its answer: what stood there stays. */
export function takeNote(question: QuestionId, text: string): Edit {
  const apply = (assessment: Assessment) => {
    const answer = currentRound(assessment).answers[question];
    const isFree = answer !== undefined && placeForNote(answer, text) === "free";
    return isFree ? writeNote(assessment, question, withNote(answer, text)) : assessment;
  };
  return { what: "note.taken", about: question, apply };
}

function withNote({ note = "" }: Answer, text: string): string {
  return note.trim() === "" ? text : `${note}\n${text}`;
}
