const guarded = [Object, Array, String, Number, Boolean, Function, RegExp, Map, Set, Promise].map(
  ({ prototype }): object => prototype,
);
const keysOf = () => guarded.map((prototype) => Reflect.ownKeys(prototype).length).join(" ");
const keysAtFirst = keysOf();

/** Throws when something was put on a prototype that all objects share. */
export function expectUntouchedPrototypes(): void {
  if (keysOf() !== keysAtFirst) throw new Error("a prototype that all objects share was changed");
}

/** Throws when an object inside what was read has another prototype than JSON gives. */
export function expectPlain(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype && prototype !== Array.prototype) {
    throw new Error("an object has a prototype from outside");
  }
  for (const inner of Object.values(value)) expectPlain(inner);
}
