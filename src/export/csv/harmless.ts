/*
 * A spreadsheet takes a text that begins like a formula for one, and runs it. An apostrophe before it makes it a text again.
 */

/** What a formula begins with, in any width of letters, after blanks of any kind. */
const formula = /^(?=\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\u2212\uFE62\uFE63\uFE66\uFE6B])/gmu;

/** The text with an apostrophe before each of its lines that a spreadsheet could take for a formula. */
export function harmless(text: string): string {
  return text.replace(formula, "'");
}
