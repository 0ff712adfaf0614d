import type { Stretch } from "./stretch.ts";
import { digitsOf, gap, isPeriodOrDay, search } from "./stretch.ts";

/**
 * The check of a burgerservicenummer ("elfproef"): nine digits, weighed 9, 8, … 2 and −1, add up to a multiple of eleven. Numbers of eight
 * digits have lost their leading zero.
 */
export function passesElevenTest(digits: readonly number[]): boolean {
  if (digits.length !== 8 && digits.length !== 9) return false;
  const nine = digits.length === 8 ? [0, ...digits] : digits;
  const sum = nine.reduce((total, digit, index) => total + digit * (index === 8 ? -1 : 9 - index), 0);
  return sum % 11 === 0 && nine.some((digit) => digit !== 0);
}

/** Eight or nine digits in a row or in groups of two and more, not a part of a longer number and no amount. */
const grouped = /(?<!\d[.,\-/]?|€ ?)(?=\d\d)\d(?:\d|[ .\-/_]{1,3}(?=\d\d)){6,15}\d(?!\d|[.,]\d| ?(?:euro|eur)\b)/gi;
/** Behind its own word no check is needed: a number with a wrong digit is somebody's as well. */
const named = new RegExp(
  `(?<![\\p{L}])(?:b\\.?s\\.?n\\.?|burgerservice-?(?:nummer|nr)|sofi-?(?:nummer|nr))[^\\d\\n]{0,20}(?<it>\\d(?:${gap}\\d){7,8})(?!\\d)`,
  "giu",
);

/** Numbers that can be a burgerservicenummer. */
export function findCitizenNumbers(text: string): readonly Stretch[] {
  return [
    ...search(text, named),
    ...search(text, grouped, (found) => passesElevenTest(digitsOf(found)) && !isPeriodOrDay(found)),
  ];
}
