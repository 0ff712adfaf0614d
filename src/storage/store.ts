import type { Assessment } from "../assessment/model.ts";
import type { ReadFailure } from "./document.ts";
import type { Merged } from "./merge/merge.ts";

/** What the start screen shows of a saved session without opening it. */
export interface SessionSummary {
  id: string;
  title: string;
  organisation: string;
  date: string;
  updated: string;
  answered: number;
  /** A made-up session to practise with. */
  practice?: true;
}

/** A saved record that can't be opened; `raw` is what was found, kept as it is. */
export interface DamagedSession {
  id: string;
  failure: ReadFailure;
  raw: string;
}

/** A state of a session that is kept, and how often the session had been written by then. */
export interface Known {
  revision: number;
  document: Assessment;
}

/** The way back and forward from a session: how it was step by step, the oldest first in both. */
export interface Way {
  past: readonly Assessment[];
  future: readonly Assessment[];
}

export type OpenResult =
  | ({ ok: true } & Known)
  | { ok: false; reason: "missing" }
  | (DamagedSession & { ok: false; reason: "damaged" });

/**
 * Why something is not kept: the space is full, the browser forbids keeping, it failed in another way, a window with another version of the
 * app has the sessions, or another window removed this one.
 */
export interface StoreFailure {
  ok: false;
  reason: "full" | "forbidden" | "failed" | "other-version" | "removed";
}

export type StoreResult = { ok: true } | StoreFailure;

/** The session after another window's edits were merged in; `onto` puts what this window did since then on top. */
export interface Elsewhere extends Merged {
  onto(current: Assessment): Merged;
}

export type SaveResult = { ok: true; revision: number; elsewhere?: Elsewhere } | StoreFailure;

/** A state of a session to put away in a hurry, with what it grew from. */
export interface Rescue {
  document: Assessment;
  known: Known | undefined;
  /** The write that is going on, of which nobody can tell whether it will arrive. */
  writing?: Assessment | undefined;
  /** The document itself is what is kept. */
  isKept: boolean;
}

/** What is on the shelves; `failure` says why the first of them can't be read, and then more may be there. */
export interface Listed {
  sessions: readonly SessionSummary[];
  damaged: readonly DamagedSession[];
  failure?: StoreFailure["reason"];
}

/** Where sessions are kept. Resolves only when the session is safe, or with the reason why it is not; never rejects. */
export interface SessionStore {
  list(): Promise<Listed>;
  open(id: string): Promise<OpenResult>;
  /**
   * `known`: the kept state that this one grew from; undefined for a session that is new here. `way`: kept with it, as long as no other window
   * writes the session; without one there is none from here on.
   */
  save(document: Assessment, known: Known | undefined, way?: Way): Promise<SaveResult>;
  remove(id: string): Promise<StoreResult>;
  /** True when people handed something in to this session that may still wait. */
  mayWait(id: string): Promise<boolean>;
  /** Puts away at once what a session has more than what is kept: so little that it can be done at each key. Synchronous. */
  jot(copy: Rescue): void;
  /** The session is kept as it is: what was jotted down of it has no use any more. */
  erase(id: string): void;
  /** Puts a second copy away at once, for a page that is about to go away. Synchronous. */
  rescue(copy: Rescue): void;
}
