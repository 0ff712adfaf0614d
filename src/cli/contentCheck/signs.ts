import type { Fault } from "./fault.ts";
import type { FoundText, FoundWords } from "./texts.ts";
import { placeOf } from "./texts.ts";

/** Words about questions, steps and worksheets: what teams read as content. */
const content = /^(steps|help|variants|worksheets|board|glossary|fields|draaiboek)(\/|$)/;

/** The paper board invites with an exclamation mark of its own. */
const boardsOwn = "board:invitation";

/** Texts of the screen around the content, in which the screen fills in what it shows. */
function isFrame(file: string, key: string): boolean {
  return file.startsWith("worksheets/") || (file === "glossary" && !key.startsWith("terms."));
}

const rules: readonly { what: string; breaks: (found: FoundText) => boolean }[] = [
  { what: "write ij as two letters, not as “\u0133”", breaks: ({ text }) => /[\u0133\u0132]/.test(text) },
  {
    what: "no e-mail address, phone number or site",
    breaks: ({ text }) => /@|https?:|www\.|\b0\d[\d -]{7,}|\+31/i.test(text),
  },
  {
    what: "no exclamation mark",
    breaks: ({ file, key, text }) => content.test(file) && text.includes("!") && `${file}:${key}` !== boardsOwn,
  },
  {
    what: "only {{team}} and {{field}} may be filled in",
    breaks: ({ file, key, text }) => content.test(file) && !isFrame(file, key) && /\{\{(?!(team|field)\}\})/.test(text),
  },
  { what: "no blanks at its ends, and something between", breaks: ({ text }) => text.trim() !== text || text === "" },
];

/** Signs that no text may have, in any language. */
export function signFaults(words: FoundWords): Fault[] {
  return words.texts.flatMap((found) =>
    rules
      .filter(({ breaks }) => breaks(found))
      .map(({ what }) => ({ place: placeOf(words.language, found), what: `${what}: “${found.text.slice(0, 80)}”` })),
  );
}
