import type { ItemStatus } from "./checklist.ts";
import type { ItemId } from "./model.ts";

/** From far to near: prepare first, begin small with a pilot, start. */
export const advices = ["eerst-voorbereiden", "klein-beginnen", "starten"] as const;
export type Advice = (typeof advices)[number];

/** Doel en meerwaarde, rol en grenzen, begeleiding: without these not even a pilot is safe. */
const neededForPilot: readonly ItemId[] = ["1", "2", "4"];

/** The status that every item needs for an advice. */
export function neededStatus(advice: "klein-beginnen" | "starten", item: ItemId): "gereed" | "bijna" {
  return advice === "starten" || neededForPilot.includes(item) ? "gereed" : "bijna";
}

/** True when a status is enough where another is needed. */
export function suffices(status: ItemStatus, needed: "gereed" | "bijna"): boolean {
  return status === "gereed" || (status === "bijna" && needed === "bijna");
}

/** The advice that follows from the status of the items. */
export function advice(statuses: Readonly<Record<ItemId, ItemStatus>>): Advice {
  const meets = (goal: "klein-beginnen" | "starten") =>
    Object.entries(statuses).every(([item, status]) => suffices(status, neededStatus(goal, item)));
  if (meets("starten")) return "starten";
  return meets("klein-beginnen") ? "klein-beginnen" : "eerst-voorbereiden";
}

/** An advice is a tussenstand as long as an item was not discussed at all: there is no verdict on what nobody asked. */
export function isProvisional(statuses: Readonly<Record<ItemId, ItemStatus>>): boolean {
  return Object.values(statuses).includes("niet-besproken");
}
