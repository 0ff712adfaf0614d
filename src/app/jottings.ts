import type { LogEntry } from "../assessment/log.ts";
import type { Known, Rescue } from "../storage/store.ts";
import type { RescueShelf } from "./secondShelf.ts";

/*
 * What a session has more than what is kept of it, put on the second shelf at each edit. A tab may go at any moment and gives no time then, so
 * it has to lie there before; and it has to be small, since people type. Documents share what they have in common: only what is different is
 * looked at.
 */

/** A place in a document, by names; in a list by the id of an item, behind a `#`. */
export type Path = readonly string[];
/** What stood at a place, and what stands there now; `null`: nothing. */
export type Difference = readonly [path: Path, before: unknown, after: unknown];

/** What is ahead of a kept state: first what is on its way to the store, then the rest, and the log from its first new entry on. */
export interface Jotting {
  revision: number;
  writing: readonly Difference[] | undefined;
  since: readonly Difference[];
  log: readonly [from: number, entries: readonly LogEntry[]];
}

/** Puts away what a session has more than `known`, under a key of this window. */
export function jot(shelf: RescueShelf, key: string, known: Known, { document, writing }: Rescue): void {
  const { log: logBefore, ...before } = known.document;
  const { log, ...after } = document;
  const { log: _, ...between } = writing ?? known.document;
  const from = log.findIndex((entry, index) => entry !== logBefore[index]);
  const jotting: Jotting = {
    revision: known.revision,
    writing: writing && differencesOf(before, between),
    since: differencesOf(between, after),
    log: from < 0 ? [log.length, []] : [from, log.slice(from)],
  };
  shelf?.write("ahead", key, JSON.stringify(jotting));
}

type Tree = Readonly<Record<string, unknown>>;

function differencesOf(before: unknown, after: unknown, path: Path = []): readonly Difference[] {
  if (before === after) return [];
  if (Array.isArray(before) && Array.isArray(after)) {
    const ids = after.map(idOf);
    if (ids.every((id, index) => id !== undefined && id === idOf(before[index])) && ids.length === before.length)
      // A round is as large as a session; any other item is small, and goes whole.
      return after.flatMap((item, index): readonly Difference[] => {
        const place = [...path, `#${ids[index]}`];
        if (path[0] === "rounds" && path.length === 1) return differencesOf(before[index], item, place);
        return item === before[index] ? [] : [[place, before[index], item]];
      });
    // What has plain values only, such as an answer with its note, makes sense whole.
  } else if (isTree(before) && isTree(after) && [before, after].some(hasParts)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) => differencesOf(before[key], after[key], [...path, key]));
  }
  return [[path, before, after]];
}

function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function hasParts(tree: Tree): boolean {
  return Object.values(tree).some((value) => typeof value === "object");
}

/** By what an item of a list is known. */
export function idOf(item: unknown): string | undefined {
  const id = isTree(item) ? (item["id"] ?? item["participant"]) : undefined;
  return typeof id === "string" ? id : undefined;
}
