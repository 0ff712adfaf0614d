import type { Assessment } from "../assessment/model.ts";
import type { ReadFailure } from "./document.ts";

/** What the start screen shows of a saved session without opening it. */
export interface SessionSummary {
  id: string;
  title: string;
  organisation: string;
  date: string;
  updated: string;
  answered: number;
}

/** A saved record that can't be opened; `raw` is what was found, kept as it is. */
export interface DamagedSession {
  id: string;
  failure: ReadFailure;
  raw: string;
}

export type OpenResult =
  | { ok: true; document: Assessment }
  | { ok: false; reason: "missing" }
  | (DamagedSession & { ok: false; reason: "damaged" });

/** Why the browser did not keep something: its space is full, it forbids keeping, or it failed in another way. */
export type StoreFailure = { ok: false; reason: "full" | "forbidden" | "failed" };
export type StoreResult = { ok: true } | StoreFailure;

/** Where sessions are kept. Resolves only when the session is safe, or with the reason why it is not; never rejects. */
export interface SessionStore {
  list(): Promise<{ sessions: readonly SessionSummary[]; damaged: readonly DamagedSession[] }>;
  open(id: string): Promise<OpenResult>;
  save(document: Assessment): Promise<StoreResult>;
  remove(id: string): Promise<StoreResult>;
  /** Keeps a second copy at once, for a page that is about to go away. Synchronous. */
  rescue(document: Assessment): void;
}
