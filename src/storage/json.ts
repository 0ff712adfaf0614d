import type * as v from "valibot";

/** A value read from JSON text; a byte order mark before it is passed over. */
export function parseJson(text: string): { ok: true; value: unknown } | { ok: false } {
  try {
    return { ok: true, value: JSON.parse(text.startsWith("\uFEFF") ? text.slice(1) : text) };
  } catch {
    return { ok: false };
  }
}

/** How long a list or a text may be, when an issue is that it is longer. */
export function mostOf({ type, requirement }: v.BaseIssue<unknown>): number | undefined {
  return type === "max_length" || type === "max_entries" ? Number(requirement) : undefined;
}

/** The place that an issue is about, for example `rounds.0.label`. */
export function placeOf(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? []).map(({ key }) => String(key)).join(".");
}
