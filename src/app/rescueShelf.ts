import type { RescueShelf } from "./secondShelf.ts";

/** The browser's `localStorage`; undefined where the browser forbids it, which it does by throwing on the first touch. */
export function rescueShelf(): RescueShelf {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
