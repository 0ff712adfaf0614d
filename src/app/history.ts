import type { Assessment } from "../assessment/model.ts";
import type { Conflict } from "../storage/merge/merge.ts";
import type { Moment } from "../storage/moments.ts";
import { answer } from "./requests.ts";

/** A former state of a session. `why`: what happened to it. `value`: a document, or what could not be read as one. */
export interface Former {
  at: string;
  revision: number;
  why: Moment["why"];
  value: unknown;
  conflicts?: readonly Conflict[];
}

/** Adds a former state behind those that are there, inside a change that is going on. */
export async function addFormer(history: IDBObjectStore, id: string, former: Former): Promise<void> {
  const last = await answer(history.openKeyCursor(formersOf(id), "prev"));
  const number = Array.isArray(last?.key) ? Number(last.key[1]) : 0;
  history.put(former, [id, number + 1]);
}

/** All keys in the history of a session. */
export function formersOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}

/** A state that was overruled in another window, as it stood. */
export function overruled(document: Assessment, revision: number, conflicts: readonly Conflict[]): Former {
  return { at: document.updated, revision, why: "conflict", value: document, conflicts };
}
