import { answer, inTransaction } from "./requests.ts";
import { isFormerName, name } from "./scope.ts";
import { leaveWiped } from "./wiped.ts";

/**
 * `sessions`: documents by id. `revisions`: how often each was written, by id. `history`: former states, by id and number. `ways`: the way
 * back and forward from a session, by id. `drafts`: what somebody fills in alone, by invitation. `received`: what people handed
 * in to a session and may still wait, by its id and their short name. `seen`: what was shown of voices, by round. `removed`: what was taken away and can come back
 * for some days, by the id of its session and a number. `marks`: which wipe was the last.
 *
 * All that is kept is on a shelf of this one database or in `localShelf.ts`, so that one transaction wipes it. A new shelf is a name here, a
 * version more, and its line on the screen (`onThisComputer.ts`).
 */
export const shelves = [
  "sessions",
  "revisions",
  "history",
  "ways",
  "drafts",
  "received",
  "seen",
  "removed",
  "marks",
] as const;
export type ShelfName = (typeof shelves)[number];
/** Older windows let go of the database when a newer one asks for it. */
const version = 7;

/** How often a session was written; one that was removed leaves its number behind, so that no old copy brings it back. */
export interface Revision {
  revision: number;
  removed?: true;
  /** Since which revision the way on its shelf belongs to the session; absent: none does. */
  way?: number | undefined;
}

/** On the shelf with marks: what the last wipe of this computer left. */
const wiped = "wiped";
/** That mark as this page found it first. Another one there says that this computer was wiped since. */
let mark: { found: unknown } | undefined;

/** The mark of the wipe that this page comes after; empty when there was none. Known once the database is open. */
export const lastWipe = () => `${mark?.found ?? ""}`;

let former: Promise<void> | undefined;
/** Why this page could not take in what copies of before it left here; undefined when it could. */
export let formerFault: unknown;

async function takeInFormer(database: IDBDatabase): Promise<void> {
  const isLeft = (await indexedDB.databases?.())?.some(isFormerName) ?? true;
  if (isLeft) await (await import("./former.ts")).takeInFormer(database, change);
}

/** Gives the database, and opens it again after it was closed under us. */
export function openedDatabase(): () => Promise<IDBDatabase> {
  let opened: Promise<IDBDatabase> | undefined;
  const letGo = () => {
    opened = undefined;
  };
  const open = () =>
    new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name, version);
      request.onupgradeneeded = () => {
        for (const shelf of shelves) {
          if (!request.result.objectStoreNames.contains(shelf)) request.result.createObjectStore(shelf);
        }
      };
      // A window with another version of the app holds on to it.
      request.onblocked = () => reject(new DOMException("", "VersionError"));
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        const database = request.result;
        database.onclose = letGo;
        database.onversionchange = () => {
          database.close();
          letGo();
        };
        resolve(database);
      };
    });
  const openMarked = async () => {
    const database = await open();
    mark ??= { found: await answer(database.transaction("marks").objectStore("marks").get(wiped)) };
    former ??= takeInFormer(database).catch((fault: unknown) => {
      formerFault = fault;
    });
    await former;
    return database;
  };
  return () => {
    opened ??= openMarked().catch((error: unknown) => {
      letGo();
      throw error;
    });
    return opened;
  };
}

/**
 * A change of these shelves that is safe on the disk when it resolves, or has not happened at all. A page from before this computer was wiped
 * changes nothing any more, and is opened anew.
 */
export function change<Value>(
  database: IDBDatabase,
  names: readonly ShelfName[],
  work: (shelf: (name: ShelfName) => IDBObjectStore) => Promise<Value>,
): Promise<Value> {
  return inTransaction(database, [...names, "marks"], async (on) => {
    const found: unknown = await answer(on("marks").get(wiped));
    if (found !== undefined && found !== mark?.found) {
      leaveWiped();
      throw new DOMException("", "AbortError");
    }
    return work(on);
  });
}

export type Change = typeof change;

/** Takes everything off all shelves, and leaves the mark by which every page of before knows. */
export async function emptyShelves(database: IDBDatabase, next: string): Promise<void> {
  await inTransaction(database, shelves, async (on) => {
    for (const shelf of shelves) on(shelf).clear();
    on("marks").put(next, wiped);
  });
}
