import type { DBSchema, IDBPDatabase } from "idb";
import { openDB } from "idb";
import type { Assessment } from "../assessment/model.ts";
import type { OpenResult, SessionStore, StoreResult } from "../storage/store.ts";
import { writeDocument } from "../storage/writeDocument.ts";

interface Shelves extends DBSchema {
  sessions: { key: string; value: unknown };
}

const databaseName = "kansenwijzer";
const rescuePrefix = "kansenwijzer:rescue:";

/** The synchronous second shelf: `localStorage`, or undefined where the browser forbids it. */
export type RescueShelf = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length"> | undefined;

/** The reader of documents comes when there is one to read: a first visit has none. */
const reader = () => import("./readShelves.ts");

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

  const takeIn = async () => {
    const texts = rescuedTexts(shelf);
    if (texts.length === 0) return;
    await (await reader()).takeInRescued(texts, {
      kept: (id) => readShelf(database, id),
      put: (document) => attempt(() => put(document)),
      forget: (id) => forgetRescued(shelf, id),
    });
  };

  return {
    async list() {
      await takeIn();
      const found = await readAll(database);
      return found.length === 0 ? { sessions: [], damaged: [] } : (await reader()).listFound(found);
    },
    async open(id): Promise<OpenResult> {
      await takeIn();
      const value = await readShelf(database, id);
      return value === undefined ? { ok: false, reason: "missing" } : (await reader()).openFound({ id, value });
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
