import type { Chance } from "../chance.ts";

/** A stretch of bytes, from the first up to but not including the last. */
export type Stretch = readonly [from: number, to: number];

/**
 * Bytes with one to four places changed: a bit, a stretch that is cut, doubled or filled with one byte or with chance, or the end that is missing.
 * Half of the changes are made in `near`.
 */
export function spoiledBytes(bytes: Uint8Array, chance: Chance, near: Stretch): Uint8Array {
  let changed = bytes;
  for (let times = chance.below(4); times >= 0; times -= 1) {
    const [from, to] = chance.below(2) === 0 ? near : ([0, changed.length] as const);
    const at = Math.min(changed.length, from + chance.below(Math.max(1, to - from)));
    const end = Math.min(changed.length, at + 1 + chance.below(chance.pick([1, 4, 60, 5000])));
    changed = spoilAt(changed, at, end, chance);
  }
  return changed;
}

function spoilAt(bytes: Uint8Array, at: number, end: number, chance: Chance): Uint8Array {
  const [before, inside, after] = [bytes.subarray(0, at), bytes.subarray(at, end), bytes.subarray(end)];
  switch (chance.below(7)) {
    case 0:
      return joined(before, after);
    case 1:
      return joined(before, inside, inside, after);
    case 2:
      return joined(before, inside.slice().fill(chance.pick([0, 0xff, 0x20, 0x0a, 0x3c])), after);
    case 3:
      return joined(
        before,
        inside.map(() => chance.below(256)),
        after,
      );
    case 4:
      return chance.below(4) === 0 ? before : joined(before, after, inside);
    default: {
      const bit = 1 << chance.below(8);
      return joined(
        before,
        inside.map((byte, index) => (index === 0 ? byte ^ bit : byte)),
        after,
      );
    }
  }
}

export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A file that somebody chooses, as the browser gives it. */
export function fileOf(name: string, bytes: Uint8Array) {
  const own = Uint8Array.from(bytes);
  return { name, size: own.length, arrayBuffer: async () => own.buffer };
}
