import type { Assessment } from "../assessment/model.ts";
import type { Known, SaveResult, SessionStore, Way } from "../storage/store.ts";

/** Keeps documents one after the other; while one is being written only the newest of each session waits. */
export interface Keeper {
  keep(document: Assessment, way?: Way): void;
  /** Resolves when nothing waits any more. */
  settled(): Promise<void>;
  /** The documents that are not safe: those that wait, and those of which the last write failed. */
  pending(): readonly Assessment[];
  /** The kept state that this window's own state of a session grew from. */
  known(id: string): Known | undefined;
  /** From now on this window's state of the session grows from this one. */
  knows(known: Known): void;
  /** What was kept is so no longer: another window removed it. */
  unkeep(document: Assessment): void;
  /** The state of a session that is on its way to the store. */
  writing(id: string): Assessment | undefined;
  /** Lets go of a session that was removed. */
  forget(id: string): void;
}

/** A keeper over a store. `onKept` hears of every write that is safe, or of the reason why it is not. */
export function createKeeper(
  store: Pick<SessionStore, "save" | "jot" | "erase">,
  onKept: (document: Assessment, result: SaveResult) => void,
): Keeper {
  const waiting = new Map<string, Assessment>();
  const failed = new Map<string, Assessment>();
  const kept = new Map<string, Known>();
  const ways = new WeakMap<Assessment, Way>();
  let writing: Assessment | undefined;
  let work: Promise<void> = Promise.resolve();

  const knows = (known: Known) => {
    const { id } = known.document;
    if (known.revision > (kept.get(id)?.revision ?? 0)) kept.set(id, known);
  };

  const writeAll = async () => {
    for (let next = first(waiting); next !== undefined; next = first(waiting)) {
      waiting.delete(next.id);
      writing = next;
      const result = await store.save(next, kept.get(next.id), ways.get(next));
      writing = undefined;
      if (result.ok) failed.delete(next.id);
      else failed.set(next.id, next);
      // What another window added is known only when this window's own state has it too: that is for `onKept` to say.
      if (result.ok && result.elsewhere === undefined) knows({ revision: result.revision, document: next });
      const newest = waiting.get(next.id);
      // What waits grew from another kept state by now.
      if (newest !== undefined) jot(newest);
      else if (result.ok) store.erase(next.id);
      onKept(next, result);
    }
  };
  const jot = (document: Assessment) =>
    store.jot({
      document,
      known: kept.get(document.id),
      writing: writing?.id === document.id ? writing : undefined,
      isKept: false,
    });

  return {
    keep(document, way) {
      if (way !== undefined) ways.set(document, way);
      const idle = waiting.size === 0 && writing === undefined;
      waiting.set(document.id, document);
      // Before anything else: the tab may go at any moment.
      jot(document);
      if (idle) work = writeAll();
    },
    settled: () => work,
    pending() {
      const newest = new Map(failed);
      if (writing !== undefined) newest.set(writing.id, writing);
      return [...new Map([...newest, ...waiting]).values()];
    },
    known: (id) => kept.get(id),
    knows,
    unkeep(document) {
      failed.set(document.id, document);
    },
    writing: (id) => (writing?.id === id ? writing : undefined),
    forget(id) {
      failed.delete(id);
      store.erase(id);
    },
  };
}

function first(waiting: ReadonlyMap<string, Assessment>): Assessment | undefined {
  return waiting.values().next().value;
}
