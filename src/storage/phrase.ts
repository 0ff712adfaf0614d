/*
 * Whether a passphrase keeps a file closed. Who has the file can try as many as a computer can: first the commonest words, with a year behind them
 * and signs for letters, and what is easily typed.
 */

/** The fewest characters of a passphrase. */
export const shortestPhrase = 12;

/** Why a phrase is soon found. */
export type PhraseFault = "short" | "repeated" | "common";

/** Words that people take first, in Dutch and English, and those that lie at hand in this app. */
const common =
  "wachtwoord wachtzin password passphrase passwd welkom welcome geheim secret qwertyuiop qwerty azerty asdfghjkl asdfgh zxcvbnm zxcvbn letmein iloveyou ikhouvanjou hallo hello login admin administrator computer internet kansenwijzer kansen gemeente werksessie sessie team bestand zomer winter lente herfst voorjaar najaar summer spring autumn januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag amsterdam rotterdam denhaag utrecht eindhoven nederland holland feyenoord ajax psv voetbal football correcthorsebatterystaple abcdefghijklmnopqrstuvwxyz abcdefgh dragon monkey superman batman pokemon schatje lieverd mijn onze jullie".split(
    " ",
  );

/** Signs that stand for letters. */
const letters: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i",
};

/** What is left of a phrase has to be of its own. */
const ownLetters = 6;
const fewestDifferent = 6;

/** What is wrong with a phrase; undefined when it will do. */
export function faultOfPhrase(phrase: string): PhraseFault | undefined {
  const bare = phrase.normalize("NFC").trim().replace(/\s+/gu, " ").toLowerCase();
  const signs = [...bare];
  if (signs.length < shortestPhrase) return "short";
  if (new Set(signs).size < fewestDifferent || repeats(bare) || runs(signs)) return "repeated";
  return isCommon(bare) ? "common" : undefined;
}

/** One piece again and again: “fietsfietsfiets”. */
function repeats(text: string): boolean {
  const solid = text.replaceAll(" ", "");
  return Array.from({ length: Math.floor(solid.length / 2) }, (_, index) => index + 1).some(
    (length) => solid.slice(length) === solid.slice(0, -length),
  );
}

/** Up or down in order, or the same: “123456789012”, “abcdef654321”. */
function runs(signs: readonly string[]): boolean {
  const codes = signs.map((sign) => sign.codePointAt(0) ?? 0);
  const steps = codes.slice(1).filter((code, index) => Math.abs(code - (codes[index] ?? 0)) <= 1);
  return steps.length >= (codes.length - 1) * 0.6;
}

/** Nothing of its own beside common words, digits and signs. */
function isCommon(text: string): boolean {
  const asLetters = [...text].map((sign) => (Object.hasOwn(letters, sign) ? letters[sign] : sign)).join("");
  return [text, asLetters].some((spelled) => {
    const solid = spelled.replace(/[^\p{Letter}]/gu, "");
    const longestFirst = common.toSorted((one, other) => other.length - one.length);
    const left = longestFirst.reduce((rest, word) => rest.replaceAll(word, ""), solid);
    return left.length < ownLetters;
  });
}
