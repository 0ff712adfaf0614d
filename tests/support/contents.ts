import type { Content } from "../../src/assessment/model.ts";
import { depths } from "../../src/assessment/model.ts";
import { composeContent } from "../../src/content/compose.ts";
import { fieldIds } from "../../src/content/fields.ts";
import { exampleOverlay } from "./overlays.ts";

/** The questions of every field at every depth, and some with an overlay laid on them. */
export const allContents: readonly { name: string; content: Content }[] = [
  ...fieldIds.flatMap((variant) => depths.map((depth) => composed(variant, depth))),
  composed("pga", "volledig", true),
  composed("jeugd", "volledig", true),
];

function composed(variant: string, depth: Content["depth"], laid = false): { name: string; content: Content } {
  const result = composeContent(variant, depth, laid ? { ...exampleOverlay(), variant } : undefined);
  if (!result.ok) throw new Error(result.reason);
  return { name: `${variant} ${depth}${laid ? " with an overlay" : ""}`, content: result.content };
}
