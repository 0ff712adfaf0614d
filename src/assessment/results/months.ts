import { daysIn, readDay } from "../calendar.ts";

/**
 * The same day some whole months later. Where that month is too short it is its last day: 31 January and one month is 28 or 29 February.
 * A text that is no date, and a date after the year 9999, gives undefined.
 */
export function addMonths(date: string, months: number): string | undefined {
  const from = readDay(date);
  if (from === undefined) return undefined;
  const count = from.year * 12 + (from.month - 1) + months;
  const year = Math.floor(count / 12);
  const month = (count % 12) + 1;
  if (year > 9999) return undefined;
  const day = Math.min(from.day, daysIn(year, month));
  return [String(year).padStart(4, "0"), ...[month, day].map((part) => String(part).padStart(2, "0"))].join("-");
}
