import type { Stretch } from "./stretch.ts";
import { search } from "./stretch.ts";

const months = [
  "januari|january|jan",
  "februari|february|feb",
  "maart|march|mrt|mar",
  "april|apr",
  "mei|may",
  "juni|june|jun",
  "juli|july|jul",
  "augustus|august|aug",
  "september|sept|sep",
  "oktober|october|okt|oct",
  "november|nov",
  "december|dec",
].join("|");
const between = " ?[-/. ] ?";
const year = "(?<year>(?:19|20)\\d{2}|'\\d{2}|\\d{2})";
const before = "(?<![\\p{L}\\p{N}]|\\d[.,/-])";
const behind = "(?![\\p{L}\\p{N}]|[.,/-]\\d)";

const dates = [
  // 12-03-1978
  `(?:0?[1-9]|[12]\\d|3[01])(?<gap>${between})(?:0?[1-9]|1[0-2])${between}${year}`,
  // 1978-03-12
  `(?<year>(?:19|20)\\d{2})(?<gap>${between})(?:0?[1-9]|1[0-2])${between}(?:0?[1-9]|[12]\\d|3[01])`,
  // 3 mei 1980, 3-mei-1980, 3e mei '80
  `(?:0?[1-9]|[12]\\d|3[01])(?:e|ste|de|st|nd|rd|th)?\\.?${between}(?:${months})\\.?,?${between}${year}`,
  // May 3, 1980
  `(?:${months})\\.? (?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?,? ${year}`,
].map((date) => new RegExp(`${before}${date}${behind}`, "giu"));

/** Eight digits in a row, and a year or a month alone, count only behind a word for being born. */
const born = "geboren|geboorte\\p{L}*|geb\\.?|born|date of birth|d\\.?o\\.?b\\.?|\\*";
const bareBorn = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${born})[^\\d\\n]{0,24}?(?<it>(?:19|20)\\d{6}|\\d{4}(?:19|20)\\d{2}|(?:(?:${months}) )?(?:19|20)\\d{2}|\\d{1,2} (?:${months}))(?!\\p{L}|\\d|[-/.]\\d)`,
  "giu",
);
const bornBehind =
  /(?<!\d)(?<it>(?:19|20)\d{6}|\d{4}(?:19|20)\d{2}|(?:19|20)\d{2}) ?(?:\(?)(?:geboren|geboortedatum)/giu;
/** "Hij is van 1955." */
const ofYear =
  /(?<!\p{L})(?:hij|zij|ze|kind|zoon|dochter|jongen|meisje|man|vrouw|moeder|vader|broer|zus|is) (?:is |was )?van (?:bouwjaar )?(?<it>(?:19|20)\d\d)(?!\d|[-/.]\d)/giu;

const bornBefore = new RegExp(`(?<![\\p{L}\\p{N}])(?:${born})[^\\d\\n]{0,24}$`, "iu");
const bornAfter = /^[^\d\n.]{0,12}(?:geboren|geboortedatum|jarig|born)/i;
/** What is decided, written, begun or looked back upon has a day as well. */
const ofWork =
  /evaluat|evalue|beslui|beslot|besluit|convenant|nota|notitie|(?<!\p{L})wet(?!\p{L})|start|begon|begin|gestopt|vastgest|sinds|ingang|versie|overleg|vergader|contract|overeenk|rapport|onderzoek|verordening|beleid|getekend|opening|opgericht|d\.d\.|(?<!\p{L})dd(?!\p{L})|kenmerk|plan|project|pilot|afgesproken|afspraak|akkoord|regeling|besproken|gesproken|raad(?!\p{L})|college(?!\p{L})|vervangen|gemaakt|meting|werksessie|bijeenkomst|training|agenda|gewijzigd|aangevuld/iu;

/** A date this many years before the session is hardly about a plan; one this old is nobody's who works on it. */
const longAgo = 10;
const longestLife = 120;
/** How far around a date its sentence is looked at. */
const around = 80;

/**
 * Dates that can be somebody's birth: those beside "geboren" and the like, and those of at least ten years before the session in a sentence that
 * isn't about a decision, a start or an evaluation. `year` is the year of the session. A year alone, or a date of the plan, is left alone.
 */
export function findBirthDates(text: string, year: number): readonly Stretch[] {
  const found = dates.flatMap((pattern) =>
    search(text, pattern, (date, { index, groups }) => {
      const [left, right] = sentenceAround(text, index, index + date.length);
      if (bornBefore.test(left) || bornAfter.test(right)) return true;
      const written = groups?.["year"] ?? "";
      // "3.4.78" is a paragraph.
      if (written.length === 2 && groups?.["gap"]?.trim() === ".") return false;
      const age = year - fullYear(written, year);
      return age >= longAgo && age <= longestLife && !ofWork.test(left + right);
    }),
  );
  return [...found, ...[bareBorn, bornBehind, ofYear].flatMap((pattern) => search(text, pattern))];
}

function fullYear(written: string, now: number): number {
  const short = Number(written.replace("'", ""));
  if (short > 99) return short;
  const century = now - (now % 100);
  return short > now % 100 ? century - 100 + short : century + short;
}

/** What stands before and behind a stretch in its own sentence, as far as is looked. */
function sentenceAround(text: string, from: number, to: number): [string, string] {
  const left = text.slice(Math.max(0, from - around), from);
  const right = text.slice(to, to + around);
  const begins = Math.max(
    left.lastIndexOf(". "),
    left.lastIndexOf("\n"),
    left.lastIndexOf("? "),
    left.lastIndexOf("! "),
  );
  const ends = /\. |[\n?!]/.exec(right)?.index ?? right.length;
  // "geb. 3 mei" is one sentence.
  const start = begins >= 0 && !/(?:geb|dat|jr)$/i.test(left.slice(0, begins)) ? begins + 1 : 0;
  return [left.slice(start), right.slice(0, ends)];
}
