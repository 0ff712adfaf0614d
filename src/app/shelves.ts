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
import { joinFile, meet, placeFile } from "./comeBack.ts";
import { emptyShelves, openedDatabase } from "./database.ts";
import type { Tools } from "./effects.ts";
import { followGone, goneSessions, letGoOfSessions } from "./gone.ts";
import { attempt } from "./indexedDbStore.ts";
import type { LocalShelf } from "./localShelf.ts";
import { formers, keepReplaced } from "./moments.ts";
import { onThisComputer } from "./onThisComputer.ts";
import { windowLock } from "./otherWindows.ts";
import { fileName, saveAs } from "./saveAs.ts";
import type { TextFile } from "./saveSession.ts";
import { saveFiles } from "./saveSession.ts";
import { leaveWiped } from "./wiped.ts";

/** What the screen about keeping needs, over the shelves of this browser. */
export function shelvesDesk(tools: Tools, shelf: LocalShelf): KeepingDesk {
  const { store, keeper, send, now, newId, noteFile } = tools;
  const former = async (session: Assessment, number: number) =>
    (await formers(session.id)).find((one) => one.number === number);
  /** All sessions, those that could not be kept too. */
  const allAsFiles = async () => {
    await keeper.settled();
    const unsafe = new Map(keeper.pending().map((document) => [document.id, document]));
    const { sessions } = await store.list();
    const ids = new Set([...sessions.map(({ id }) => id), ...unsafe.keys()]);
    const files: (TextFile & { id: string })[] = [];
    for (const id of ids) {
      const found = await store.open(id);
      const document = unsafe.get(id) ?? (found.ok ? found.document : undefined);
      if (document === undefined) continue;
      const name = fileName(`${currentRound(document).date} ${document.title}`, "json");
      files.push({ id, name, text: writeDocument(document), mimeType: "application/json" });
    }
    return files;
  };
  return {
    async room() {
      const [lying, estimate, isPersistent, locks] = await Promise.all([
        asked(() => onThisComputer(shelf)),
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
        lastFiles: new Map(shelf.ids("file").map((id) => [id, readNote(shelf.read("file", id) ?? "")])),
        lying: lying ?? [],
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
    meet: (file) => meet(tools, file),
    join: (file, others) => joinFile(tools, file, others),
    place: (file) => placeFile(tools, file),
    async goneSessions() {
      return (await goneSessions()).flatMap(({ at, session }) => {
        const read = readParsed(session);
        return read.ok ? [{ id: read.document.id, title: read.document.title, at }] : [];
      });
    },
    async bringBack(id) {
      const read = (await goneSessions()).map(({ session }) => readParsed(session));
      const found = read.find((one) => one.ok && one.document.id === id);
      if (!found?.ok) return { ok: false, reason: "failed" };
      // What belonged to it comes along: see `saveMerged.ts`.
      const result = await store.save(found.document, undefined);
      if (result.ok) tools.tellOthers({ id });
      send({ type: "sessions.listed", ...(await store.list()) });
      return result;
    },
    letGoOfGone: () => letGoOfSessions(shelf),
    followGone,
    saveAll: () => saveFiles(allAsFiles, noteFile),
    async wipe(): Promise<StoreResult> {
      const mark = newId();
      const wiped = await attempt(async (): Promise<StoreResult> => {
        await emptyShelves(await openedDatabase()(), mark);
        return { ok: true };
      });
      if (!wiped.ok) {
        send({ type: "document.unkept", reason: wiped.reason });
        return wiped;
      }
      // After the database: a wipe that is cut short in between is ended by the mark there. The other windows hear of this one.
      shelf.wipe(mark);
      leaveWiped();
      return wiped;
    },
  };
}

/** What was noted of the last file of a session. Before it was noted whether the browser told, it did not. */
function readNote(text: string): { at: string; isSure: boolean } {
  const [, how, at] = /^(?:(saved|offered) )?(.*)$/.exec(text) ?? [];
  return { at: at ?? "", isSure: how === "saved" };
}
