import type { Assessment } from "../../src/assessment/model.ts";
import { currentRound } from "../../src/assessment/model.ts";
import { readParsed } from "../../src/storage/document.ts";
import type { SessionStore, StoreFailure } from "../../src/storage/store.ts";

/** A store in memory that can be made to fail, and to wait. */
export interface MemoryStore extends SessionStore {
  /** What is kept, by id; a test may put anything here. */
  shelf: Map<string, unknown>;
  /** From now on every write fails for this reason; undefined: they succeed again. */
  failWith(reason: StoreFailure["reason"] | undefined): void;
  /** From now on writes wait until the function that this gives is called. */
  hold(): () => void;
}

/** A store with these sessions in it. */
export function memoryStore(...sessions: readonly Assessment[]): MemoryStore {
  const shelf = new Map<string, unknown>(sessions.map((session) => [session.id, structuredClone(session)]));
  let failure: StoreFailure["reason"] | undefined;
  let gate: Promise<void> = Promise.resolve();
  const revisions = new Map<string, number>(sessions.map(({ id }) => [id, 1]));
  const revisionOf = (id: string) => revisions.get(id) ?? 0;
  const write = async (id: string, change: () => void): Promise<{ ok: true; revision: number } | StoreFailure> => {
    await gate;
    if (failure !== undefined) return { ok: false, reason: failure };
    change();
    revisions.set(id, revisionOf(id) + 1);
    return { ok: true, revision: revisionOf(id) };
  };
  return {
    shelf,
    failWith(reason) {
      failure = reason;
    },
    hold() {
      let open = () => {};
      gate = new Promise((resolve) => {
        open = resolve;
      });
      return () => open();
    },
    mayWait: async () => false,
    async list() {
      const read = [...shelf].map(([id, value]) => ({ id, value, result: readParsed(value) }));
      return {
        sessions: read
          .flatMap(({ result }) => (result.ok ? [result.document] : []))
          .map((document) => ({
            id: document.id,
            title: document.title,
            organisation: document.organisation,
            date: currentRound(document).date,
            updated: document.updated,
            answered: Object.keys(currentRound(document).answers).length,
          }))
          .sort((a, b) => b.updated.localeCompare(a.updated)),
        damaged: read.flatMap(({ id, value, result }) =>
          result.ok ? [] : [{ id, failure: result, raw: JSON.stringify(value) }],
        ),
      };
    },
    async open(id) {
      if (!shelf.has(id)) return { ok: false, reason: "missing" };
      const value = shelf.get(id);
      const result = readParsed(value);
      return result.ok
        ? { ...result, revision: revisionOf(id) }
        : { ok: false, reason: "damaged", id, failure: result, raw: JSON.stringify(value) };
    },
    save: (document) => write(document.id, () => shelf.set(document.id, structuredClone(document))),
    remove: (id) => write(id, () => shelf.delete(id)),
    jot: () => {},
    erase: () => {},
    rescue: () => {},
  };
}
