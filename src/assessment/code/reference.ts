import { base, markOf, signs, valuesOf, write } from "./signs.ts";

/** How many signs name a participant or a session in a code and a link. */
export const referenceLength = 6;

const reference = new RegExp(`^[${signs}]{${referenceLength}}$`);

/**
 * The short name of an id: six signs, the same each time. A short name is its own, so that somebody who came in by a code is found again
 * by the next. Of two hundred people two have the same one with a chance of 1 in 30 000.
 */
export function referenceOf(id: string): string {
  if (reference.test(id)) return id;
  return write(valuesOf(BigInt(markOf(id, base ** referenceLength)), referenceLength));
}
