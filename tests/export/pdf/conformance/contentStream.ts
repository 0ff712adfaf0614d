/*
 * A reader of content streams (ISO 32000-1, 7.8.2), apart from the program that wrote them.
 */

/** A value in a content stream; names keep their slash, strings are their bytes. */
export type Value = number | boolean | null | Name | Uint8Array | readonly Value[] | Dictionary;
export type Dictionary = ReadonlyMap<string, Value>;

export class Name {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

export interface Operation {
  operator: string;
  operands: readonly Value[];
}

export function readContent(bytes: Uint8Array): readonly Operation[] {
  const reader = new Reader(bytes);
  const operations: Operation[] = [];
  let operands: Value[] = [];
  for (;;) {
    const next = reader.next();
    if (next === undefined) break;
    if (typeof next === "string") {
      operations.push({ operator: next, operands });
      operands = [];
    } else {
      operands.push(next.value);
    }
  }
  if (operands.length > 0) operations.push({ operator: "(nothing)", operands });
  return operations;
}

const white = new Set([0, 9, 10, 12, 13, 32]);
const delimiters = new Set([..."()<>[]{}/%"].map((character) => character.charCodeAt(0)));

class Reader {
  private at = 0;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** The next value, or an operator as its name; undefined at the end. */
  next(): { value: Value } | string | undefined {
    this.skipWhite();
    const byte = this.bytes[this.at];
    if (byte === undefined) return undefined;
    const character = String.fromCharCode(byte);
    if (character === "/") return { value: this.name() };
    if (character === "(") return { value: this.string() };
    if (character === "[") return { value: this.array() };
    if (character === "<") return { value: this.bytes[this.at + 1] === byte ? this.dictionary() : this.hex() };
    const word = this.word();
    if (word === "") throw new Error(`Unexpected ${character} at ${this.at}`);
    if (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(word)) return { value: Number(word) };
    if (word === "true" || word === "false") return { value: word === "true" };
    return word === "null" ? { value: null } : word;
  }

  private skipWhite(): void {
    for (;;) {
      const byte = this.bytes[this.at];
      if (byte === 37) while (this.at < this.bytes.length && this.bytes[this.at] !== 10) this.at += 1;
      else if (byte !== undefined && white.has(byte)) this.at += 1;
      else return;
    }
  }

  private word(): string {
    const from = this.at;
    for (;;) {
      const byte = this.bytes[this.at];
      if (byte === undefined || white.has(byte) || delimiters.has(byte)) break;
      this.at += 1;
    }
    return String.fromCharCode(...this.bytes.subarray(from, this.at));
  }

  private name(): Name {
    this.at += 1;
    const escaped = this.word();
    return new Name(
      escaped.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    );
  }

  private string(): Uint8Array {
    const found: number[] = [];
    let depth = 0;
    do {
      const byte = this.bytes[this.at] ?? 41;
      this.at += 1;
      if (byte === 92) {
        found.push(this.bytes[this.at] ?? 0);
        this.at += 1;
        continue;
      }
      if (byte === 40) depth += 1;
      if (byte === 41) depth -= 1;
      if (depth > 0 && !(byte === 40 && depth === 1)) found.push(byte);
    } while (depth > 0);
    return Uint8Array.from(found);
  }

  private hex(): Uint8Array {
    this.at += 1;
    let digits = "";
    for (; this.at < this.bytes.length && this.bytes[this.at] !== 62; this.at += 1) {
      const character = String.fromCharCode(this.bytes[this.at] ?? 0);
      if (/[0-9a-f]/i.test(character)) digits += character;
    }
    this.at += 1;
    const even = digits.length % 2 === 0 ? digits : `${digits}0`;
    return Uint8Array.from(even.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  }

  private array(): readonly Value[] {
    this.at += 1;
    const items: Value[] = [];
    for (;;) {
      this.skipWhite();
      if (this.bytes[this.at] === 93) break;
      const item = this.next();
      if (item === undefined || typeof item === "string") throw new Error("An array that isn't closed");
      items.push(item.value);
    }
    this.at += 1;
    return items;
  }

  private dictionary(): Dictionary {
    this.at += 2;
    const entries = new Map<string, Value>();
    for (;;) {
      this.skipWhite();
      if (this.bytes[this.at] === 62) break;
      const key = this.next();
      const value = this.next();
      if (key === undefined || typeof key === "string" || !(key.value instanceof Name)) throw new Error("No key");
      if (value === undefined || typeof value === "string") throw new Error("No value");
      entries.set(key.value.name, value.value);
    }
    this.at += 2;
    return entries;
  }
}
