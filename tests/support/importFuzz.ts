import { allWords } from "./allWords.ts";
import { chanceFrom } from "./chance.ts";
import { byteDoors } from "./hostile/byteDoors.ts";
import type { Door, Outcome } from "./hostile/door.ts";
import { fileDoors } from "./hostile/fileDoors.ts";
import { expectUntouchedPrototypes } from "./hostile/prototypes.ts";
import { signDoors } from "./hostile/signDoors.ts";

/** What became of the inputs of one door. */
export interface DoorCount {
  door: string;
  inputs: number;
  accepted: number;
  /** Let through by check signs that promise no more than chance would give. */
  byChance: number;
  refused: Readonly<Record<string, number>>;
  /** The longest that one input took, in milliseconds of the processor. */
  longest: number;
}

/** What became of many hostile inputs. Each fault holds the seed that makes it again. */
export interface FuzzCount {
  inputs: number;
  doors: readonly DoorCount[];
  faults: readonly Fault[];
}

export interface Fault {
  door: string;
  seed: number;
  what: string;
}

/** Every place at which something from outside comes in. */
export async function everyDoor(): Promise<readonly Door[]> {
  const words = await allWords("nl");
  return [...fileDoors(words), ...signDoors, ...(await byteDoors())];
}

/**
 * Reads so many hostile inputs, made from seed `seed` on, at doors by their share. A fault is: something is thrown, a refusal without a named
 * reason, something accepted that isn't what it was or can't be worked with, a prototype that was changed, or one input that takes more than
 * `patience` milliseconds of the processor. Stops before the last when `onProgress` says so; the count then tells how many were read.
 */
export async function fuzzImports(
  doors: readonly Door[],
  {
    inputs,
    seed,
    patience = Number.POSITIVE_INFINITY,
    onProgress = async () => "go on",
    onFault,
  }: {
    inputs: number;
    seed: number;
    patience?: number;
    onProgress?: (done: number) => Promise<"go on" | "stop">;
    onFault?: (fault: Fault) => void;
  },
): Promise<FuzzCount> {
  const counts = new Map(doors.map((door) => [door, new Counter(door)]));
  const faults: Fault[] = [];
  const tell = (fault: Fault) => {
    faults.push(fault);
    onFault?.(fault);
  };
  const places = doors.flatMap((door) => Array.from({ length: door.share }, () => door));
  let read = 0;
  for (let at = 0; at < inputs; at += 1) {
    const made = seed + at;
    const door = places[chanceFrom(made).below(places.length)];
    const count = door === undefined ? undefined : counts.get(door);
    if (door === undefined || count === undefined) throw new Error("there is no door");
    try {
      const { outcome, took } = await timed(door, made, patience);
      count.add(outcome, took);
    } catch (error) {
      count.add(undefined, 0);
      tell({ door: door.name, seed: made, what: error instanceof Error ? error.message : String(error) });
    }
    read += 1;
    if ((await onProgress(read)) === "stop") break;
  }
  for (const count of counts.values()) {
    const what = count.tooLucky();
    if (what !== undefined) tell({ door: count.door.name, seed, what });
  }
  return { inputs: read, doors: [...counts.values()].map((count) => count.told()), faults };
}

/** Tries a seed at a door. Its time is that of the processor, since a busy computer is no fault of the reader. */
async function timed(door: Door, seed: number, patience: number): Promise<{ outcome: Outcome; took: number }> {
  const chance = chanceFrom(seed);
  // The first of its numbers chose the door.
  chance.below(1);
  const began = process.cpuUsage();
  const outcome = await door.tryOne(chance);
  const { user, system } = process.cpuUsage(began);
  const took = (user + system) / 1000;
  expectUntouchedPrototypes();
  if (took > patience) throw new Error(`takes ${Math.round(took)} ms`);
  return { outcome, took };
}

class Counter {
  readonly door: Door;
  #inputs = 0;
  #accepted = 0;
  #byChance = 0;
  #longest = 0;
  readonly #refused: Record<string, number> = {};

  constructor(door: Door) {
    this.door = door;
  }

  /** Counts an outcome; undefined is a fault. Throws at a refusal that has no name at this door. */
  add(outcome: Outcome | undefined, took: number): void {
    const refused = typeof outcome === "object" ? outcome.refused : undefined;
    if (refused !== undefined && !this.door.refusals.includes(refused)) {
      throw new Error(`refused without a name: ${refused}`);
    }
    this.#inputs += 1;
    this.#longest = Math.max(this.#longest, took);
    if (outcome === "accepted") this.#accepted += 1;
    if (outcome === "by-chance") this.#byChance += 1;
    if (refused !== undefined) this.#refused[refused] = (this.#refused[refused] ?? 0) + 1;
  }

  /** What is wrong when more was let through than check signs by chance would. */
  tooLucky(): string | undefined {
    const most = mostByChance(this.#inputs * (this.door.chance ?? 0));
    return this.#byChance > most ? `${this.#byChance} were let through by chance, at most ${most} may` : undefined;
  }

  told(): DoorCount {
    const { door } = this;
    return {
      door: door.name,
      inputs: this.#inputs,
      accepted: this.#accepted,
      byChance: this.#byChance,
      refused: this.#refused,
      longest: Math.round(this.#longest),
    };
  }
}

/** More than this is no chance any more when so many are expected (less than once in a million times). */
export function mostByChance(expected: number): number {
  return expected === 0 ? 0 : Math.ceil(expected + 5 * Math.sqrt(expected)) + 2;
}
