/*
 * The marks of the check-out: numbers and nobody's.
 */

/** With fewer marks than this, the lowest could be traced to who gave it. */
export const fewestMarks = 3;

/** The mark in the middle, of two the lower; 0 without marks. */
export function middleMark(marks: readonly number[]): number {
  return marks.toSorted((one, other) => one - other)[Math.ceil(marks.length / 2) - 1] ?? 0;
}

/** Where the middle lies: 5 or lower, 6 or 7, 8 or higher. */
export type MarkBand = "low" | "mid" | "high";

/**
 * What a file tells of the marks; undefined below three. Who holds two files, the later with one mark more, and knows all others, learns of
 * that mark in which of the three it lies and never more. An average would give the mark itself.
 */
export function bandOf(marks: readonly number[]): MarkBand | undefined {
  if (marks.length < fewestMarks) return undefined;
  const middle = middleMark(marks);
  if (middle <= 5) return "low";
  return middle <= 7 ? "mid" : "high";
}
