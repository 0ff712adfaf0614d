import type { ActionChanges, Edit, SessionDetails } from "../assessment/edit.ts";
import type { Action, Answer, Assessment, ItemId, Language, QuestionId } from "../assessment/model.ts";
import type { Overlay } from "../assessment/overlay.ts";
import type { PartValue, WorksheetId } from "../assessment/worksheet.ts";
import type { ReadFailure } from "../storage/document.ts";
import type { Foreign, Misplaced } from "../storage/fileText.ts";
import type { OverlayFailure } from "../storage/overlay.ts";
import type { PlanChange } from "../storage/planFile.ts";
import type { DamagedSession, SessionSummary, StoreFailure, Way } from "../storage/store.ts";
import type { Place } from "./places.ts";
import type { Trail } from "./trail.ts";

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
  | { kind: "answer"; question: QuestionId; answer: Answer }
  /** What the organisation had laid on the field. */
  | { kind: "overlay"; overlay: Overlay }
  /** Part of a worksheet as it was before a row or a text was taken from it. */
  | { kind: "part"; worksheet: WorksheetId; part: string; value: PartValue };

/** What a file is that was chosen at a door where something else is asked. */
export type WrongFile = { ok: false; reason: Foreign | Misplaced };

/** Why a file was refused: what the reader says, what it is instead, or a field that this version has no questions for. */
export type FileFailure =
  | ReadFailure
  | WrongFile
  | { ok: false; reason: "unknown-variant" | "no-session" | "protected" | "weak-seal" };

/** Why an overlay can't be used: what its reader says, or what this version does not have. */
export type OverlayRefusal =
  | OverlayFailure
  | WrongFile
  | {
      ok: false;
      reason: "unknown-variant" | "unknown-question" | "unknown-worksheet";
      path: string;
      given: string;
    };

export type OpenedOverlay = { ok: true; overlay: Overlay } | OverlayRefusal;

/** A file that was sealed with a passphrase; `text` is all of it. */
export interface SealedFile {
  kind: "file-sealed";
  name: string;
  text: string;
  wrong: boolean;
}

/** How a file came in the place of a session: it grew from it, it is of before, or the two were put together. `former`: how it was. */
export interface Placed {
  how: "newer" | "older" | "joined";
  former: Assessment;
}

/** What is known of a file that was to be saved: it is there, it was offered to the browser, which tells no more, or the person said no. */
export type Saved = "saved" | "offered" | "cancelled";

/** A file of a session that is here and went on, by the name that it has here: somebody has to say what becomes of the two. */
export interface FileMet {
  kind: "file-met";
  file: Assessment;
  kinship: "older" | "apart";
  title: string;
}

/** Something that the person should know, often with a way on. */
export type Notice =
  | { kind: "removed"; removed: Removed }
  | { kind: "file-refused"; name: string; failure: FileFailure }
  /** The file waits for its passphrase. */
  | SealedFile
  /** The session came from a plan whose pages are no longer those that it was made with. */
  | { kind: "plan-changed"; change: PlanChange }
  /** Under the id of the file's session something was here already; both are kept. */
  | { kind: "file-beside" }
  /** The file took the place of the session, which stands among its earlier versions. */
  | { kind: "file-placed"; how: Placed["how"] }
  | FileMet
  /** What the host set beside the app is no overlay that can be used. */
  | { kind: "host-overlay-refused"; failure: OverlayRefusal }
  /** What only a passphrase opened is kept here without one. */
  | { kind: "file-unsealed" }
  | { kind: "file-saved"; how: Saved }
  /** Somebody asked to save, as in other programs; it was done. `of-one`: what one person fills in alone. */
  | { kind: "kept-already" | "kept-of-one" }
  /** The open session was put back to a former state. */
  | { kind: "restored" }
  /** Everything of this app is gone from this computer. */
  | { kind: "wiped" }
  /** Another window changed the same; what it had there is in the history. */
  | { kind: "changed-twice"; count: number }
  /** A part of the app could not be loaded. */
  | { kind: "part-missing" }
  /** This address has no https, and without it there is no sealing and no opening of what is sealed. */
  | { kind: "sealing-missed" }
  /** Something in the app threw: what it was to do last may not be done. */
  | { kind: "work-failed" }
  /** `replaced`: characters that the file could not show. */
  | { kind: "file-made"; format: string; replaced: readonly string[] };

/**
 * The session as the team wants it to leave, where that is not as it is. `as` tells in what it differs, and the file is named after it: `shareable`
 * is a copy to share, `toShare` one for the plan that is always that, `less` lacks what the team ticked away.
 */
export interface Prepared {
  document: Assessment;
  as: readonly ("shareable" | "toShare" | "less")[];
}

/** What a person asked to take home; the formats and their options are those of `src/export`. */
export interface ExportAsk {
  format: string;
  prepared?: Prepared;
  options?: Readonly<Record<string, string | boolean>>;
}

