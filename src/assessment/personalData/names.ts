import { givenNames } from "./givenNames.ts";
import type { Stretch } from "./numbers.ts";

const prefix = "(?:van der|van den|van de|van 't|van|von|de la|de|den|der|el|al|ten|ter|te|in 't|op de|bin|ben)";
const capital = "\\p{Lu}[\\p{L}'’-]+";
const surname = `(?:${prefix} )?${capital}`;

/** "Mevrouw De Vries", "dhr. Jansen": a title and what follows it. */
const titled = new RegExp(
  `(?<!\\p{L})(?:mevrouw|meneer|mijnheer|de heer|mevr\\.?|mw\\.?|dhr\\.?|mr\\.?|mrs\\.?|ms\\.?|dr\\.?|drs\\.?|ir\\.?) (?:(?:\\p{Lu}\\.)+ ?)?(?:${prefix} |De |Van )*${capital}`,
  "giu",
);
/** "J.P. de Boer": initials and a surname. */
const initials = new RegExp(`(?<![\\p{L}.])(?:\\p{Lu}\\.){1,4} ?${surname}`, "gu");
const words = new RegExp(`(?<![\\p{L}'’-])${capital}`, "gu");
const follows = new RegExp(`^ ${surname}`, "u");

/**
 * Stretches that look like a person's name: after a title, behind initials, or a common given name with the surname that follows. A guess by
 * form, for people to judge: it misses names, and it may take a street for a person.
 */
export function findNames(text: string): readonly Stretch[] {
  return [...matches(text, titled, startsWithCapitalName), ...matches(text, initials), ...given(text)];
}

function matches(text: string, pattern: RegExp, judge: (found: string) => boolean = () => true): readonly Stretch[] {
  return [...text.matchAll(pattern)]
    .filter(([found]) => judge(found))
    .map((match) => ({ from: match.index, to: match.index + match[0].length }));
}

/** The titles are found in any case; the name itself begins with a capital. */
function startsWithCapitalName(found: string): boolean {
  const last = found.split(" ").at(-1) ?? "";
  return /^\p{Lu}/u.test(last);
}

function given(text: string): readonly Stretch[] {
  return [...text.matchAll(words)].flatMap((match) => {
    const [name] = match;
    if (!name.split("-").some((part) => givenNames.has(part))) return [];
    const end = match.index + name.length;
    const after = follows.exec(text.slice(end));
    return [{ from: match.index, to: end + (after?.[0].length ?? 0) }];
  });
}
