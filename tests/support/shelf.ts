import type { RescueShelf } from "../../src/app/secondShelf.ts";

/** A second shelf with these texts on it. */
export function shelf(given: Record<string, string> = {}): NonNullable<RescueShelf> & { texts: Map<string, string> } {
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
