import type { Assessment } from "../assessment/model.ts";
import { currentRound } from "../assessment/model.ts";
import { readParsed } from "../storage/document.ts";
import { differences } from "../storage/merge/differences.ts";
import { newDocument } from "../storage/newDocument.ts";
import { salvage } from "../storage/salvage.ts";
import type { StoreResult } from "../storage/store.ts";
import { writeDocument } from "../storage/writeDocument.ts";
import type { KeepingDesk } from "../ui/keeping/desk.ts";
import { asked } from "./asked.ts";
import { change, openedDatabase, shelves } from "./database.ts";
import type { Tools } from "./effects.ts";
import { formers, keepReplaced } from "./moments.ts";
import { windowLock } from "./otherWindows.ts";
import { forgetRooms } from "./roomShelf.ts";
import { fileName, saveAs } from "./saveAs.ts";
import type { RescueShelf } from "./secondShelf.ts";
import { filePrefix } from "./secondShelf.ts";
import { wipeDrafts } from "./voices/draftStore.ts";

const ours = "kansenwijzer:";

/** What the screen about keeping needs, over the shelves of this browser. */
export function shelvesDesk(tools: Tools, shelf: RescueShelf): KeepingDesk {
  const { store, keeper, send, now, newId, tellOthers, noteFile } = tools;
  const former = async (session: Assessment, number: number) =>
    (await formers(session.id)).find((one) => one.number === number);
  return {
    async room() {
      const [estimate, isPersistent, locks] = await Promise.all([
        asked(() => navigator.storage.estimate()),
        asked(() => navigator.storage.persisted()),
        asked(() => navigator.locks.query()),
      ]);
      const { quota, usage } = estimate ?? {};
      const windows = locks?.held?.filter(({ name }) => name === windowLock).length;
      return {
        free: quota === undefined ? undefined : Math.max(0, quota - (usage ?? 0)),
        isPersistent,
        windows: windows === 0 ? undefined : windows,
        lastFiles: Object.fromEntries(
          keysOn(shelf)
            .filter((key) => key.startsWith(filePrefix))
            .map((key) => [key.slice(filePrefix.length), shelf?.getItem(key) ?? ""]),
        ),
      };
    },
    askToPersist: async () => (await asked(() => navigator.storage.persist())) ?? false,
    async formers(session) {
      const found = await formers(session.id);
      return found
        .map(({ value, ...one }) => {
          const read = readParsed(value);
          return { ...one, differs: read.ok ? differences(read.document, session) : undefined };
        })
        .reverse();
    },
    async restore(session, number) {
      const found = await former(session, number);
      const read = readParsed(found?.value);
      if (!read.ok) return { ok: false, reason: "failed" };
      await keeper.settled();
      await keepReplaced(session, keeper.known(session.id)?.revision ?? 0);
      send({ type: "session.restored", document: read.document });
      return { ok: true };
    },
    async saveFormer(session, number) {
      const found = await former(session, number);
      const read = readParsed(found?.value);
      if (read.ok) saveAs(fileName(read.document.title, "json"), [writeDocument(read.document)], "application/json");
      else saveAs(fileName(session.title, "txt"), [JSON.stringify(found?.value, null, 2)], "text/plain");
    },
    salvage(raw, id) {
      const empty = newDocument({
        id,
        roundId: newId(),
        title: "",
        organisation: "",
        date: now().slice(0, 10),
        variant: "pga",
        depth: "bord",
        language: "nl",
        roundLabel: "",
        now: now(),
      });
      return salvage(raw, empty);
    },
    async keepSalvaged(document) {
      const result = await store.save({ ...document, id: newId(), updated: now() }, undefined);
      send({ type: "sessions.listed", ...(await store.list()) });
      return result;
    },
    async saveAll() {
      await keeper.settled();
      const unsafe = new Map(keeper.pending().map((document) => [document.id, document]));
      const { sessions } = await store.list();
      const ids = new Set([...sessions.map(({ id }) => id), ...unsafe.keys()]);
      for (const id of ids) {
        const found = await store.open(id);
        const document = unsafe.get(id) ?? (found.ok ? found.document : undefined);
        if (document !== undefined) {
          const name = `${currentRound(document).date} ${document.title}`;
          saveAs(fileName(name, "json"), [writeDocument(document)], "application/json");
          noteFile(id);
        }
      }
      return ids.size;
    },
    async wipe(): Promise<StoreResult> {
      await keeper.settled();
      keeper.forgetAll();
      forgetRooms();
      // The copies go first: a window that finds the database empty and a copy beside it would put the session back.
      removeOurs(shelf);
      // Before, so that they write nothing more; and after, so that they list what is left.
      tellOthers({ wiped: true });
      const result = await emptied();
      removeOurs(shelf);
      send(result.ok ? { type: "computer.wiped" } : { type: "document.unkept", reason: result.reason });
      tellOthers({ wiped: true });
      return result;
    },
  };
}

async function emptied(): Promise<StoreResult> {
  try {
    const database = await openedDatabase()();
    await change(database, shelves, async (on) => {
      for (const name of shelves) on(name).clear();
    });
    await wipeDrafts();
    database.close();
    indexedDB.deleteDatabase(database.name);
    return { ok: true };
  } catch {
    return { ok: false, reason: "failed" };
  }
}

function removeOurs(shelf: RescueShelf): void {
  for (const key of keysOn(shelf)) if (key.startsWith(ours)) shelf?.removeItem(key);
}

function keysOn(shelf: RescueShelf): string[] {
  try {
    return Array.from({ length: shelf?.length ?? 0 }, (_, index) => shelf?.key(index) ?? "");
  } catch {
    return [];
  }
}
