const name = "kansenwijzer";

/**
 * `sessions`: documents by id. `revisions`: how often each was written, by id. `history`: former states, by id and number. `ways`: the way
 * back and forward from a session, by id.
 */
export type ShelfName = "sessions" | "revisions" | "history" | "ways";
export const shelves: readonly ShelfName[] = ["sessions", "revisions", "history", "ways"];
/** One more for each new shelf. Older windows let go of the database when a newer one asks for it. */
const version = 3;

/** How often a session was written; one that was removed leaves its number behind, so that no old copy brings it back. */
export interface Revision {
  revision: number;
  removed?: true;
  /** Since which revision the way on its shelf belongs to the session; absent: none does. */
  way?: number | undefined;
}

/** The answer to a request, or why there is none. */
export function answer<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** The answers to two requests that were made already: a second one that can't be made leaves no first that nobody hears. */
export function answers<One, Other>([one, other]: readonly [IDBRequest<One>, IDBRequest<Other>]): Promise<
  [One, Other]
> {
  return Promise.all([answer(one), answer(other)]);
}

/** Gives the database, and opens it again after it was closed under us. */
export function openedDatabase(): () => Promise<IDBDatabase> {
  let opened: Promise<IDBDatabase> | undefined;
  const letGo = () => {
    opened = undefined;
  };
  const open = () =>
    new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name, version);
      request.onupgradeneeded = () => {
        for (const shelf of shelves) {
          if (!request.result.objectStoreNames.contains(shelf)) request.result.createObjectStore(shelf);
        }
      };
      // A window with another version of the app holds on to it.
      request.onblocked = () => reject(new DOMException("", "VersionError"));
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        const database = request.result;
        database.onclose = letGo;
        database.onversionchange = () => {
          database.close();
          letGo();
        };
        resolve(database);
      };
    });
  return () => {
    opened ??= open().catch((error: unknown) => {
      letGo();
      throw error;
    });
    return opened;
  };
}

/** A change of these shelves that is safe on the disk when it resolves, or has not happened at all. */
export async function change<Value>(
  database: IDBDatabase,
  names: readonly ShelfName[],
  work: (shelf: (name: ShelfName) => IDBObjectStore) => Promise<Value>,
): Promise<Value> {
  const transaction = database.transaction([...names], "readwrite", { durability: "strict" });
  const ended = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new DOMException("", "AbortError"));
  });
  const worked = work((shelf) => transaction.objectStore(shelf)).catch((error: unknown) => {
    // Half a change is none.
    transaction.abort();
    throw error;
  });
  const [value] = await Promise.all([worked, ended]);
  return value;
}
