import type { Chance } from "../chance.ts";

/*
 * Files as an attacker or a failing disk would make them, from real ones: structure with a wrong value, key or depth in one place, and text
 * with bytes changed, cut or doubled.
 */

const strings: readonly [string, ...string[]] = [
  "",
  "\u0000",
  "\ud800",
  "\udfff\ud800",
  "\u202etxt.exe",
  "\u200b\ufeff",
  "<img src=x onerror=alert(1)>",
  "javascript:alert(1)",
  "=cmd|' /C calc'!A0",
  "{{count}} $t(secret)",
  "__proto__",
  "constructor",
  "2026-02-30",
  "9".repeat(400),
  "é".repeat(5000),
  "\u0430\u0435",
  "Zoe\u0308 \u{1f468}\u200d\u{1f469}",
  "a\u2028b\u0085c",
];

function hostileValue(chance: Chance): unknown {
  switch (chance.below(9)) {
    case 0:
      return null;
    case 1:
      return chance.pick([-1, 0.5, 1e308, -0, 2 ** 53, 4]);
    case 2:
      return chance.pick([true, false]);
    case 3:
      return [];
    case 4:
      return {};
    case 5:
      return nested(chance.pick([3, 40, 900]));
    case 6:
      return Array.from({ length: chance.pick([2, 300]) }, () => "x");
    default:
      return chance.pick(strings);
  }
}

function nested(depth: number): unknown {
  let value: unknown = "end";
  for (let at = 0; at < depth; at += 1) value = at % 2 === 0 ? [value] : { a: value };
  return value;
}

const keys: readonly [string, ...string[]] = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "then",
  "id",
  "1a",
  "9z",
  "",
];

/** A value with one to three hostile changes somewhere in it, mostly one; what came in is left as it was. */
export function spoiled(value: unknown, chance: Chance): unknown {
  const copy: unknown = structuredClone(value);
  for (let times = chance.below(chance.pick([1, 1, 3])); times >= 0; times -= 1) spoilOnce(copy, chance);
  return copy;
}

function spoilOnce(value: unknown, chance: Chance): void {
  let at: unknown = value;
  while (typeof at === "object" && at !== null) {
    const own = Object.keys(at);
    const key = own[chance.below(Math.max(1, own.length))];
    const inner: unknown = key === undefined ? undefined : Reflect.get(at, key);
    if (key !== undefined && typeof inner === "object" && inner !== null && chance.below(4) > 0) {
      at = inner;
      continue;
    }
    spoilHere(at, key, chance);
    return;
  }
}

function spoilHere(at: object, key: string | undefined, chance: Chance): void {
  const put = (name: string, value: unknown) =>
    Object.defineProperty(at, name, { value, enumerable: true, configurable: true, writable: true });
  const way = chance.below(6);
  if (way === 0 && key !== undefined) Reflect.deleteProperty(at, key);
  else if (way === 1) put(chance.pick(keys), hostileValue(chance));
  else if (key !== undefined) put(key, way === 2 ? hostileValue(chance) : another(Reflect.get(at, key), chance));
}

/** Another value of the same kind: what a validator may well let in. */
function another(value: unknown, chance: Chance): unknown {
  if (typeof value === "string") return chance.below(3) === 0 ? garbled(value, chance) : chance.pick(strings);
  if (typeof value === "number") return chance.pick([value + 1, 0, 1, 3, 28, -1, 2 ** 31]);
  if (typeof value === "boolean") return !value;
  return Array.isArray(value) ? [...value, ...value.slice(0, 1)] : hostileValue(chance);
}

/** A text with one to four places changed: a sign replaced, a stretch cut or written twice, a byte order mark, half a pair. */
export function garbled(text: string, chance: Chance): string {
  let changed = text;
  for (let times = chance.below(4); times >= 0; times -= 1) {
    const at = chance.below(changed.length + 1);
    const to = Math.min(changed.length, at + 1 + chance.below(chance.pick([2, 30, 2000])));
    const between = chance.pick([
      "",
      changed.slice(at, to).repeat(2),
      chance.pick(strings),
      '"',
      "{",
      "}",
      ",",
      "\ufeff",
      "0",
    ]);
    changed = changed.slice(0, at) + between + changed.slice(to);
  }
  return changed;
}
