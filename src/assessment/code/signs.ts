/*
 * The signs of a code and their arithmetic. There are 29 of them: 0, 1, 5 and 8 or the letters that look like them (O, I, L, S, B) are left
 * out where both would do, and so many that their number is prime. Then every sign but zero has an inverse, and check signs can promise
 * something: a wrong sign, two swapped neighbours and up to four wrong signs within 28 are always seen. Two wrong signs that
 * stand exactly 28 apart may undo each other.
 */

export const signs = "23456789ACDEFGHJKMNPQRTUVWXYZ";
export const base = signs.length;

/** How many check signs stand at the end. */
export const checkLength = 4;

/** A sign for each value from 0 to 28. */
export function write(values: readonly number[]): string {
  return values.map((value) => signs.charAt(value)).join("");
}

/** The values of signs, in capitals or not; `undefined` for a sign that is none. */
export function read(text: string): readonly (number | undefined)[] {
  return [...text].map((sign) => {
    const value = signs.indexOf(sign.toUpperCase());
    return value < 0 ? undefined : value;
  });
}

/** A number as exactly so many values, the highest first. */
export function valuesOf(number: bigint, length: number): readonly number[] {
  const values: number[] = [];
  let rest = number;
  for (let index = 0; index < length; index += 1) {
    values.unshift(Number(rest % BigInt(base)));
    rest /= BigInt(base);
  }
  return values;
}

/** The number that values stand for. */
export function numberOf(values: readonly number[]): bigint {
  return values.reduce((number, value) => number * BigInt(base) + BigInt(value), 0n);
}

/** Primitive modulo 29: its powers run through all values but zero. */
const root = 2;

/** The polynomial whose zeros are the first powers of the root, its highest coefficient first. */
const generator = Array.from({ length: checkLength }, (_, index) => root ** (index + 1) % base).reduce<
  readonly number[]
>(
  (product, zero) =>
    product.concat(0).map((value, index) => (value + (base - zero) * (product[index - 1] ?? 0)) % base),
  [1],
);

/**
 * The check signs of values: the rest after division by the generator (Reed–Solomon). The
 * length takes part, so that a sign too few or too many is seen as well.
 */
export function checkOf(values: readonly number[]): readonly number[] {
  const rest = [values.length % base, ...values];
  for (let at = 0; at <= values.length; at += 1) {
    const factor = rest[at] ?? 0;
    for (const [index, value] of generator.entries()) {
      rest[at + index] = ((rest[at + index] ?? 0) + (base - factor) * value) % base;
    }
  }
  return rest.slice(-checkLength);
}

/** A text as a number below `below`: FNV-1a of its 16-bit units, 32 bits. Not secret: it tells texts apart. */
export function markOf(text: string, below: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash % below;
}
