import type { DBSchema, IDBPDatabase } from "idb";
import { openDB } from "idb";
import type { Assessment } from "../assessment/model.ts";
import { currentRound } from "../assessment/model.ts";
import type { DamagedSession, OpenResult, SessionStore, SessionSummary, StoreResult } from "../storage/store.ts";
import { writeDocument } from "../storage/writeDocument.ts";

interface Shelves extends DBSchema {
  sessions: { key: string; value: unknown };
}

const databaseName = "kansenwijzer";
const rescuePrefix = "kansenwijzer:rescue:";

/** The synchronous second shelf: `localStorage`, or undefined where the browser forbids it. */
export type RescueShelf = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length"> | undefined;

/** The reader of documents comes when there is one to read: a first visit has none. */
const reader = () => import("../storage/document.ts");

/**
 * Sessions in IndexedDB, written with strict durability, so that a crash or a kill loses nothing that was reported as kept. A write
 * that begins when the page is already going does not finish there; for that moment `rescue` leaves a copy in `localStorage`.
 */
export function indexedDbStore(shelf: RescueShelf): SessionStore {
  let opened: Promise<IDBPDatabase<Shelves>> | undefined;
  const database = () => {
    opened ??= openDB<Shelves>(databaseName, 1, {
      upgrade: (db) => {
        db.createObjectStore("sessions");
      },
      terminated: () => {
        opened = undefined;
      },
    }).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };

  const put = async (document: Assessment) => {
    const transaction = (await database()).transaction("sessions", "readwrite", { durability: "strict" });
    await Promise.all([transaction.store.put(document, document.id), transaction.done]);
  };

  return {
    async list() {
      await takeInRescued(shelf, put, (id) => readShelf(database, id));
      const found = await readAll(database);
      if (found.length === 0) return { sessions: [], damaged: [] };
      const { readParsed } = await reader();
      const read = found.map(({ id, value }) => ({ id, value, result: readParsed(value) }));
      const sessions = read.flatMap(({ result }) => (result.ok ? [summaryOf(result.document)] : []));
      const damaged = read.flatMap(({ id, value, result }) => (result.ok ? [] : [damagedOf(id, value, result)]));
      return { sessions: sessions.sort((a, b) => b.updated.localeCompare(a.updated)), damaged };
    },
    async open(id): Promise<OpenResult> {
      await takeInRescued(shelf, put, (one) => readShelf(database, one));
      const value = await readShelf(database, id);
      if (value === undefined) return { ok: false, reason: "missing" };
      const { readParsed } = await reader();
      const result = readParsed(value);
      return result.ok ? result : { ok: false, reason: "damaged", ...damagedOf(id, value, result) };
    },
    async save(document) {
      const result = await attempt(() => put(document));
      if (result.ok) forgetRescued(shelf, document.id);
      return result;
    },
    async remove(id) {
      return attempt(async () => {
        const transaction = (await database()).transaction("sessions", "readwrite", { durability: "strict" });
        await Promise.all([transaction.store.delete(id), transaction.done]);
        forgetRescued(shelf, id);
      });
    },
    rescue(document) {
      try {
        shelf?.setItem(rescuePrefix + document.id, writeDocument(document));
      } catch {
        // Full or forbidden: IndexedDB is the first place and has its own report; this one can only help.
      }
    },
  };
}

async function attempt(work: () => Promise<void>): Promise<StoreResult> {
  try {
    await work();
    return { ok: true };
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}

function reasonOf(error: unknown): "full" | "forbidden" | "failed" {
  const name = error instanceof Error ? error.name : "";
  if (name === "QuotaExceededError") return "full";
  // What Chromium and Firefox say when site data is blocked, and where there is no IndexedDB at all.
  return ["SecurityError", "InvalidStateError", "UnknownError", "ReferenceError"].includes(name)
    ? "forbidden"
    : "failed";
}

/** What stands under an id; a store that can't be read holds nothing. Saving to it reports why. */
async function readShelf(database: () => Promise<IDBPDatabase<Shelves>>, id: string): Promise<unknown> {
  try {
    return await (await database()).get("sessions", id);
  } catch {
    return undefined;
  }
}

async function readAll(database: () => Promise<IDBPDatabase<Shelves>>): Promise<{ id: string; value: unknown }[]> {
  try {
    const db = await database();
    const [ids, values] = await Promise.all([db.getAllKeys("sessions"), db.getAll("sessions")]);
    return ids.map((id, index) => ({ id, value: values[index] }));
  } catch {
    return [];
  }
}

/** Copies that a leaving page left behind and that are newer than what is kept become what is kept. */
async function takeInRescued(
  shelf: RescueShelf,
  put: (document: Assessment) => Promise<void>,
  kept: (id: string) => Promise<unknown>,
): Promise<void> {
  const texts = rescuedTexts(shelf);
  if (texts.length === 0) return;
  const { readDocument, readParsed } = await reader();
  for (const text of texts) {
    const rescued = readDocument(text);
    if (!rescued.ok) continue;
    const stored = readParsed(await kept(rescued.document.id));
    const isNewer = !stored.ok || rescued.document.updated > stored.document.updated;
    const result = isNewer ? await attempt(() => put(rescued.document)) : { ok: true };
    if (result.ok) forgetRescued(shelf, rescued.document.id);
  }
}

function rescuedTexts(shelf: RescueShelf): string[] {
  try {
    const keys = Array.from({ length: shelf?.length ?? 0 }, (_, index) => shelf?.key(index) ?? "");
    return keys.filter((key) => key.startsWith(rescuePrefix)).map((key) => shelf?.getItem(key) ?? "");
  } catch {
    return [];
  }
}

function forgetRescued(shelf: RescueShelf, id: string): void {
  try {
    shelf?.removeItem(rescuePrefix + id);
  } catch {
    // A shelf that forbids this holds nothing either.
  }
}

function summaryOf(document: Assessment): SessionSummary {
  const round = currentRound(document);
  return {
    id: document.id,
    title: document.title,
    organisation: document.organisation,
    date: round.date,
    updated: document.updated,
    answered: Object.keys(round.answers).length,
  };
}

function damagedOf(id: string, value: unknown, failure: DamagedSession["failure"]): DamagedSession {
  return { id, failure, raw: typeof value === "string" ? value : (JSON.stringify(value, null, 2) ?? "") };
}
