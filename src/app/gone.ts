import { goneBetween, nameOfGone } from "../assessment/gone.ts";
import type { Assessment } from "../assessment/model.ts";
import { same } from "../storage/merge/same.ts";
import { isRecord } from "../storage/plainRecord.ts";
import type { GonePart } from "../ui/keeping/desk.ts";
import { now } from "./clock.ts";
import type { Revision } from "./database.ts";
import { change, openedDatabase } from "./database.ts";
import { addFormer, formersOf } from "./history.ts";
import type { LocalShelf } from "./localShelf.ts";
import { answer, answers } from "./requests.ts";

/*
 * What was taken away, so that it can be put back for some days: a whole session under its id, with what people handed in and how it was
 * before; what was taken from a session under its id and a number. It is on this computer only, and in no file.
 */

/** For how many days what was taken away stays. */
export const daysKept = 30;

/** Of one session no more than this many: the oldest go first. */
const most = 200;

/** A removed session, with what belongs to it. */
interface GoneSession {
  at: string;
  session: unknown;
  history: readonly (readonly [IDBValidKey, unknown])[];
  received: readonly (readonly [IDBValidKey, unknown])[];
}

type On = (name: "sessions" | "revisions" | "ways" | "history" | "received" | "removed") => IDBObjectStore;

const database = openedDatabase();
const listeners = new Set<() => void>();

/** Takes a session off its shelves, and keeps it where it can be put back from. */
export async function removeSession(opened: IDBDatabase, id: string): Promise<void> {
  await change(opened, ["sessions", "revisions", "ways", "history", "received", "removed"], async (on) => {
    const session: unknown = await answer(on("sessions").get(id));
    // One after the other: a second one that can't be asked for leaves no first that nobody hears.
    const history = await entriesOf(on("history"), id);
    const received = await entriesOf(on("received"), id);
    if (session !== undefined) on("removed").put({ at: now(), session, history, received } satisfies GoneSession, [id]);
    const kept: Revision | undefined = await answer(on("revisions").get(id));
    on("sessions").delete(id);
    on("ways").delete(id);
    for (const name of ["history", "received"] as const) on(name).delete(formersOf(id));
    on("revisions").put({ revision: (kept?.revision ?? 0) + 1, removed: true }, id);
  });
}

/**
 * Within a change that writes a removed session again: what belonged to it comes back with it. When it is written as something else, from a
 * file or a window that went on, how it was when it was removed is one of its earlier versions.
 */
export async function bringAlong(on: On, document: Assessment, revision: number): Promise<void> {
  const { id } = document;
  const found: unknown = await answer(on("removed").get([id]));
  if (!isGoneSession(found)) return;
  for (const name of ["history", "received"] as const) for (const [key, value] of found[name]) on(name).put(value, key);
  if (!same(found.session, document)) {
    await addFormer(on("history"), id, { at: found.at, revision, why: "restored", value: found.session });
  }
  on("removed").delete([id]);
}

/** The sessions that were removed, with when; the last one first. */
export async function goneSessions(): Promise<{ at: string; session: unknown }[]> {
  const all: unknown[] = await answer((await database()).transaction("removed").objectStore("removed").getAll());
  return all.filter(isGoneSession).sort((one, other) => (one.at < other.at ? 1 : -1));
}

/** Keeps what a change of a session took away. */
export async function noteGone(before: Assessment, after: Assessment): Promise<void> {
  const all = goneBetween(before, after);
  if (all.length === 0) return;
  await change(await database(), ["removed"], async (on) => {
    const last = await answer(on("removed").openKeyCursor(formersOf(before.id), "prev"));
    const number = Array.isArray(last?.key) ? Number(last.key[1] ?? 0) : 0;
    all.forEach((gone, index) => {
      on("removed").put({ at: now(), gone } satisfies GonePart, [before.id, number + 1 + index]);
    });
    const oldest = number + all.length - most;
    if (oldest > 0) on("removed").delete(IDBKeyRange.bound([before.id, 0], [before.id, oldest]));
  });
  lookForGone();
}

/** Looks again: another window took something away. */
export function lookForGone(): void {
  for (const tell of listeners) tell();
}

/** Tells what was taken from a session, the last first and each once, now and whenever something more is taken away. Gives the way to stop. */
export function followGone(session: string, onFound: (found: readonly GonePart[]) => void): () => void {
  const tell = () =>
    void partsOf(session).then(
      (found) => listeners.has(tell) && onFound(found),
      () => {},
    );
  listeners.add(tell);
  tell();
  return () => listeners.delete(tell);
}

async function partsOf(session: string): Promise<readonly GonePart[]> {
  const shelf = (await database()).transaction("removed").objectStore("removed");
  const all: unknown[] = await answer(shelf.getAll(formersOf(session)));
  const byName = new Map(all.filter(isGonePart).map((part) => [nameOfGone(part.gone), part]));
  return [...byName.values()].sort((one, other) => (one.at < other.at ? 1 : -1));
}

/** Lets go of all sessions that were removed, with what was taken from them. */
export async function letGoOfSessions(shelf: LocalShelf): Promise<void> {
  await letGo(shelf, () => true);
}

/** Lets go of what was taken away too long ago. */
export async function letGoOfOld(shelf: LocalShelf | undefined): Promise<void> {
  const present = now();
  const first = new Date(Date.parse(present) - daysKept * 86_400_000).toISOString();
  await letGo(shelf, (at) => at < first);
  await change(await database(), ["removed"], async (on) => {
    const [keys, values] = await answers([on("removed").getAllKeys(), on("removed").getAll()]);
    keys.forEach((key, index) => {
      const value: unknown = values[index];
      if (!isGonePart(value)) return;
      if (value.at < first) on("removed").delete(key);
      // A clock that was ahead must not keep it longer.
      else if (value.at > present) on("removed").put({ ...value, at: present }, key);
    });
  });
}

async function letGo(shelf: LocalShelf | undefined, isDue: (at: string) => boolean): Promise<void> {
  const left: string[] = [];
  await change(await database(), ["removed"], async (on) => {
    const [keys, values] = await answers([on("removed").getAllKeys(), on("removed").getAll()]);
    keys.forEach((key, index) => {
      const value: unknown = values[index];
      if (!Array.isArray(key) || !isGoneSession(value)) return;
      if (value.at > now()) on("removed").put({ ...value, at: now() }, key);
      if (!isDue(value.at)) return;
      on("removed").delete(formersOf(`${key[0]}`));
      left.push(`${key[0]}`);
    });
  });
  // What was half filled in belongs to its session.
  for (const form of shelf?.ids("typed") ?? []) {
    if (left.some((id) => form.startsWith(`${id}/`))) shelf?.drop("typed", form);
  }
}

async function entriesOf(shelf: IDBObjectStore, id: string): Promise<(readonly [IDBValidKey, unknown])[]> {
  const [keys, values] = await answers([shelf.getAllKeys(formersOf(id)), shelf.getAll(formersOf(id))]);
  return keys.map((key, index) => [key, values[index]] as const);
}

function isGoneSession(value: unknown): value is GoneSession {
  return isRecord(value) && typeof value["at"] === "string" && isRecord(value["session"]);
}

function isGonePart(value: unknown): value is GonePart {
  return isRecord(value) && typeof value["at"] === "string" && isRecord(value["gone"]);
}
