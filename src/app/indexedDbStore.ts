import type { Assessment } from "../assessment/model.ts";
import type {
  Known,
  OpenResult,
  Rescue,
  SaveResult,
  SessionStore,
  StoreFailure,
  StoreResult,
  Way,
} from "../storage/store.ts";
import { newId } from "./clock.ts";
import type { Revision } from "./database.ts";
import { change, formerFault, lastWipe, openedDatabase } from "./database.ts";
import { keptWay } from "./keptWay.ts";
import { answer, answers } from "./requests.ts";
import type { RescueShelf } from "./secondShelf.ts";
import { copiesOn, putCopy } from "./secondShelf.ts";

/** The reader of documents comes when there is one to read: a first visit has none. */
const reader = () => import("./readShelves.ts");

/** How many writes of a session go by until its copy on the second shelf is renewed; leaving the page renews it too. */
const writesPerCopy = 16;

/**
 * Sessions in IndexedDB, written with strict durability, so that a crash or a kill loses nothing that was reported as kept. Each write counts
 * on from the revision that this window knew; when another window was first, the two are merged in the same transaction. The second shelf
 * (`localStorage`) has a copy of each session: for a write that begins when the page is already going, and for a database that comes back empty.
 */
export function indexedDbStore(shelf: RescueShelf): SessionStore {
  const database = openedDatabase();
  /** The sessions whose copy is ahead of what is kept. */
  const ahead = new Set<string>();
  /** What this window kept last as the way back of each session, and with which revision. */
  const pasts = new Map<string, { past: Way["past"]; since: number }>();
  let recovered: Promise<void> | undefined;
  /** Two windows that jot at once leave each other's jottings alone. */
  const own = newId();
  let jotter: typeof import("./jottings.ts").jot | undefined;

  const recover = () => {
    recovered ??= (async () => {
      const opened = await database();
      // A wipe that was cut short: what the database no longer has must not come back from a copy.
      shelf?.follow(lastWipe());
      const copies = copiesOn(shelf);
      if (copies.length > 0) await (await reader()).takeInCopies(copies, { database: opened, shelf });
      if ((shelf?.ids("ahead").length ?? 0) > 0) await (await reader()).takeInJottings({ database: opened, shelf });
      if ((await answer(opened.transaction("removed").objectStore("removed").count())) > 0)
        await (await import("./gone.ts")).letGoOfOld(shelf);
    })().catch(() => {
      recovered = undefined;
    });
    return recovered;
  };

  /** Writes when nobody else did since `known`; undefined when somebody has. */
  const write = async (document: Assessment, known: Known | undefined, way: Way | undefined) =>
    change(await database(), ["sessions", "revisions", "ways"], async (on) => {
      const { id } = document;
      const kept: Revision | undefined = await answer(on("revisions").get(id));
      const revision = (kept?.revision ?? 0) + 1;
      if (revision - 1 !== (known?.revision ?? 0)) return undefined;
      if (known === undefined && (await answer(on("sessions").count(id))) > 0) return undefined;
      on("sessions").put(document, id);
      const last = pasts.get(id);
      const isKept = last !== undefined && last.past === way?.past && last.since === kept?.way;
      const since = isKept ? last.since : way && revision;
      if (way !== undefined && !isKept) on("ways").put(keptWay(way, revision), id);
      on("revisions").put({ revision, way: since }, id);
      return { revision, since };
    });

  const save = async (document: Assessment, known: Known | undefined, way: Way | undefined): Promise<SaveResult> => {
    const written = await write(document, known, way);
    if (written !== undefined) {
      const { revision, since } = written;
      if (way !== undefined && since !== undefined) pasts.set(document.id, { past: way.past, since });
      return { ok: true, revision };
    }
    return (await import("./saveMerged.ts")).saveMerged(await database(), document, known);
  };

  const rescue = (copy: Rescue) => {
    if (putCopy(shelf, copy) && !copy.isKept) ahead.add(copy.document.id);
  };

  return {
    async list() {
      await recover();
      try {
        const [found, copies] = [await readAll(await database()), copiesOn(shelf)];
        const isEmpty = found.length + copies.length === 0;
        const listed = isEmpty ? { sessions: [], damaged: [] } : (await reader()).listFound(found, copies);
        return formerFault === undefined ? listed : { ...listed, failure: reasonOf(formerFault) };
      } catch (error) {
        const copies = copiesOn(shelf);
        const found = copies.length === 0 ? { sessions: [], damaged: [] } : (await reader()).listCopies(copies);
        return { ...found, failure: reasonOf(error) };
      }
    },
    async open(id): Promise<OpenResult> {
      await recover();
      const found = await attempt(async () => {
        const at = (await database()).transaction(["sessions", "revisions"]);
        const asked = [at.objectStore("sessions").get(id), at.objectStore("revisions").get(id)] as const;
        const [value, kept]: [unknown, Revision | undefined] = await answers(asked);
        return { ok: true, value, revision: kept?.revision ?? 0 };
      });
      if (found.ok && found.value === undefined) return { ok: false, reason: "missing" };
      if (found.ok) return (await reader()).openFound({ id, value: found.value, revision: found.revision });
      const copies = copiesOn(shelf);
      return copies.length === 0 ? { ok: false, reason: "missing" } : (await reader()).openCopy(copies, id);
    },
    async save(document, known, way) {
      const result = await attempt(() => save(document, known, way));
      if (!result.ok) return result;
      const isDue = result.revision % writesPerCopy === 1 || ahead.has(document.id);
      if (isDue) {
        const kept = result.elsewhere?.document ?? document;
        putCopy(shelf, { document: kept, known: { document: kept, revision: result.revision }, isKept: true });
        ahead.delete(document.id);
      }
      return result;
    },
    async remove(id) {
      return attempt(async (): Promise<StoreResult> => {
        await (await import("./gone.ts")).removeSession(await database(), id);
        shelf?.drop("rescue", id);
        return { ok: true };
      });
    },
    async mayWait(id) {
      const counted = await attempt(async () => {
        const shelf = (await database()).transaction("received").objectStore("received");
        return { ok: true, count: await answer(shelf.count(IDBKeyRange.bound([id], [id, []]))) };
      });
      return counted.ok && counted.count > 0;
    },
    jot(copy) {
      if (copy.known !== undefined && jotter !== undefined) {
        jotter(shelf, `${own}:${copy.document.id}`, copy.known, copy);
        return;
      }
      // The part comes at the first edit of something kept; until it is there, and where it doesn't come, a whole copy does.
      rescue(copy);
      if (copy.known === undefined) return;
      import("./jottings.ts").then(
        ({ jot }) => {
          jotter = jot;
        },
        () => {},
      );
    },
    erase: (id) => shelf?.drop("ahead", `${own}:${id}`),
    rescue,
  };
}

export async function attempt<Result>(work: () => Promise<Result>): Promise<Result | StoreFailure> {
  try {
    return await work();
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}

function reasonOf(error: unknown): StoreFailure["reason"] {
  const name = error instanceof Error ? error.name : "";
  if (name === "QuotaExceededError") return "full";
  if (name === "VersionError") return "other-version";
  // What Chromium and Firefox say when site data is blocked, and where there is no IndexedDB at all.
  return ["SecurityError", "InvalidStateError", "UnknownError", "ReferenceError"].includes(name)
    ? "forbidden"
    : "failed";
}

async function readAll(database: IDBDatabase): Promise<{ id: string; value: unknown }[]> {
  const sessions = database.transaction("sessions").objectStore("sessions");
  const [ids, values] = await answers([sessions.getAllKeys(), sessions.getAll()]);
  return ids.map((id, index) => ({ id: `${id}`, value: values[index] }));
}
