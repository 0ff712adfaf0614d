import type { Assessment } from "../assessment/model.ts";
import type { SessionStore, StoreResult } from "../storage/store.ts";

/** Keeps documents one after the other; while one is being written only the newest of each session waits. */
export interface Keeper {
  keep(document: Assessment): void;
  /** Resolves when nothing waits any more. */
  settled(): Promise<void>;
  /** The documents that are not safe: those that wait, and those of which the last write failed. */
  pending(): readonly Assessment[];
  /** Lets go of a session that was removed. */
  forget(id: string): void;
}

/** A keeper over a store. `onKept` hears of every write that is safe, or of the reason why it is not. */
export function createKeeper(
  store: Pick<SessionStore, "save">,
  onKept: (document: Assessment, result: StoreResult) => void,
): Keeper {
  const waiting = new Map<string, Assessment>();
  const failed = new Map<string, Assessment>();
  let writing: Assessment | undefined;
  let work: Promise<void> = Promise.resolve();

  const writeAll = async () => {
    for (let next = first(waiting); next !== undefined; next = first(waiting)) {
      waiting.delete(next.id);
      writing = next;
      const result = await store.save(next);
      writing = undefined;
      if (result.ok) failed.delete(next.id);
      else failed.set(next.id, next);
      onKept(next, result);
    }
  };

  return {
    keep(document) {
      const idle = waiting.size === 0 && writing === undefined;
      waiting.set(document.id, document);
      if (idle) work = writeAll();
    },
    settled: () => work,
    pending() {
      const newest = new Map(failed);
      if (writing !== undefined) newest.set(writing.id, writing);
      return [...new Map([...newest, ...waiting]).values()];
    },
    forget(id) {
      failed.delete(id);
    },
  };
}

function first(waiting: ReadonlyMap<string, Assessment>): Assessment | undefined {
  return waiting.values().next().value;
}
