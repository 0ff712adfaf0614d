import * as v from "valibot";

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A change of a record, for the items of a list that may hold something else: that stays as it is. */
export function changed(
  change: (record: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>,
): (value: unknown) => unknown {
  return (value) => (isRecord(value) ? change(value) : value);
}

/** The validator takes an array for an object without keys; a list is never a record here. */
export const plainRecord = v.custom<Record<string, unknown>>(isRecord);

/** Refuses a list in which an id comes twice, at the place of the second. */
export function distinctIds<List extends { id: string }[]>(): v.RawCheckAction<List> {
  return distinct("id");
}

/** Refuses a list of which two items have the same text under this key, at the place of the second. */
export function distinct<Key extends string, List extends Record<Key, string>[]>(key: Key): v.RawCheckAction<List> {
  return v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const seen = new Set<string>();
    for (const [index, entry] of dataset.value.entries()) {
      const name = entry[key];
      if (seen.has(name)) {
        addIssue({
          path: [
            { type: "array", origin: "value", input: dataset.value, key: index, value: entry },
            { type: "object", origin: "value", input: { ...entry }, key, value: name },
          ],
        });
        return;
      }
      seen.add(name);
    }
  });
}
