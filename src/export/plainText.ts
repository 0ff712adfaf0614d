import { cleanLine, cleanLines } from "./pdf/cleanText.ts";

/*
 * Text of people for a file that its reader opens in a program of their own. It is cleaned as it is for the PDF; what no file can hold,
 * half a surrogate pair or a code that is no character, becomes a replacement character and is counted.
 */

const replacement = "\uFFFD";
const unfit = /[\p{Surrogate}\p{Noncharacter_Code_Point}]/gu;

/** Cleans the texts of one file and remembers what it had to replace. */
export interface Scribe {
  /** On one line: a line break becomes a space. */
  line(text: string): string;
  /** With the line breaks that people typed, as "\n". */
  lines(text: string): string;
  /** What the person has to be told. */
  replaced(): readonly string[];
}

export function createScribe(): Scribe {
  let found = false;
  const whole = (text: string) =>
    text.replace(unfit, () => {
      found = true;
      return replacement;
    });
  return {
    line: (text) => cleanLine(whole(text)),
    lines: (text) => cleanLines(whole(text)),
    replaced: () => (found ? [replacement] : []),
  };
}
