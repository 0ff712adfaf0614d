/*
 * A spreadsheet takes a text that begins like a formula for one, and runs it. An apostrophe before it makes it a text again.
 */

/**
 * What a formula begins with, in any width of letters, after blanks or quotes: at the beginning of a line, and after a comma or semicolon. A computer
 * that parts cells by the other of the two begins a new cell there, and takes its quotes for signs.
 */
const formula = /(?<=^|[,;])(?=[\s"]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\u2212\uFE62\uFE63\uFE66\uFE6B])/gmu;

/** The text with an apostrophe before each place where a spreadsheet could take it for a formula. */
export function harmless(text: string): string {
  return text.replace(formula, "'");
}
