import { fileMaker } from "./fileMaker.ts";
import type { Maker } from "./makerAway.ts";

/**
 * Makes a file in the page itself. It takes the place of makerAway.ts in the app as one file (vite.single.config.ts): there a worker would
 * have to be made from text, which its policy forbids. The page waits until the file is there.
 */
export function startMaker(): Maker {
  return { ...fileMaker, onFailure: () => {}, end: () => {} };
}
