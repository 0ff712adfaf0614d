import type { Keys, LocalShelf } from "../../src/app/localShelf.ts";
import { localShelf } from "../../src/app/localShelf.ts";

/** A browser's `localStorage` with these texts in it. */
export function keys(given: Record<string, string> = {}): Keys & { texts: Map<string, string> } {
  const texts = new Map(Object.entries(given));
  return {
    texts,
    get length() {
      return texts.size;
    },
    key: (index) => [...texts.keys()][index] ?? null,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
  };
}

/** A second shelf with these texts on it, by the keys of the browser. */
export function shelf(given: Record<string, string> = {}): LocalShelf & { texts: Map<string, string> } {
  const on = keys(given);
  return { ...localShelf(() => on), texts: on.texts };
}
