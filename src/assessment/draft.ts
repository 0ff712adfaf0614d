/*
 * What one participant fills in alone, on an own device, before it is handed in. It knows the session by a reference only and holds no
 * name. Pure edits: from the draft to the next one.
 */
import type { Invitation } from "./invitation.ts";
import type { InvitedBy } from "./invitedBy.ts";
import type { Level, QuestionId } from "./model.ts";
import type { Role } from "./roles.ts";
import type { Contribution } from "./voices.ts";
import { lastRevision } from "./voices.ts";

/** A level, or "weet ik niet". "Niet van toepassing" is for the team together. */
export type OwnAnswer = { level: Level } | { unknown: true };

export interface Draft {
  invitation: Invitation;
  /** Who asks, where the invitation said so. */
  by?: InvitedBy;
  /** Made by chance on this device: it tells a correction from a second person, and nothing more. */
  participant: string;
  role?: Role;
  answers: Readonly<Record<QuestionId, OwnAnswer & { note?: string }>>;
  /** The participant wants the notes to travel along, in the file. */
  shareNotes: boolean;
  /** 0 until something else is handed in than was shown before. */
  revision: number;
  /** What was last shown to be handed in, as `fingerprint` writes it. */
  shown?: string;
}

/** A draft with nothing in it. */
export function newDraft(invitation: Invitation, participant: string, by?: InvitedBy): Draft {
  const draft = { invitation, participant, answers: {}, shareNotes: false, revision: 0 };
  return by === undefined ? draft : { ...draft, by };
}

/** True when there is something to hand in. */
export function isBegun({ answers }: Draft): boolean {
  return Object.keys(answers).length > 0;
}

export function chooseRole(draft: Draft, role: Role): Draft {
  return { ...draft, role };
}

/** Gives a question its answer; the note stays. */
export function answerDraft(draft: Draft, question: QuestionId, answer: OwnAnswer): Draft {
  const note = draft.answers[question]?.note;
  return { ...draft, answers: { ...draft.answers, [question]: note === undefined ? answer : { ...answer, note } } };
}

/** Takes an answer away, with its note: the question is skipped. */
export function clearDraft(draft: Draft, question: QuestionId): Draft {
  if (draft.answers[question] === undefined) return draft;
  const { [question]: _cleared, ...answers } = draft.answers;
  return { ...draft, answers };
}

/** Puts an answer back that was taken away, with its note; an answer that was given since then stays. */
export function restoreDraft(draft: Draft, question: QuestionId, answer: Draft["answers"][QuestionId]): Draft {
  if (draft.answers[question] !== undefined) return draft;
  return { ...draft, answers: { ...draft.answers, [question]: answer } };
}

/**
 * Where somebody goes on, by the questions in their order: at the first open one behind the last answer, else at the first open one of all.
 * Undefined when every question has an answer.
 */
export function nextOpen({ answers }: Draft, questions: readonly QuestionId[]): QuestionId | undefined {
  const last = questions.findLastIndex((id) => answers[id] !== undefined);
  const isOpen = (id: QuestionId) => answers[id] === undefined;
  return questions.slice(last + 1).find(isOpen) ?? questions.find(isOpen);
}

/** Writes the note of an answered question; an empty note is no note. */
export function noteDraft(draft: Draft, question: QuestionId, note: string): Draft {
  const answer = draft.answers[question];
  if (answer === undefined) return draft;
  const { note: _former, ...bare } = answer;
  return { ...draft, answers: { ...draft.answers, [question]: note === "" ? bare : { ...bare, note } } };
}

export function shareNotes(draft: Draft, share: boolean): Draft {
  return { ...draft, shareNotes: share };
}

/** The draft as it is shown to be handed in: what differs from what was shown before is a next revision, which takes its place. */
export function showDraft(draft: Draft): Draft {
  const shown = fingerprint(draft);
  if (draft.shown === shown) return draft;
  const revision = draft.shown === undefined ? draft.revision : Math.min(draft.revision + 1, lastRevision);
  return { ...draft, shown, revision };
}

/** The same role and answers give the same text, in whatever order they were given. */
function fingerprint({ role, answers }: Draft): string {
  return JSON.stringify([
    role,
    Object.keys(answers)
      .toSorted()
      .map((id) => [id, answers[id]]),
  ]);
}

/** The draft as it goes into a file, done at this UTC instant. Notes go along only when the participant wants so. */
export function fileOf(
  { invitation, participant, role = "anders", answers, shareNotes: share, revision }: Draft,
  at: string,
): { invitation: Invitation; handedIn: Contribution } {
  const bare = Object.entries(answers).map(([id, { note, ...answer }]) => [
    id,
    share && note !== undefined ? { ...answer, note } : answer,
  ]);
  return { invitation, handedIn: { participant, role, answers: Object.fromEntries(bare), at, revision } };
}

/** How many minutes somebody needs who prepares alone: half a minute for each question and two around them, in whole fives. */
export function minutesFor(questions: number): number {
  return Math.ceil((questions / 2 + 2) / 5) * 5;
}
