import type { Depth, GroundedContent } from "../assessment/model.ts";
import type { Overlay } from "../assessment/overlay.ts";
import type { Variant } from "./define.ts";
import { inField } from "./define.ts";
import type { FieldId } from "./fields.ts";
import { fieldIds } from "./fields.ts";
import { applyOverlay } from "./overlay.ts";
import { step1 } from "./steps/step1.ts";
import { step2 } from "./steps/step2.ts";
import { step3 } from "./steps/step3.ts";
import { step4 } from "./steps/step4.ts";
import { step5 } from "./steps/step5.ts";
import { step6 } from "./steps/step6.ts";
import { step7 } from "./steps/step7.ts";
import { step8 } from "./steps/step8.ts";
import { buurt } from "./variants/buurt.ts";
import { geweld } from "./variants/geweld.ts";
import { jeugd } from "./variants/jeugd.ts";
import { pga } from "./variants/pga.ts";
import { wijkggd } from "./variants/wijkggd.ts";

/** The board: every field walks the same eight steps. */
const steps = [step1, step2, step3, step4, step5, step6, step7, step8];

/** The questions of every field. A new field is a file in `variants/`, its words, its id in `fields.ts` and a place here. */
const byId: Readonly<Record<FieldId, Variant>> = { pga, wijkggd, jeugd, geweld, buurt };

/** The fields that this version knows. */
export const variants: readonly Variant[] = fieldIds.map((id) => byId[id]);

/** Items of "Klaar om te starten?". Which steps feed which item stands in the steps themselves. */
const items = ["1", "2", "3", "4", "5", "6", "7"] as const;

export type Composed = { ok: true; content: GroundedContent } | { ok: false; reason: "unknown-variant" };

/**
 * The questions of a field at a depth, or why this version has none: the board questions and the critical deepening ones, at depth
 * `volledig` all deepening questions and those of the field itself, with what an organisation lays on it. Nobody hears "Klaar om te
 * starten" without having been asked about limits, recovery and safety.
 */
export function composeContent(variantId: string, depth: Depth, overlay?: Overlay): Composed {
  const variant = variants.find(({ id }) => id === variantId);
  if (variant === undefined) return { ok: false, reason: "unknown-variant" };
  const composed = steps.map((general) => {
    const step = inField(general, variant);
    const asked = step.questions.filter(({ board, critical }) => depth === "volledig" || board || critical);
    return { ...step, questions: asked };
  });
  const { notApplicable } = variant;
  const content = { variant: variantId, depth, steps: composed, items, notApplicable };
  return { ok: true, content: overlay === undefined ? content : applyOverlay(content, overlay) };
}
