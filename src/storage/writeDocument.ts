import type { Assessment } from "../assessment/model.ts";

/** The text of a session file: the document itself, indented so that a person can read it. */
export function writeDocument(assessment: Assessment): string {
  return `${JSON.stringify(assessment, null, 2)}\n`;
}
