import { isRecord } from "../plainRecord.ts";

/*
 * Lists of a document have natural keys: actions, rounds, participants and rows their `id`, contributions their `participant`, hands their
 * `role`, and a list of options the option itself. So two lists can be put together item by item.
 */

export type Keyed = ReadonlyMap<string, unknown>;

/** The items of a list by their natural key; undefined for a list that has none, or one that comes twice. */
export function keyed(list: readonly unknown[]): Keyed | undefined {
  const keys = list.map(keyOf);
  const items = new Map(keys.flatMap((key, index) => (key === undefined ? [] : [[key, list[index]] as const])));
  return items.size === list.length ? items : undefined;
}

function keyOf(item: unknown): string | undefined {
  if (typeof item === "string") return item;
  if (!isRecord(item)) return undefined;
  // Hands are counted of one role, or of everybody.
  const key = item["id"] ?? item["participant"] ?? ("counts" in item ? (item["role"] ?? "") : undefined);
  return typeof key === "string" ? key : undefined;
}

/** The order in which two changed lists are put together, and whether both had moved the same items, each in its own way. */
export interface Order {
  keys: readonly string[];
  conflict: boolean;
}

/**
 * One order out of two. What one side moved stays moved; what a side added stays behind the item that it was put behind. Two additions at
 * the same place stand in the order of their keys, whoever comes first.
 */
export function mergeOrder(base: Keyed, mine: Keyed, theirs: Keyed): Order {
  const common = [...base.keys()].filter((key) => mine.has(key) && theirs.has(key));
  const isCommon = new Set(common);
  const inMine = [...mine.keys()].filter((key) => isCommon.has(key));
  const inTheirs = [...theirs.keys()].filter((key) => isCommon.has(key));
  const moved = (order: readonly string[]) => order.some((key, index) => key !== common[index]);
  const conflict = moved(inMine) && moved(inTheirs) && inMine.some((key, index) => key !== inTheirs[index]);
  const skeleton = withGone(moved(inMine) ? inMine : inTheirs, [...base.keys()]);
  const runsOfMine = additions(base, [...mine.keys()]);
  const runsOfTheirs = additions(base, [...theirs.keys()]);
  const keys = ["", ...skeleton].flatMap((anchor, index) => [
    ...(index === 0 ? [] : [anchor]),
    ...mergeRuns(
      runsOfMine.get(index === 0 ? undefined : anchor) ?? [],
      runsOfTheirs.get(index === 0 ? undefined : anchor) ?? [],
    ),
  ]);
  return { keys: [...new Set(keys)], conflict };
}

/** The order with the items that one side removed put back behind their former neighbour: they may still be an anchor. */
function withGone(order: readonly string[], base: readonly string[]): string[] {
  const all = [...order];
  for (const [index, key] of base.entries()) {
    if (all.includes(key)) continue;
    const before = base[index - 1];
    all.splice(before === undefined ? 0 : all.indexOf(before) + 1, 0, key);
  }
  return all;
}

/** What was added, by the item of the base that it stands behind (undefined: at the start). */
function additions(base: Keyed, list: readonly string[]): Map<string | undefined, string[]> {
  const runs = new Map<string | undefined, string[]>();
  let anchor: string | undefined;
  for (const key of list) {
    if (base.has(key)) anchor = key;
    else runs.set(anchor, [...(runs.get(anchor) ?? []), key]);
  }
  return runs;
}

/** Two runs in one: each keeps its order, and where either may come first the smaller key does. */
function mergeRuns(mine: readonly string[], theirs: readonly string[]): string[] {
  const [left, right] = [[...mine], [...theirs]];
  const merged: string[] = [];
  while (left.length > 0 || right.length > 0) {
    const next = nextOf(left, right);
    merged.push(next);
    if (left[0] === next) left.shift();
    if (right[0] === next) right.shift();
  }
  return merged;
}

function nextOf(left: readonly string[], right: readonly string[]): string {
  const [ofLeft, ofRight] = [left[0], right[0]];
  if (ofLeft === undefined || ofRight === undefined) return ofLeft ?? ofRight ?? "";
  const leftMay = !right.slice(1).includes(ofLeft);
  const rightMay = !left.slice(1).includes(ofRight);
  if (leftMay && rightMay) return ofLeft < ofRight ? ofLeft : ofRight;
  return rightMay ? ofRight : ofLeft;
}
