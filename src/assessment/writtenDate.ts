import { readDay } from "./calendar.ts";
import type { DateParts } from "./dateParts.ts";

/*
 * Dates as people write them: 15-6-27, 15/6, 15.6.2027, 15 juni 2027, di 15 jun, 2027-06-15, 15062027, June 15th, 2027. The day comes before
 * the month, except after a year and behind the name of a month. What could be no date is never made into one.
 */

const names =
  "januari februari maart april mei juni juli augustus september oktober november december january february march april may june july august september october november december".split(
    " ",
  );
const weekday =
  /^(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day|ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun)\b/;
/** What an agenda or a spreadsheet sets behind a date. */
const clock = /[\st]\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?z?$/;
/** Words that say nothing: 15e, 15th of June. */
const filling = /^(?:e|de|ste|st|nd|rd|th|of)$/;

/** The numbers and words of a date, one after the other; none for a text in which something else stands. */
function pieces(text: string): readonly string[] {
  const plain = text.normalize("NFKC").toLowerCase().trim().replace(clock, "").replace(weekday, "");
  if (/[^\d\p{L}\s\-–./,'’]/u.test(plain)) return [];
  return (plain.match(/\d+|\p{L}+/gu) ?? []).filter((piece) => !filling.test(piece));
}

/** 1 to 12; 0 for a word that is no month. */
function monthOf(piece: string): number {
  if (/\d/.test(piece)) return Number(piece);
  if (piece === "mrt") return 3;
  return piece.length < 3 ? 0 : (names.findIndex((name) => name.startsWith(piece)) % 12) + 1;
}

/** A day, a month and perhaps a year, as they stand in a text. */
type Named = readonly [day: string, month: string, year?: string | undefined];

/** What a text names, in their order here; undefined when it is something else than a day. */
function namedIn(text: string): Named | undefined {
  const [one = "", two, three, more] = pieces(text);
  if (more !== undefined) return undefined;
  if (two === undefined) {
    const [, day, month, year] = /^(\d\d)([01]\d)(\d\d|(?:19|20|21)\d\d)$/.exec(one) ?? [];
    if (day !== undefined && month !== undefined) return [day, month, year];
    const [, first, middle, last] = /^(\d{4})(\d\d)(\d\d)$/.exec(one) ?? [];
    return middle === undefined || last === undefined ? undefined : [last, middle, first];
  }
  if (/^\d{4}$/.test(one)) return three === undefined ? undefined : [three, two, one];
  return /\d/.test(one) ? [one, two, three] : [two, one, three];
}

/** The calendar date of a year in two or four digits, or of the next year from today in which it comes when none was written. */
function dateOf([day, month, year]: Named, today: string): string | undefined {
  if (!/^\d\d?$/.test(day) || !/^(?:\d\d?|\p{L}+)$/u.test(month)) return undefined;
  const inYear = (one: number | string) => {
    const date = `${one}-${`${monthOf(month)}`.padStart(2, "0")}-${day.padStart(2, "0")}`;
    return readDay(date) && date;
  };
  if (year !== undefined) {
    const full = year.length === 2 ? `20${year}` : year;
    return /^(?:19|20|21)\d\d$/.test(full) ? inYear(full) : undefined;
  }
  // Eight years from one leap day to the next at most.
  const years = Array.from({ length: 9 }, (_, later) => Number(today.slice(0, 4)) + later);
  return years.map(inYear).find((date) => date !== undefined && date >= today);
}

/** The day that a text names, "YYYY-MM-DD"; undefined when it is no whole date. Without a year it is the next such day from `today`. */
export function readDate(text: string, today: string): string | undefined {
  const named = namedIn(text);
  return named && dateOf(named, today);
}

/** `date: undefined`: nothing stands there. */
export type ReadParts = { ok: true; date: string | undefined } | { ok: false; reason: "noYear" | "noDate" };

/** The day that stands in three fields, or whole in one of them. Three fields without a year are asked for it. */
export function readDateParts({ day, month, year }: DateParts, today: string): ReadParts {
  const [ofDay, ofMonth, ofYear] = [day.trim(), month.trim(), year.trim()];
  if (ofDay + ofMonth + ofYear === "") return { ok: true, date: undefined };
  const [whole, another] = [ofDay, ofMonth, ofYear].filter((text) => readDate(text, today) !== undefined);
  const [d, m, y]: Named = (whole && namedIn(whole)) || [onePiece(ofDay), onePiece(ofMonth)];
  const besides = ofYear === "" || ofYear === whole ? undefined : onePiece(ofYear);
  const date = another === undefined ? dateOf([d, m, y ?? besides], today) : undefined;
  if (date === undefined) return { ok: false, reason: "noDate" };
  return whole === undefined && besides === undefined ? { ok: false, reason: "noYear" } : { ok: true, date };
}

/** The one number or word of a field; "" when there is another number of them. */
function onePiece(text: string): string {
  const [one = "", more] = pieces(text);
  return more === undefined ? one : "";
}
