import { isRecord } from "./plainRecord.ts";

/**
 * `next` with every part that says the same as in `former` replaced by that very part, so that documents that have much in common weigh little
 * together, in memory and on the shelf.
 */
export function sharing<Value>(former: unknown, next: Value): Value;
export function sharing(former: unknown, next: unknown): unknown {
  if (Array.isArray(former) && Array.isArray(next)) {
    const parts = next.map((part, index) => sharing(former[index], part));
    return parts.length === former.length && parts.every((part, index) => part === former[index]) ? former : parts;
  }
  if (!isRecord(former) || !isRecord(next)) return next;
  const parts = Object.entries(next).map(([key, part]) => [key, sharing(former[key], part)] as const);
  const isFormer =
    parts.length === Object.keys(former).length &&
    parts.every(([key, part]) => Object.hasOwn(former, key) && part === former[key]);
  return isFormer ? former : Object.fromEntries(parts);
}