/** The file that is being made, or that was made last. */
export interface Making {
  format: string;
  done: number;
  of: number;
  end?: "made" | "failed" | "stopped";
}

export interface Context extends Surroundings, Trail {
  place: Place;
  language: Language;
  /** The open session. It is safe when `keptAt` equals its `updated`. */
  document: Assessment | undefined;
  keptAt: string | undefined;
  keepFailure: StoreFailure["reason"] | undefined;
  sessions: readonly SessionSummary[];
  damaged: readonly DamagedSession[];
  /** Why the list of sessions may not be whole. */
  listFailure: StoreFailure["reason"] | undefined;
  notice: Notice | undefined;
  /** A newer version of the app waits; `held` while something that was typed would be lost by opening it. */
  newVersion: "waiting" | "held" | undefined;
  making: Making | undefined;
}

/** The finished sessions that ship with the app. */
export const examples = ["begun", "halfway", "ready", "worksheets", "practice"] as const;
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
  | { task: "rename"; id: string; details: Partial<SessionDetails> }
  | { task: "file"; id: string };

/** Everything that can happen, as facts. */
export type Event =
  | { type: "place.visited"; place: Place }
  | { type: "language.chosen"; language: Language }
  | { type: "notice.closed" }
  | { type: "part.missing" }
  | { type: "work.failed" }
  | { type: "sealing.missed" }
  | { type: "version.found" }
  | { type: "version.taken" }
  | { type: "version.held" }
  | { type: "removal.undone" }
  // The start screen
  | {
      type: "sessions.listed";
      sessions: readonly SessionSummary[];
      damaged: readonly DamagedSession[];
      failure?: StoreFailure["reason"];
    }
  | { type: "library.asked"; ask: LibraryTask }
  | { type: "session.started"; details: SessionDetails; roundLabel: string }
  | { type: "session.removed"; document: Assessment }
  | { type: "example.requested"; example: Example }
  | { type: "example.read"; document: Assessment }
  | { type: "file.chosen"; file: ChosenFile }
  /** `taken`: under the id of the document something else is kept here, or something that can't be read. `placed`: it takes the place of this. */
  | { type: "file.read"; document: Assessment; taken: boolean; changed?: PlanChange; placed?: Placed }
  | { type: "file.met"; notice: FileMet }
  | { type: "file.refused"; name: string; failure: FileFailure }
  /** The file opens with a passphrase only; `wrong`: the one that was given does not fit. */
  | { type: "file.sealed"; name: string; text: string; wrong: boolean }
  | { type: "phrase.given"; phrase: string }
  | { type: "file.unsealed" }
  | { type: "host-overlay.refused"; failure: OverlayRefusal }
  // Opening
  | { type: "session.found"; document: Assessment }
  | { type: "session.missing"; id: string }
  /** The way that was kept with the session that was found. */
  | ({ type: "way.found"; document: Assessment } & Way)
  // In the session
  | { type: "session.described"; details: Partial<SessionDetails> }
  | { type: "question.answered"; question: QuestionId; answer: Answer }
  | { type: "question.cleared"; question: QuestionId }
  | { type: "note.written"; question: QuestionId; note: string }
  | { type: "item.ticked"; item: ItemId; tick: boolean | undefined }
  | { type: "action.added"; action: Omit<Action, "id" | "done"> }
  /** `question`: the one that the action belongs to. */
  | { type: "action.changed"; id: string; question: QuestionId; changes: ActionChanges }
  | { type: "action.dropped"; id: string }
  | { type: "action.moved"; id: string; by: -1 | 1 }
  /** `takesAway`: what the part held can be put back. `cell`: where in the part somebody types a text. */
  | {
      type: "worksheet.changed";
      worksheet: WorksheetId;
      part: string;
      value: PartValue | undefined;
      takesAway?: true;
      cell?: string;
    }
  /** A change that is made in a room of its own: its edits stand in `assessment/*Edits.ts`. */
  | { type: "session.edited"; edit: Edit }
  | { type: "change.undone" }
  | { type: "change.redone" }
  // Keeping
  | { type: "session.restored"; document: Assessment }
  | { type: "computer.wiped" }
  | { type: "document.kept"; id: string; at: string }
  | { type: "document.unkept"; reason: StoreFailure["reason"] }
  /** `kept`: nothing of this window is in it that still has to be kept. `conflicts`: places that both windows changed. */
  | { type: "document.changedElsewhere"; document: Assessment; kept: boolean; conflicts: number }
  | { type: "keeping.retried" }
  /** Somebody pressed the keys that save in other programs. */
  | { type: "keeping.asked" }
  // Files to take home
  /** `phrase`: what the file is to be sealed with. */
  | { type: "file.requested"; prepared?: Prepared; phrase?: string }
  | { type: "file.saved"; how: Saved }
  | { type: "export.requested"; ask: ExportAsk }
  | { type: "export.progressed"; progress: Pick<Making, "done" | "of"> }
  | { type: "export.made"; replaced: readonly string[] }
  | { type: "export.failed" }
  | { type: "export.cancelled" };
