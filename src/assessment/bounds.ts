/*
 * How much one document may hold, besides what stands in `log.ts`, `voices.ts`, `werksessie.ts` and `worksheet.ts`: far above real use, far
 * below what stops a screen or a file. The validator refuses what goes beyond, so the app must never make it.
 */

/** What a document may hold at most; texts in characters (UTF-16 code units). */
export const bounds = {
  /** A text of one line: a name, a label, who does something. */
  line: 10_000,
  /** A text of more lines: a note, a reason, what has to be done. */
  text: 100_000,
  rounds: 100,
  /** Of one round. */
  participants: 1000,
  contributions: 1000,
  /** Questions with an answer, hands or a minority view in one round: more than all fields and all numbers of an overlay have together. */
  questions: 1000,
  actions: 1000,
  /** Columns of one row of a worksheet. */
  columns: 100,
} as const;

/**
 * What a field on the screen takes at most. Shorter than what a document may hold, so that whatever is typed can be kept, and what an older
 * version kept still opens.
 */
export const typedBounds = { line: 300, text: 10_000 } as const;
