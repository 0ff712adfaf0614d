import { readParsed } from "../storage/document.ts";
import { merge } from "../storage/merge/merge.ts";
import { same } from "../storage/merge/same.ts";
import type { Change, Revision, ShelfName } from "./database.ts";
import type { Former } from "./history.ts";
import { addFormer, formersOf, overruled } from "./history.ts";
import { answer, answers } from "./requests.ts";
import { formerDrafts, formerName, name } from "./scope.ts";

/*
 * Copies of the app before this one kept everything under one name, whatever their folder. What lies there moves to the copy that is opened
 * first: into its own database, and only then out of the former one, session by session and only as it was read. So nothing is lost, whenever
 * this ends, and whoever still writes there; what comes there later is taken in at the next start.
 */

/** A session as it lay there, with all that belongs to it. */
interface Lying {
  id: string;
  value: unknown;
  kept: Revision | undefined;
  way: unknown;
  formers: readonly [IDBValidKey, Former][];
}

/** Takes in what copies of before left on this computer. */
export async function takeInFormer(database: IDBDatabase, change: Change): Promise<void> {
  if (name !== formerName) await moveSessions(database, change);
  await moveDrafts(database, change);
}

async function moveSessions(database: IDBDatabase, change: Change): Promise<void> {
  const former = await openThere(formerName);
  if (former === undefined) return;
  const all = await sessionsIn(former);
  for (const lying of all) {
    await change(database, ["sessions", "revisions", "history", "ways"], (on) => takeIn(on, lying));
    await letGo(former, lying);
  }
  former.close();
  await deleteEmpty(formerName, ["sessions"]);
}

/** The drafts there are newer than those here: they were written by a window of before, after the first ones had moved. */
async function moveDrafts(database: IDBDatabase, change: Change): Promise<void> {
  const former = await openThere(formerDrafts);
  if (former === undefined) return;
  const [keys, values] = await all(former.transaction("drafts").objectStore("drafts"));
  await change(database, ["drafts"], async (on) => {
    for (const [index, key] of keys.entries()) on("drafts").put(values[index], key);
  });
  const there = former.transaction("drafts", "readwrite").objectStore("drafts");
  for (const [index, key] of keys.entries()) {
    if (same(await answer<unknown>(there.get(key)), values[index])) there.delete(key);
  }
  former.close();
  await deleteEmpty(formerDrafts, ["drafts"]);
}

/** A database as it is, of whatever version; undefined when there is none: opening must not make it. */
function openThere(name: string): Promise<IDBDatabase | undefined> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onsuccess = () => {
      const database = request.result;
      database.onversionchange = () => database.close();
      resolve(database);
    };
    request.onerror = () => (request.error?.name === "AbortError" ? resolve(undefined) : reject(request.error));
  });
}

async function sessionsIn(former: IDBDatabase): Promise<Lying[]> {
  const names = [...former.objectStoreNames];
  const at = former.transaction(names);
  const on = (shelf: ShelfName) => (names.includes(shelf) ? all(at.objectStore(shelf)) : Promise.resolve(nothing));
  const shelves = [await on("sessions"), await on("revisions"), await on("ways"), await on("history")];
  const [sessions, revisions, ways, history] = shelves.map(
    ([keys, values]) => new Map(keys.map((key, index) => [key, values[index]] as const)),
  );
  const ids = new Set([...(sessions?.keys() ?? []), ...(revisions?.keys() ?? [])]);
  return [...ids].map((id) => ({
    id: `${id}`,
    value: sessions?.get(id),
    kept: revisions?.get(id) as Revision | undefined,
    way: ways?.get(id),
    formers: [...(history ?? [])].filter(([key]) => Array.isArray(key) && key[0] === id) as [IDBValidKey, Former][],
  }));
}

type All = readonly [readonly IDBValidKey[], readonly unknown[]];
const nothing: All = [[], []];

async function all(shelf: IDBObjectStore): Promise<All> {
  return answers<IDBValidKey[], unknown[]>([shelf.getAllKeys(), shelf.getAll()]);
}

type Shelves = (name: ShelfName) => IDBObjectStore;

/** Puts a session on the shelves of this copy; where one of its id is there already the two become one. */
async function takeIn(on: Shelves, { id, value, kept, way, formers }: Lying): Promise<void> {
  const [present, known]: [unknown, Revision | undefined] = await answers([
    on("sessions").get(id),
    on("revisions").get(id),
  ]);
  if (present === undefined) {
    // One that was removed here stays away, unless it was written there after that.
    if (known?.removed === true && (kept?.revision ?? 0) <= known.revision) return;
    if (value !== undefined) on("sessions").put(value, id);
    if (kept !== undefined) on("revisions").put(kept, id);
    if (way !== undefined) on("ways").put(way, id);
    for (const [key, former] of formers) on("history").put(former, key);
    return;
  }
  if (value === undefined || same(value, present)) return;
  await join(on, id, [present, value], Math.max(known?.revision ?? 0, kept?.revision ?? 0) + 1);
}

/** Two states of one session that grew apart, in one; what was overruled stands in the history. */
async function join(on: Shelves, id: string, values: readonly [unknown, unknown], revision: number): Promise<void> {
  const [here, there] = [readParsed(values[0]), readParsed(values[1])];
  if (!here.ok || !there.ok) {
    await addFormer(on("history"), id, { at: "", revision, why: "damaged", value: values[1] });
    return;
  }
  const [later, earlier] =
    here.document.updated < there.document.updated ? [there.document, here.document] : [here.document, there.document];
  const { document, conflicts } = merge(undefined, later, earlier);
  await addFormer(on("history"), id, overruled(earlier, revision - 1, conflicts));
  on("sessions").put(document, id);
  on("revisions").put({ revision }, id);
}

/** Takes a session off the former shelves, unless somebody wrote it since it was read. */
async function letGo(former: IDBDatabase, { id, value, kept }: Lying): Promise<void> {
  const names = [...former.objectStoreNames];
  const at = former.transaction(names, "readwrite", { durability: "strict" });
  const on = (shelf: ShelfName) => (names.includes(shelf) ? at.objectStore(shelf) : undefined);
  const ended = new Promise<void>((resolve, reject) => {
    at.oncomplete = () => resolve();
    at.onabort = () => reject(at.error);
  });
  const now: unknown = on("revisions") && (await answer(on("revisions")?.get(id) as IDBRequest<unknown>));
  const stands: unknown = await answer(at.objectStore("sessions").get(id) as IDBRequest<unknown>);
  if (same(now, kept) && same(stands, value)) {
    for (const shelf of ["sessions", "revisions", "ways"] as const) on(shelf)?.delete(id);
    on("history")?.delete(formersOf(id));
  }
  await ended;
}

/**
 * Deletes a former database when nothing is on these shelves of it. Opening it as a newer version waits for everybody who has it open, and
 * whoever wants to write in the meantime is told so: nothing is written into what is about to go.
 */
async function deleteEmpty(name: string, shelves: readonly string[]): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open(name, 1_000_000);
    request.onupgradeneeded = () => {
      for (const shelf of shelves) {
        const counting = request.transaction?.objectStore(shelf).count();
        if (counting === undefined) continue;
        counting.onsuccess = () => {
          if (counting.result > 0) request.transaction?.abort();
        };
      }
    };
    request.onsuccess = () => {
      request.result.close();
      indexedDB.deleteDatabase(name);
      resolve();
    };
    request.onblocked = () => resolve();
    request.onerror = () => (request.error?.name === "AbortError" ? resolve() : reject(request.error));
  });
}
