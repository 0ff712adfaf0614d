import * as v from "valibot";

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The validator takes an array for an object without keys; a list is never a record here. */
export const plainRecord = v.custom<Record<string, unknown>>(isRecord);

/** Refuses a list in which an id comes twice, at the place of the second. */
export function distinctIds<List extends { id: string }[]>(): v.RawCheckAction<List> {
  return v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const seen = new Set<string>();
    for (const [index, entry] of dataset.value.entries()) {
      if (seen.has(entry.id)) {
        addIssue({
          path: [
            { type: "array", origin: "value", input: dataset.value, key: index, value: entry },
            { type: "object", origin: "value", input: { ...entry }, key: "id", value: entry.id },
          ],
        });
        return;
      }
      seen.add(entry.id);
    }
  });
}
