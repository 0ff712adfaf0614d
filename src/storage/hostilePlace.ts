/** Nesting deeper than this is no document of ours: its deepest record lies at 6. */
const maximumDepth = 32;
const prototypeKeys: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** A list or record inside a document, and how to get there. */
interface Place {
  value: object;
  key: string;
  within: Place | undefined;
  depth: number;
}

/**
 * The place of a key that touches prototypes, or of nesting deeper than any document of ours. Walks without recursion, so that
 * a file nested a million deep can't exhaust the stack. The validator would drop `__proto__` silently; here it is named.
 */
export function hostilePlace(root: object): string | undefined {
  const open: Place[] = [{ value: root, key: "", within: undefined, depth: 0 }];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    if (place.depth > maximumDepth) return keysTo(place).slice(0, 3).join(".");
    for (const key of Object.keys(place.value)) {
      if (prototypeKeys.has(key)) return [...keysTo(place), key].join(".");
      const value: unknown = Reflect.get(place.value, key);
      if (typeof value === "object" && value !== null) open.push({ value, key, within: place, depth: place.depth + 1 });
    }
  }
  return undefined;
}

function keysTo(place: Place): string[] {
  const keys: string[] = [];
  for (let at = place; at.within !== undefined; at = at.within) keys.unshift(at.key);
  return keys;
}
