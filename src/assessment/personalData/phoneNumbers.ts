import type { Stretch } from "./stretch.ts";
import { digitsOf, isPeriodOrDay, search } from "./stretch.ts";

/** What may stand between the digits of a phone number. */
const gap = "[ .\\-/_()]{0,4}";
const dutch = `(?:(?:\\+|00)${gap}31${gap}(?:0${gap})?|(?<!\\d)31(?=6\\d{8}(?!\\d))|\\(?0)${gap}[1-9](?:${gap}\\d){8}`;
const foreign = `(?:\\+|00)[1-9]\\d{0,2}(?:${gap}\\d){7,11}`;
/** Of a service, with four digits or seven. */
const service = `0[89]00${gap}\\d{4}(?:${gap}\\d{3})?`;
/** A colon behind the first two, and a letter for the nought. */
const mistyped = `(?<!\\p{L})[oO]6${gap}\\d(?:${gap}\\d){7}|06 ?: ?\\d(?:${gap}\\d){7}`;
const whole = new RegExp(`(?<![\\d,]|\\d[.\\-])(?:${service}|${mistyped}|${dutch}|${foreign})(?!\\d)`, "gu");
/** Behind its own word a number of a village is one too. */
const named =
  /(?<!\p{L})(?:tel|telefoon|telefoonnummer|mobiel|mob|gsm|06-?nummer)[.:]? ?(?:nr\.?|nummer)? ?:? ?(?<it>\d(?:[ .\-/]{0,3}\d){5,10})(?!\d)/giu;

/** Dutch phone numbers, foreign ones that begin with "+" or "00", and any number behind the word for one. */
export function findPhoneNumbers(text: string): readonly Stretch[] {
  return [...search(text, whole, isNoDay), ...search(text, named, isNoDay)];
}

function isNoDay(found: string): boolean {
  if (isPeriodOrDay(found) || /^0\.\d{8,}$/.test(found)) return false;
  // Two years, or a day with a time behind it, beginning with a nought.
  return !/(?<!\d)(?:19|20)\d\d\D{1,3}(?:19|20)\d\d(?!\d)/.test(found) && digitsOf(found).length <= 15;
}
