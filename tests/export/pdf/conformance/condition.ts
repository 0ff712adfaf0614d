import type { CheckedDocument } from "./checkedDocument.ts";

/**
 * A condition that a machine can check. `id` is the failure condition of the Matterhorn Protocol 1.1 ("01-005"), or the clause of
 * PDF/A that it comes from ("A 6.2.3"; ISO 19005-2 and -3 number the same); `check` names each place that fails.
 */
export interface Condition {
  id: string;
  says: string;
  check(document: CheckedDocument): readonly string[];
}

/** One failure when the claim doesn't hold. */
export function unless(holds: boolean, failure: string): readonly string[] {
  return holds ? [] : [failure];
}
