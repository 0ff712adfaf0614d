import { isDeepStrictEqual } from "node:util";
import type { Chance } from "../chance.ts";

/**
 * What became of one hostile input: refused by this name, accepted and whole, or let through by check signs that promise no more than chance
 * would give.
 */
export type Outcome = { refused: string } | "accepted" | "by-chance";

/** A place at which something from outside comes in, with real inputs to be spoiled. */
export interface Door {
  name: string;
  /** How many of all inputs come here, in proportion: more where reading is cheap. */
  share: number;
  /** Every name that a refusal may have. */
  refusals: readonly string[];
  /** How often an input may be let through by chance; none at all when left out. */
  chance?: number;
  /** Makes a hostile input from a real one and reads it. Throws, or rejects, where the door doesn't hold. */
  tryOne(chance: Chance): Outcome | Promise<Outcome>;
}

/** A door with its real inputs, the way in which they are spoiled, and the reader; `read` throws where it doesn't hold. */
export function doorOf<Original, Hostile>({
  originals,
  spoil,
  read,
  ...door
}: Omit<Door, "tryOne"> & {
  originals: readonly [Original, ...Original[]];
  spoil: (original: Original, chance: Chance) => Hostile;
  read: (hostile: Hostile, original: Original, chance: Chance) => Outcome | Promise<Outcome>;
}): Door {
  return {
    ...door,
    tryOne(chance) {
      const original = chance.pick(originals);
      return read(spoil(original, chance), original, chance);
    },
  };
}

/** A list that is known to hold something. */
export function some<Thing>(things: readonly Thing[]): readonly [Thing, ...Thing[]] {
  const [first, ...rest] = things;
  if (first === undefined) throw new Error("there is nothing to spoil");
  return [first, ...rest];
}

/** Throws unless two values are the same once they are written. */
export function expectSame(one: unknown, other: unknown, otherwise: string): void {
  if (JSON.stringify(one) !== JSON.stringify(other)) throw new Error(otherwise);
}

/** Throws unless all that stood in what was given is in what was taken in, in whatever order, and nothing else. */
export function expectWhole(given: unknown, taken: unknown): void {
  if (!isDeepStrictEqual(given, taken)) throw new Error("something was dropped, added or replaced in silence");
}
