import type { Content, Depth } from "../assessment/model.ts";
import type { Variant } from "./define.ts";
import { pga } from "./variants/pga.ts";

/** The fields that this version knows. A new one is a file in `variants/`, its words, and a line here. */
export const variants: readonly Variant[] = [pga];

/** The depths that this version has questions for. */
export const availableDepths: readonly Depth[] = ["bord"];

/** Items of "Klaar om te starten?". Which steps feed which item stands in the steps themselves. */
const items = ["1", "2", "3", "4", "5", "6", "7"] as const;

export type Composed = { ok: true; content: Content } | { ok: false; reason: "unknown-variant" | "unknown-depth" };

/** The questions of a variant at a depth, or why this version has none. */
export function composeContent(variantId: string, depth: Depth): Composed {
  const variant = variants.find(({ id }) => id === variantId);
  if (variant === undefined) return { ok: false, reason: "unknown-variant" };
  if (!availableDepths.includes(depth)) return { ok: false, reason: "unknown-depth" };
  const steps = variant.steps.map((step) => ({
    ...step,
    questions: step.questions.filter(({ board }) => board || depth === "volledig"),
  }));
  return { ok: true, content: { variant: variantId, depth, steps, items } };
}
