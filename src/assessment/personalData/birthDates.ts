import type { Stretch } from "./numbers.ts";

const months = [
  ["januari", "january", "jan"],
  ["februari", "february", "feb"],
  ["maart", "march", "mrt", "mar"],
  ["april", "apr"],
  ["mei", "may"],
  ["juni", "june", "jun"],
  ["juli", "july", "jul"],
  ["augustus", "august", "aug"],
  ["september", "sept", "sep"],
  ["oktober", "october", "okt", "oct"],
  ["november", "nov"],
  ["december", "dec"],
];
const monthNames = months.flat().join("|");

const inNumbers = /(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.]((?:19|20)?\d{2})(?!\d)/g;
const yearFirst = /(?<!\d)((?:19|20)\d{2})-(\d{2})-(\d{2})(?!\d)/g;
const inWords = new RegExp(`(?<!\\d)\\d{1,2}\\.? (?:${monthNames})\\.? ((?:19|20)\\d{2})(?!\\d)`, "gi");
const bornBefore = /(?:geboren|geboortedatum|geb\.?|born|date of birth|dob)[^\d\n]{0,20}$/i;

/** A date this many years before the session is hardly about a plan. */
const longAgo = 10;

/**
 * Dates that can be somebody's birth: those that stand after "geboren" and the like, and those of at least ten years before the session.
 * `year` is the year of the session. A year alone, or a date of the plan, is left alone.
 */
export function findBirthDates(text: string, year: number): readonly Stretch[] {
  const found = [
    ...[...text.matchAll(inNumbers)].map((match) => ({ match, year: Number(match[3]) })),
    ...[...text.matchAll(yearFirst)].map((match) => ({ match, year: Number(match[1]) })),
    ...[...text.matchAll(inWords)].map((match) => ({ match, year: Number(match[1]) })),
  ];
  return found
    .filter(
      ({ match, year: written }) =>
        (written > 99 && written <= year - longAgo) || bornBefore.test(text.slice(0, match.index)),
    )
    .map(({ match }) => ({ from: match.index, to: match.index + match[0].length }));
}
