import { longestLog } from "../../assessment/log.ts";
import { isRecord } from "../plainRecord.ts";

/*
 * Lists to which people only add: the log, and the marks of the check-out. Their items have no key and may come more than once; what a side
 * took out (typing that goes on takes the place of its former entry) is gone, what either added is there, in order of time or height.
 */

/** The three-way merge of such a list: never a conflict. */
export function mergeTally(base: readonly unknown[], mine: readonly unknown[], theirs: readonly unknown[]): unknown[] {
  const [before, left, right] = [base, mine, theirs].map(counted);
  const items = new Map([...theirs, ...mine].map((item) => [JSON.stringify(item), item]));
  const merged = [...items].flatMap(([key, item]) => {
    const times = (counts: ReadonlyMap<string, number> | undefined) => counts?.get(key) ?? 0;
    // Both may have added the same, or one of them took over what the other added: the larger number tells.
    const added = Math.max(times(left), times(right), times(left) + times(right) - times(before));
    const wasTakenOut = times(left) < times(before) || times(right) < times(before);
    const count = wasTakenOut ? Math.min(times(left), times(right)) : added;
    return Array<unknown>(count).fill(item);
  });
  return merged.sort(byOrder).slice(-longestLog);
}

function counted(list: readonly unknown[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of list) counts.set(JSON.stringify(item), (counts.get(JSON.stringify(item)) ?? 0) + 1);
  return counts;
}

/** By time or height; what comes at the same moment by its text, so that the order is the same on both sides. */
function byOrder(one: unknown, other: unknown): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  return sortText(one) < sortText(other) ? -1 : 1;
}

function sortText(item: unknown): string {
  return `${isRecord(item) ? item["at"] : ""} ${JSON.stringify(item)}`;
}
