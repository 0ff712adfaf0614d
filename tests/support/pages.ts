import { vi } from "vitest";
import type { Keys } from "../../src/app/localShelf.ts";

/** One page of the app, as far as it keeps something: with a memory of its own, over the storage that all pages of a test share. */
export type StoragePage = Awaited<ReturnType<typeof opensPage>>;

/** Opens a page. `address`: where its copy of the app is; without one it is opened from a file. */
export async function opensPage(storage: Keys, address = "file:///kansenwijzer.html") {
  vi.resetModules();
  vi.stubGlobal("location", new URL(address));
  const [{ localShelf }, { indexedDbStore }, database, { draftStore }, { shelvesDesk }, { name }] = await Promise.all([
    import("../../src/app/localShelf.ts"),
    import("../../src/app/indexedDbStore.ts"),
    import("../../src/app/database.ts"),
    import("../../src/app/voices/draftStore.ts"),
    import("../../src/app/shelves.ts"),
    import("../../src/app/scope.ts"),
  ]);
  const shelf = localShelf(() => storage);
  const store = indexedDbStore(shelf);
  const newId = () => crypto.randomUUID();
  const tools = { store, newId, send: () => {}, tellOthers: () => {} } as unknown as Parameters<typeof shelvesDesk>[0];
  return { name, shelf, store, database, drafts: draftStore(newId), keeping: shelvesDesk(tools, shelf) };
}
