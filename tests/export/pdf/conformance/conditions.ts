import { checkedDocument } from "./checkedDocument.ts";
import type { Condition } from "./condition.ts";
import { annotationConditions } from "./conditions/annotations.ts";
import { archiveConditions } from "./conditions/archive.ts";
import { contentConditions } from "./conditions/content.ts";
import { fileConditions } from "./conditions/file.ts";
import { fontConditions } from "./conditions/fonts.ts";
import { structureConditions } from "./conditions/structure.ts";

/** Everything that is checked, in the order of the table in docs/pdf.md. */
export const conditions: readonly Condition[] = [
  ...contentConditions,
  ...structureConditions,
  ...fileConditions,
  ...annotationConditions,
  ...fontConditions,
  ...archiveConditions,
];

/** The conditions that a PDF fails, each with its places; empty when it conforms. */
export async function failuresOf(bytes: Uint8Array): Promise<readonly string[]> {
  const document = await checkedDocument(bytes);
  return conditions.flatMap(({ id, check }) => {
    const places = check(document);
    return places.length === 0 ? [] : [`${id}: ${places.slice(0, 5).join(", ")}`];
  });
}
