import { base, markOf, signs, valuesOf, write } from "./signs.ts";

/** How many signs name a participant or a session in a code and a link. */
export const referenceLength = 6;

const reference = new RegExp(`^[${signs}]{${referenceLength}}$`);

/** True when an id is a short name itself: that of who handed in, where a seat that was counted at the table has a longer one. */
export function isReference(id: string): boolean {
  return reference.test(id);
}

/**
 * The short name of an id: six signs, the same each time. A short name is its own, so that somebody who came in by a code is found again
 * by the next. Of two hundred people two have the same one with a chance of 1 in 30 000.
 */
export function referenceOf(id: string): string {
  if (isReference(id)) return id;
  return write(valuesOf(BigInt(markOf(id, base ** referenceLength)), referenceLength));
}
