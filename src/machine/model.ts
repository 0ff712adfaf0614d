import type { SessionDetails } from "../assessment/edit.ts";
import type { Action, Answer, Assessment, ItemId, Language, QuestionId } from "../assessment/model.ts";
import type { ReadFailure } from "../storage/document.ts";
import type { DamagedSession, SessionSummary, StoreFailure } from "../storage/store.ts";
import type { Place } from "./places.ts";

/** Time and chance come from outside, so that the machine stays a pure function. */
export interface Surroundings {
  /** This moment as a UTC instant. */
  now: () => string;
  newId: () => string;
}

/** Something that was taken away and can be put back as it was, where it was. */
export type Removed =
  | { kind: "session"; document: Assessment }
  | { kind: "action"; action: Action; index: number }
  | { kind: "answer"; question: QuestionId; answer: Answer };

/** Why a file was refused: what the reader says, or a field or depth that this version has no questions for. */
export type FileFailure = ReadFailure | { ok: false; reason: "unknown-variant" | "unknown-depth" };

/** Something that the person should know, often with a way on. */
export type Notice =
  | { kind: "removed"; removed: Removed }
  | { kind: "file-refused"; name: string; failure: FileFailure }
  /** The file's session was already here in another state; both are kept. */
  | { kind: "file-beside" }
  | { kind: "file-saved" }
  /** A part of the app could not be loaded. */
  | { kind: "part-missing" }
  /** `replaced`: characters that the plan's font does not have. */
  | { kind: "plan-made"; replaced: readonly string[] };

export interface PlanProgress {
  done: number;
  of: number;
}

export interface Context extends Surroundings {
  place: Place;
  language: Language;
  /** The open session. It is safe when `keptAt` equals its `updated`. */
  document: Assessment | undefined;
  keptAt: string | undefined;
  keepFailure: StoreFailure["reason"] | undefined;
  sessions: readonly SessionSummary[];
  damaged: readonly DamagedSession[];
  notice: Notice | undefined;
  progress: PlanProgress;
}

/** The finished sessions that ship with the app. */
export const examples = ["begun", "halfway", "ready"] as const;
export type Example = (typeof examples)[number];

/** A file that a person chose; its text is read only when its size may be that of a session. */
export interface ChosenFile {
  name: string;
  size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** What can be done with a session on the start screen, without opening it. */
export type LibraryTask =
  | { task: "remove"; id: string }
  | { task: "copy"; id: string; title: string }
  | { task: "rename"; id: string; details: SessionDetails }
  | { task: "file"; id: string };

/** Everything that can happen, as facts. */
export type Event =
  | { type: "place.visited"; place: Place }
  | { type: "language.chosen"; language: Language }
  | { type: "notice.closed" }
  | { type: "part.missing" }
  | { type: "removal.undone" }
  // The start screen
  | { type: "sessions.listed"; sessions: readonly SessionSummary[]; damaged: readonly DamagedSession[] }
  | { type: "library.asked"; ask: LibraryTask }
  | { type: "session.started"; details: SessionDetails; roundLabel: string }
  | { type: "session.removed"; document: Assessment }
  | { type: "example.requested"; example: Example }
  | { type: "example.read"; document: Assessment }
  | { type: "file.chosen"; file: ChosenFile }
  /** `taken`: under the id of the document something else is kept here, or something that can't be read. */
  | { type: "file.read"; document: Assessment; taken: boolean }
  | { type: "file.refused"; name: string; failure: FileFailure }
  // Opening
  | { type: "session.found"; document: Assessment }
  | { type: "session.missing"; id: string }
  // In the session
  | { type: "session.described"; details: SessionDetails }
  | { type: "question.answered"; question: QuestionId; answer: Answer }
  | { type: "question.cleared"; question: QuestionId }
  | { type: "note.written"; question: QuestionId; note: string }
  | { type: "item.ticked"; item: ItemId; tick: boolean | undefined }
  | { type: "action.added"; action: Omit<Action, "id" | "done"> }
  | { type: "action.changed"; action: Action }
  | { type: "action.dropped"; id: string }
  | { type: "action.moved"; id: string; by: -1 | 1 }
  // Keeping
  | { type: "document.kept"; id: string; at: string }
  | { type: "document.unkept"; reason: StoreFailure["reason"] }
  | { type: "keeping.retried" }
  // Files to take home
  | { type: "file.requested" }
  | { type: "file.saved" }
  | { type: "plan.requested" }
  | { type: "plan.progressed"; progress: PlanProgress }
  | { type: "plan.made"; replaced: readonly string[] }
  | { type: "plan.failed" }
  | { type: "plan.cancelled" };
