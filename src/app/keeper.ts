import type { Assessment } from "../assessment/model.ts";
import type { SessionStore, StoreResult } from "../storage/store.ts";

/** Keeps documents one after the other; while one is being written only the newest of each session waits. */
export interface Keeper {
  keep(document: Assessment): void;
  /** Resolves when nothing waits any more. */
  settled(): Promise<void>;
  /** The documents that are not safe yet. */
  pending(): readonly Assessment[];
}

/** A keeper over a store. `onKept` hears of every write that is safe, or of the reason why it is not. */
export function createKeeper(
  store: Pick<SessionStore, "save">,
  onKept: (document: Assessment, result: StoreResult) => void,
): Keeper {
  const waiting = new Map<string, Assessment>();
  let writing: Assessment | undefined;
  let work: Promise<void> = Promise.resolve();

  const writeAll = async () => {
    for (let next = first(waiting); next !== undefined; next = first(waiting)) {
      waiting.delete(next.id);
      writing = next;
      const result = await store.save(next);
      writing = undefined;
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
    pending: () => [...(writing === undefined || waiting.has(writing.id) ? [] : [writing]), ...waiting.values()],
  };
}

function first(waiting: ReadonlyMap<string, Assessment>): Assessment | undefined {
  return waiting.values().next().value;
}
