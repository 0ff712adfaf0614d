/*
 * Text that runs from right to left inside text that runs from left to right: the Unicode Bidirectional Algorithm (UAX 9) for a paragraph
 * that runs to the right, without its explicit marks, which `cleanText.ts` takes out.
 */

type Kind = "L" | "R" | "AL" | "EN" | "AN" | "ES" | "ET" | "CS" | "NSM" | "ON";

/** Scripts that run to the left. */
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const arabicLike = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Whether any of it runs from right to left. */
export function runsLeft(text: string): boolean {
  return rightToLeft.test(text);
}

function kindOf(character: string): Kind {
  if (/[\u0660-\u0669\u066B\u066C]/.test(character)) return "AN";
  if (/[0-9\u06F0-\u06F9]/.test(character)) return "EN";
  if (/[+-]/.test(character)) return "ES";
  if (/[#$%°€£‰]/.test(character)) return "ET";
  if (/[,./:\u00A0]/.test(character)) return "CS";
  if (/[\p{Mn}\p{Me}]/u.test(character)) return "NSM";
  if (!/[\p{L}\p{N}]/u.test(character)) return "ON";
  if (arabicLike.test(character)) return "AL";
  return rightToLeft.test(character) ? "R" : "L";
}

/** The level of each character: 0 runs to the right, 1 to the left, 2 to the right inside what runs to the left. */
export function levelsOf(characters: readonly string[]): readonly number[] {
  const kinds = characters.map(kindOf);
  const at = (index: number) => kinds[index];
  resolveWeak(kinds);
  resolveBrackets(kinds, characters);
  const strong = (kind: Kind | undefined) => (kind === undefined || kind === "L" ? "L" : "R");
  // N1 and N2: what has no direction takes that of both sides, or that of the paragraph.
  for (let from = 0; from < kinds.length; from += 1) {
    if (at(from) !== "ON") continue;
    let to = from;
    while (at(to) === "ON") to += 1;
    const kind = strong(at(from - 1)) === "R" && to < kinds.length && strong(at(to)) === "R" ? "R" : "L";
    kinds.fill(kind, from, to);
    from = to;
  }
  return kinds.map((kind) => (kind === "L" ? 0 : kind === "R" ? 1 : 2));
}

/** W1 to W7: numbers, their signs, and the marks over letters. */
function resolveWeak(kinds: Kind[]): void {
  let strong: Kind = "L";
  kinds.forEach((kind, index) => {
    if (kind === "NSM") kinds[index] = kinds[index - 1] ?? "ON";
    if (kind === "EN" && strong === "AL") kinds[index] = "AN";
    if (kind === "L" || kind === "R" || kind === "AL") strong = kind;
  });
  kinds.forEach((kind, index) => {
    const [before, after] = [kinds[index - 1], kinds[index + 1]];
    if (kind === "AL") kinds[index] = "R";
    if (kind === "ES" && before === "EN" && after === "EN") kinds[index] = "EN";
    if (kind === "CS" && before === after && (before === "EN" || before === "AN")) kinds[index] = before;
  });
  kinds.forEach((kind, index) => {
    if (kind === "ET" && (kinds[index - 1] === "EN" || nextNot(kinds, index, "ET") === "EN")) kinds[index] = "EN";
  });
  strong = "L";
  kinds.forEach((kind, index) => {
    if (kind === "L" || kind === "R") strong = kind;
    if (kind === "ES" || kind === "ET" || kind === "CS") kinds[index] = "ON";
    if (kind === "EN" && strong === "L") kinds[index] = "L";
  });
}

/** N0: two brackets that belong together run the same way: to the left only when what is in them and what is before them does. */
function resolveBrackets(kinds: Kind[], characters: readonly string[]): void {
  const open: number[] = [];
  characters.forEach((character, index) => {
    if ("([{".includes(character)) open.push(index);
    const start = ")]}".includes(character) ? open.pop() : undefined;
    if (start === undefined || mirrored(characters[start] ?? "") !== character) return;
    const inside = kinds.slice(start + 1, index);
    const before = kinds.slice(0, start).findLast((kind) => kind !== "ON");
    const left = !inside.includes("L") && inside.includes("R") && before !== undefined && before !== "L";
    if (inside.some((kind) => kind !== "ON")) for (const at of [start, index]) kinds[at] = left ? "R" : "L";
  });
}

function nextNot(kinds: readonly Kind[], from: number, kind: Kind): Kind | undefined {
  return kinds.slice(from).find((one) => one !== kind);
}

/** The order in which a stretch is drawn, from left to right (L2): runs of each level are turned, the deepest first. */
export function drawn<T extends { level: number }>(letters: readonly T[]): readonly T[] {
  const order = [...letters];
  for (let level = Math.max(0, ...letters.map((letter) => letter.level)); level >= 1; level -= 1) {
    for (let from = 0; from < order.length; from += 1) {
      let to = from;
      while ((order[to]?.level ?? -1) >= level) to += 1;
      order.splice(from, to - from, ...order.slice(from, to).reverse());
      from = Math.max(from, to);
    }
  }
  return order;
}

const pairs = ["()", "[]", "{}", "<>", "«»", "‹›"];
const mirrors = new Map(pairs.flatMap(([open = "", close = ""]) => [[open, close] as const, [close, open] as const]));

/** A bracket in text that runs to the left is drawn as its mirror image (L4). */
export function mirrored(character: string): string {
  return mirrors.get(character) ?? character;
}
