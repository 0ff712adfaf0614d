import type { Stretch } from "./stretch.ts";
import { gap, search } from "./stretch.ts";

/** How long an account number is, by its country. */
const lengths: Readonly<Record<string, number>> = {
  AD: 24,
  AL: 28,
  AT: 20,
  BA: 20,
  BE: 16,
  BG: 22,
  CH: 21,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  EE: 20,
  ES: 24,
  FI: 18,
  FR: 27,
  GB: 22,
  GR: 27,
  HR: 21,
  HU: 28,
  IE: 22,
  IS: 26,
  IT: 27,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  MA: 28,
  MD: 24,
  ME: 22,
  MK: 19,
  MT: 31,
  NL: 18,
  NO: 15,
  PL: 28,
  PT: 25,
  RO: 24,
  RS: 22,
  SE: 24,
  SI: 19,
  SK: 24,
  TN: 24,
  TR: 26,
  UA: 29,
};
const start = /(?<![\p{L}\p{N}])[A-Z]{2}[ .\-_/]{0,2}\d{2}(?=[ .\-_/]{0,2}[A-Z0-9])/giu;
const named = new RegExp(
  `(?<!\\p{L})(?:(?:bank)?rekening(?:-?(?:nummer|nr))?|rek\\. ?nr|(?:post)?giro(?:nummer)?)[^\\d\\n]{0,12}(?<it>\\d(?:${gap}\\d){3,9})(?!\\d)`,
  "giu",
);

/** Account numbers whose check is right, and digits behind the word for one. */
export function findAccountNumbers(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const { index } of text.matchAll(start)) {
    const to = endOfIban(text, index);
    if (to !== undefined) found.push({ from: index, to });
  }
  return [...found, ...search(text, named, (digits) => !/^(?:19|20)\d\d$/.test(digits))];
}

/** Where an account number that begins here ends; undefined when it is none. */
function endOfIban(text: string, from: number): number | undefined {
  let signs = "";
  let at = from;
  const length = lengths[text.slice(from, from + 2).toUpperCase()] ?? 0;
  for (let blanks = 0; signs.length < length && blanks <= 3 && at < text.length; at += 1) {
    const sign = text.charAt(at).toUpperCase();
    if (/[A-Z0-9]/.test(sign)) {
      signs += sign;
      blanks = 0;
    } else if (/[ .\-_/]/.test(sign)) blanks += 1;
    else return undefined;
  }
  if (length === 0 || signs.length < length || /[\p{L}\p{N}]/u.test(text.charAt(at))) return undefined;
  return isIban(signs) ? at : undefined;
}

/** The check of ISO 7064, mod 97. */
function isIban(signs: string): boolean {
  const turned = signs.slice(4) + signs.slice(0, 4);
  const numbers = [...turned].map((sign) => Number.parseInt(sign, 36)).join("");
  return [...numbers].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}
