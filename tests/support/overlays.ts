import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Overlay } from "../../src/assessment/overlay.ts";

/** The worked example of docs/content.md, as its reader would copy it. */
export const handbookText = fenced(readFileSync(join(import.meta.dirname, "../../docs/content.md"), "utf8"));

function fenced(page: string): string {
  const found = /```json\n(?<json>[\s\S]*?)```/.exec(page)?.groups?.["json"];
  if (found === undefined) throw new Error("docs/content.md has no example of an overlay");
  return found;
}

/** An overlay with something of everything. */
export function exampleOverlay(): Overlay {
  return JSON.parse(handbookText);
}

/** The example with something else at a place such as `questions.0.id`; `undefined` takes the place away. */
export function overlayWith(place: string, value: unknown): Record<string, unknown> {
  const changed = JSON.parse(handbookText);
  const keys = place.split(".");
  const last = keys.pop() ?? "";
  const parent = keys.reduce((at, key) => at[key], changed);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return changed;
}
