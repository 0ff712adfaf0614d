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

/** Work on these shelves that is safe on the disk when it resolves, or has not happened at all. */
export async function inTransaction<Name extends string, Value>(
  database: IDBDatabase,
  names: readonly Name[],
  work: (shelf: (name: Name) => IDBObjectStore) => Promise<Value>,
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
