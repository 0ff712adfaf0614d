import type { Page } from "@playwright/test";

/** What a browser keeps of us. */
export interface Lying {
  /** Keys beside the database. */
  keys: string[];
  /** Every shelf of a database with something on it, with what stands there. */
  shelves: Readonly<Record<string, string>>;
}

/** All that lies in this browser, past the app. */
export async function lyingIn(page: Page): Promise<Lying> {
  return page.evaluate(async () => {
    // A function with a name of its own does not travel to the page of a proof.
    const shelves: Record<string, string> = {};
    for (const { name = "" } of await indexedDB.databases()) {
      const opening = indexedDB.open(name);
      await new Promise((resolve) => opening.addEventListener("success", resolve));
      for (const shelf of opening.result.objectStoreNames) {
        const reading = opening.result.transaction(shelf).objectStore(shelf).getAll();
        await new Promise((resolve) => reading.addEventListener("success", resolve));
        if (reading.result.length > 0) shelves[`${name} ${shelf}`] = JSON.stringify(reading.result);
      }
      opening.result.close();
    }
    return { keys: [...Object.keys(localStorage), ...Object.keys(sessionStorage)], shelves };
  });
}

/** What stays behind after a wipe, and nothing else: that there was one. */
export const onlyTheMark: { keys: string[]; shelves: string[] } = {
  keys: ["kansenwijzer / wiped"],
  shelves: ["kansenwijzer / marks"],
};
