import { localShelf } from "./localShelf.ts";

/** The browser's own `localStorage`, which some browsers forbid by throwing on the first touch. */
export const computerShelf = localShelf(() => window.localStorage);
