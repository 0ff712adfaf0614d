import type { Stretch } from "./stretch.ts";
import { search } from "./stretch.ts";

const house =
  "(?:,? {0,2}(?:nr\\.?|nummer|huisnummer) ?|,? {0,3})\\d{1,5}(?:[ -]?(?:bis|hs|rd|zw|[a-z]|[ivx]{1,4}|\\d{1,4})(?![\\p{L}\\p{N}]))?";
const postcode = new RegExp(
  `(?<![\\p{L}\\p{N}.,-])(?<code>[1-9]\\d{3})(?<blank>[ -]{0,3})(?<letters>[A-Z]{2})(?![\\p{L}\\p{N}])(?<house>${house}(?![\\p{L}\\p{N}.,]\\d|[\\p{L}\\p{N}]))?`,
  "giu",
);

/** Two letters that are a word or a measure more often than an end of a postcode. */
const commonPairs = new Set(
  "al als am bc bv cm ct de dl do du ed eh en er et eu ga gb ha he hl hr ie ik in is ja je jr kb kg km kv kw la lo mb me mg mi ml mm mw na nl no nr nu nv of oh ok om op os pc pm px re so st ta tb te ti to tv uu uw va vd ve vm vr we wo ze zo zn zw zz"
    .split(" ")
    .filter((pair) => pair.length === 2),
);
/** Never given out as an end of a postcode. */
const neverGiven = new Set(["sa", "sd", "ss"]);

function isPostcode(_: string, { groups }: RegExpExecArray): boolean {
  const { code = "", letters = "", blank = "", house: number } = groups ?? {};
  const pair = letters.toLowerCase();
  if (neverGiven.has(pair)) return false;
  const shouted = letters === letters.toUpperCase();
  if (number !== undefined && shouted) return true;
  if (!commonPairs.has(pair)) return true;
  // "2026 EN VERDER" is a year, "1000 KG" a measure; "3511 EN" is a postcode.
  return (
    shouted &&
    !/^(?:19|20)/.test(code) &&
    !/^(?:kg|km|kw|mw|mb|gb|tb|kb|cm|mm|ml|hl|bv|nv|hr)$/.test(pair) &&
    blank.length < 2
  );
}

/** How streets end, also in small letters; and how they end where they have a capital, since "werkveld 4" and "onderweg 3" are none. */
const strong = "straat|straatje|laan|plein|gracht|kade|singel|steeg|dreef|plantsoen|dijk|boulevard|str\\.";
const weak =
  "weg|hof|pad|park|markt|erf|burg|wal|weide|veld|hoek|brink|dam|zoom|kant|haven|baan|lei|gaarde|akker|kamp|horst|stede|vaart|oever|sluis|heide|bos|berg";
const ending = new RegExp(
  `(?<end>${strong}|${weak})(?<rest>(?! ?(?:19|20)\\d\\d(?!\\d))${house})(?![\\p{L}\\p{N}])`,
  "giu",
);
/** "Laan van de Hoop 123": what it is comes first. */
const beginning = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:Laan|Plein|Weg|Singel|Gracht|Kade|Straat|Dijk)(?: (?:van|de|der|den|het|'t)){1,3}(?: \\p{Lu}[\\p{L}'’-]{1,30}){1,3}(?! ?(?:19|20)\\d\\d(?!\\d))${house}(?![\\p{L}\\p{N}])`,
  "gu",
);
const postbus = /(?<!\p{L})postbus \d{1,6}(?!\d)/giu;

/** What may follow a house number; "schoolplein 3 keer" goes on. */
const endOfAddress =
  /^(?:[^\p{L}\p{N} ]|$|\s*$| (?:in|te|boven|achter|naast|bij|op|tegenover|en|is|\p{Lu}|\d{4}|[^\p{L}\p{N}]))/u;

function streets(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const match of text.matchAll(ending)) {
    const word = startOfWord(text, match.index);
    const to = match.index + match[0].length;
    const name = text.slice(word, match.index + (match.groups?.["end"] ?? "").length);
    const isStrong = new RegExp(`(?:${strong})$`, "iu").test(name);
    const from = startOfName(text, word);
    const capital = /^(?:'s-)?\p{Lu}/u.test(name);
    const named = from < word || (capital && !beginsSentence(text, word));
    const isWord = name.length < (match.groups?.["end"] ?? "").length + 2;
    if (name.length < 4 || (!isStrong && (!capital || (isWord && from === word)))) continue;
    if (named || (isStrong && capital) ? true : endOfAddress.test(text.slice(to, to + 12))) found.push({ from, to });
  }
  return found;
}

const longestWord = 40;

function startOfWord(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < longestWord && /[\p{L}'’.-]/u.test(text.charAt(start - 1))) start -= 1;
  return start;
}

/** The words before a street that belong to its name: those with a capital, small ones between them, and "1e". */
function startOfName(text: string, word: number): number {
  let start = word;
  let at = word;
  for (let words = 0; words < 5; words += 1) {
    const before = /(?<=^|[^\p{L}\p{N}'’.-])([\p{L}\p{N}'’.]{1,30})[ -]$/u.exec(text.slice(Math.max(0, at - 40), at));
    if (before === null) break;
    at -= before[0].length;
    const [, own = ""] = before;
    if (/^(?:\p{Lu}|\d{1,2}e$)/u.test(own)) start = at;
    else if (/^(?:oude|nieuwe|lange|korte|grote|kleine|hoge|lage|eerste|tweede|derde)$/u.test(own)) start = at;
    else if (!/^(?:van|de|der|den|het|ter|ten|'t)$/u.test(own)) break;
  }
  return start;
}

function beginsSentence(text: string, at: number): boolean {
  return /(?:^|[.!?:\n]\s*|^\W+)$/.test(text.slice(Math.max(0, at - 6), at)) || at === 0;
}

/** Dutch postcodes, with the house number when it follows; streets with a number, and boxes at the post office. */
export function findAddresses(text: string): readonly Stretch[] {
  return [
    ...search(text, postcode, isPostcode),
    ...streets(text),
    ...search(text, beginning),
    ...search(text, postbus),
  ];
}
