/** A record or list that is open: at which key or item of it the walk is. */
interface Open {
  /** Undefined for a list. */
  keys: Set<string> | undefined;
  at: string | number;
  /** True where a key comes next, and not a value. */
  awaitsKey: boolean;
}

/**
 * The place of the first name that stands twice in one record of a text that is JSON. Parsers keep the last and say nothing, so what a person
 * reads in such a file need not be what opens. Walks without recursion and looks at each sign once.
 */
export function twiceNamed(json: string): string | undefined {
  const open: Open[] = [];
  const signs = /["{}[\],]/g;
  for (let found = signs.exec(json); found !== null; found = signs.exec(json)) {
    const [sign] = found;
    const top = open.at(-1);
    if (sign === "{") open.push({ keys: new Set(), at: "", awaitsKey: true });
    else if (sign === "[") open.push({ keys: undefined, at: 0, awaitsKey: false });
    else if (sign === "}" || sign === "]") open.pop();
    else if (sign === ",") goOn(top);
    else {
      signs.lastIndex = endOfText(json, found.index);
      if (top?.keys === undefined || !top.awaitsKey) continue;
      const key = JSON.parse(json.slice(found.index, signs.lastIndex)) as string;
      top.at = key;
      if (top.keys.has(key)) return open.map(({ at }) => at).join(".");
      top.keys.add(key);
      top.awaitsKey = false;
    }
  }
  return undefined;
}

function goOn(top: Open | undefined): void {
  if (top === undefined) return;
  if (typeof top.at === "number") top.at += 1;
  else top.awaitsKey = true;
}

/** Behind the closing quote of the text that begins here. */
function endOfText(json: string, from: number): number {
  let at = json.indexOf('"', from + 1);
  while (at !== -1 && isEscaped(json, at)) at = json.indexOf('"', at + 1);
  return at === -1 ? json.length : at + 1;
}

function isEscaped(json: string, quote: number): boolean {
  let strokes = 0;
  while (json[quote - 1 - strokes] === "\\") strokes += 1;
  return strokes % 2 === 1;
}
