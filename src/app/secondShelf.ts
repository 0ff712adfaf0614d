import type { Assessment } from "../assessment/model.ts";
import type { Rescue } from "../storage/store.ts";
import type { LocalShelf } from "./localShelf.ts";

/** `localStorage`, or undefined in its place. */
export type RescueShelf = LocalShelf | undefined;

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

/** Puts a copy on the second shelf at once; false when it does not fit or may not: IndexedDB is the first place and has its own report. */
export function putCopy(shelf: RescueShelf, { document, known, writing, isKept }: Rescue): boolean {
  const copy: Copy = {
    revision: known?.revision ?? 0,
    document,
    ...(isKept ? {} : { ahead: { since: known?.document, writing } }),
  };
  const sum = checksum(JSON.stringify(copy));
  return shelf?.write("rescue", document.id, JSON.stringify({ checksum: sum, ...copy })) ?? false;
}

/** The texts on the second shelf by the id of their session. */
export function copiesOn(shelf: RescueShelf): [id: string, text: string][] {
  return shelf?.ids("rescue").map((id) => [id, shelf.read("rescue", id) ?? ""]) ?? [];
}
