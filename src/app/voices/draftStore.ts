import type { Draft } from "../../assessment/draft.ts";
import { readDraft } from "../../storage/draft.ts";
import type { StoreResult } from "../../storage/store.ts";
import { answer } from "../database.ts";
import { attempt } from "../indexedDbStore.ts";

/** A database of its own: what somebody fills in alone never stands among the sessions of a team. */
const name = "kansenwijzer-meedoen";
const shelf = "drafts";

/** Where a participant's device keeps what is not handed in yet, by invitation. Never rejects. */
export interface DraftStore {
  /** What was kept; undefined when there is nothing, or nothing that can be read. */
  find: (invitation: string) => Promise<Draft | undefined>;
  keep: (invitation: string, draft: Draft) => Promise<StoreResult>;
  wipe: (invitation: string) => Promise<StoreResult>;
}

/** Drafts in IndexedDB, each change safe on the disk before it is called kept. */
export function draftStore(): DraftStore {
  let last: Promise<unknown> = Promise.resolve();
  /** One after the other: an older answer never lands on a newer one. */
  const change = (work: (drafts: IDBObjectStore) => void): Promise<StoreResult> => {
    const doing = last.then(() =>
      attempt(async (): Promise<StoreResult> => {
        await within("readwrite", async (drafts) => work(drafts));
        return { ok: true };
      }),
    );
    last = doing;
    return doing;
  };
  return {
    async find(invitation) {
      const found = await attempt(async () => ({
        ok: true as const,
        value: await within("readonly", (drafts) => answer<unknown>(drafts.get(invitation))),
      }));
      return found.ok ? readDraft(found.value) : undefined;
    },
    keep: (invitation, draft) => change((drafts) => drafts.put(draft, invitation)),
    wipe: (invitation) => change((drafts) => drafts.delete(invitation)),
  };
}

/** Wipes what everybody who filled in on this device left here, their database included. Rejects where the browser forbids it. */
export async function wipeDrafts(): Promise<void> {
  await answer(indexedDB.deleteDatabase(name));
}

/** Works on the drafts, and closes them again: wiping the computer from another window never has to wait. */
async function within<Value>(
  mode: IDBTransactionMode,
  work: (drafts: IDBObjectStore) => Promise<Value>,
): Promise<Value> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(shelf);
  const database = await answer(request);
  try {
    const transaction = database.transaction(shelf, mode, { durability: "strict" });
    const ended = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new DOMException("", "AbortError"));
    });
    const [value] = await Promise.all([work(transaction.objectStore(shelf)), ended]);
    return value;
  } finally {
    database.close();
  }
}
