import type { Assessment } from "../assessment/model.ts";
import type { Rescue } from "../storage/store.ts";

/** `localStorage`, or undefined where the browser forbids it. */
export type RescueShelf = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length"> | undefined;

export const copyPrefix = "kansenwijzer:rescue:";

/** A copy on the second shelf, of which a checksum stands beside it. `ahead`: what it grew from while it was not kept itself. */
export interface Copy {
  revision: number;
  document: Assessment;
  ahead?: { since?: Assessment | undefined; writing?: Assessment | undefined };
}

/** The sum of a text by which a damaged copy is known (FNV-1a, 32 bits). */
export function checksum(text: string): number {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  return sum >>> 0;
}

/** Puts a copy on the second shelf at once; false when it does not fit or may not. */
export function putCopy(shelf: RescueShelf, { document, known, writing, isKept }: Rescue): boolean {
  const copy: Copy = {
    revision: known?.revision ?? 0,
    document,
    ...(isKept ? {} : { ahead: { since: known?.document, writing } }),
  };
  try {
    const sum = checksum(JSON.stringify(copy));
    shelf?.setItem(copyPrefix + document.id, JSON.stringify({ checksum: sum, ...copy }));
    return shelf !== undefined;
  } catch {
    // IndexedDB is the first place and has its own report; this one can only help.
    return false;
  }
}

export const filePrefix = "kansenwijzer:file:";

/** Remembers when a session was saved as a file. */
export function noteFile(shelf: RescueShelf, id: string, at: string): void {
  try {
    shelf?.setItem(filePrefix + id, at);
  } catch {
    // Then the page about keeping says "not yet", which is a reason to save it once more.
  }
}

/** Lets go of a copy. */
export function dropCopy(shelf: RescueShelf, id: string): void {
  try {
    shelf?.removeItem(copyPrefix + id);
  } catch {
    // A shelf that forbids this holds nothing either.
  }
}

/** The texts on the second shelf by the id of their session. */
export function copiesOn(shelf: RescueShelf): [id: string, text: string][] {
  try {
    const keys = Array.from({ length: shelf?.length ?? 0 }, (_, index) => shelf?.key(index) ?? "");
    return keys
      .filter((key) => key.startsWith(copyPrefix))
      .map((key) => [key.slice(copyPrefix.length), shelf?.getItem(key) ?? ""]);
  } catch {
    return [];
  }
}
