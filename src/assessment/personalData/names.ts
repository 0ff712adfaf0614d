import { ambiguousNames, folded, givenNames, smallNames } from "./givenNames.ts";
import {
  alwaysNamed,
  behindDe,
  bodies,
  nearRoles,
  nobodies,
  onwards,
  otherwise,
  placesBehindVan,
  prefixes,
  roles,
  short,
  things,
  titles,
} from "./nameWords.ts";
import { isNoPerson } from "./notPersons.ts";
import type { Stretch } from "./stretch.ts";
import { isClearSurname, isSurname, isWordedSurname } from "./surnames.ts";
import type { Word } from "./words.ts";
import { Words } from "./words.ts";

/*
 * Names of people, by their form: behind a title or an initial, a given name with what follows it, a surname that is hardly anything else. The words of
 * a text are walked through once, each with the few that stand beside it.
 */

/** What a name can begin with in small letters. */
const openers = new Set([...titles, ...roles, ...prefixes, ...[...givenNames].map((name) => name.toLowerCase())]);

/** The words of a name, and those before it that go with it, as a range of words. */
interface Range {
  start: number;
  /** Where the name itself begins. */
  name: number;
  end: number;
}

/**
 * Stretches that look like a person's name. A guess by form, for people to judge: it misses names, and it may take a thing for a person.
 */
export function findNames(text: string): readonly Stretch[] {
  const all = new Words(text);
  const found: Stretch[] = [];
  for (let at = 0; at < all.length; ) {
    const range = nameAt(all, at);
    const [first, name, last] =
      range === undefined ? [] : [all.at(range.start), all.at(range.name), all.at(range.end - 1)];
    if (range !== undefined && first !== undefined && name !== undefined && last !== undefined) {
      const to = last.to + (isInitial(last) && text.charAt(last.to) === "." ? 1 : 0);
      if (!isNoPerson(text, name.from, to, range.start < range.name)) found.push({ from: first.from, to });
    }
    at = range?.end ?? at + 1;
  }
  return found;
}

function nameAt(all: Words, at: number): Range | undefined {
  const word = all.at(at);
  // Most words of a text can't begin a name.
  if (word === undefined || !(word.capital || openers.has(word.small) || smallNames.has(folded(word.small))))
    return undefined;
  return (
    behindTitle(all, at) ??
    behindRole(all, at) ??
    surnameFirst(all, at) ??
    behindInitials(all, at) ??
    fromGivenName(all, at) ??
    withSurname(all, at) ??
    surnameAlone(all, at)
  );
}

const small = (word: Word | undefined) => word?.small ?? "";
const isCapital = (word: Word | undefined) => word?.capital === true;
const isShouted = (word: Word | undefined) => word?.shouted === true;
const isInitial = (word: Word | undefined) => word?.initial === true;
/** One space apart, so that they can be one name. */
const joins = (word: Word | undefined) => word?.gap === " " || word?.gap === "  ";
const joinsBehindPoint = (word: Word | undefined) => word?.gap === ". " || word?.gap === "." || word?.gap === ".  ";

/** "mevrouw de vries", "dhr. A.B. van der Berg", "de heer en mevrouw Bos". */
function behindTitle(all: Words, at: number): Range | undefined {
  if (!titles.has(small(all.at(at)))) return undefined;
  let next = at + 1;
  while (
    next < at + 5 &&
    (joins(all.at(next)) || joinsBehindPoint(all.at(next))) &&
    (titles.has(small(all.at(next))) || small(all.at(next)) === "en")
  )
    next += 1;
  const first = all.at(next);
  const isNext = joins(first) || (joinsBehindPoint(first) && short.has(small(all.at(next - 1))));
  if (first === undefined || !isNext) return undefined;
  if (isInitial(first) || (first.text.length === 1 && all.at(next + 1)?.gap.startsWith(".") === true)) {
    const initials = endOfInitials(all, next);
    return { start: at, name: next, end: endOfSurname(all, initials, () => true) ?? initials };
  }
  const always = alwaysNamed.has(small(all.at(next - 1)));
  const foreign = /^(?:el|al|ten|ter|von|bin|abu|den|der|van)$/.test(small(first));
  const isLower = (word: Word) =>
    isSurname(word.text) ||
    ((always || foreign) && word.text.length > 2 && !onwards.has(small(word)) && !nobodies.has(small(word)));
  const ofFamily = /^gezin$/.test(small(all.at(at)));
  const given = isGiven(first) ? endOfGiven(all, next) : undefined;
  const surname = endOfSurname(all, next, (word, prefixed) =>
    isCapital(word) ? !nobodies.has(small(word)) && (!ofFamily || prefixed || isSurname(word.text)) : isLower(word),
  );
  const end = Math.max(given ?? 0, surname === undefined ? 0 : endOfMore(all, surname));
  return end === 0 ? undefined : { start: at, name: next, end };
}

/** "cliënt K.", "oom Henk", "wijkagent Smit". */
function behindRole(all: Words, at: number): Range | undefined {
  const [role, first] = [small(all.at(at)), all.at(at + 1)];
  if (!roles.has(role) || !joins(first) || first === undefined) return undefined;
  const name = at + 1;
  if (isInitial(first)) {
    const initials = endOfInitials(all, name);
    return { start: name, name, end: endOfSurname(all, initials, ({ text }) => isSurname(text)) ?? initials };
  }
  if (isGiven(first)) return { start: name, name, end: endOfGiven(all, name) };
  if (!nearRoles.has(role)) return undefined;
  const isOne = (word: Word) =>
    isCapital(word) && !isShouted(word) && word.text.length > 2 && !nobodies.has(small(word));
  const end = endOfSurname(
    all,
    name,
    (word) => isOne(word) && (isSurname(word.text) || !/^(?:cli|bewo|pati)/.test(role)),
  );
  return end === undefined ? undefined : { start: name, name, end };
}

/** "Bakker, Jan", "Vries, A. de". */
function surnameFirst(all: Words, at: number): Range | undefined {
  const [surname, first] = [all.at(at), all.at(at + 1)];
  if (surname === undefined || first?.gap !== ", " || !isCapital(surname) || !isSurname(surname.text)) return undefined;
  if (isGiven(first)) return { start: at, name: at, end: at + 2 };
  if (!isInitial(first)) return undefined;
  let end = endOfInitials(all, at + 1);
  while (joinsBehindPoint(all.at(end)) && prefixes.has(small(all.at(end)))) end += 1;
  return joinsBehindPoint(all.at(at + 2)) ? { start: at, name: at, end } : undefined;
}

/** "J.P. de Boer", "A Jansen". */
function behindInitials(all: Words, at: number): Range | undefined {
  if (!isInitial(all.at(at)) || things.has(small(all.at(at - 1)))) return undefined;
  const initials = endOfInitials(all, at);
  const pointed = joinsBehindPoint(all.at(initials)) || all.at(initials)?.gap === ".";
  const end = endOfSurname(all, initials, (word, prefixed) =>
    pointed ? isCapital(word) : isCapital(word) && (prefixed ? isSurname(word.text) : isClearSurname(word.text)),
  );
  return end === undefined ? undefined : { start: at, name: at, end };
}

/** "Fatima el Amrani", "JAN DE BOER", "jan de boer"; alone only where the name is no word of its own. */
function fromGivenName(all: Words, at: number): Range | undefined {
  const first = all.at(at);
  if (first === undefined) return undefined;
  if (isGiven(first)) {
    const alone = !isShouted(first) || first.text.length > 3;
    const end = endOfGiven(all, at);
    return alone || end > at + 1 ? { start: at, name: at, end } : undefined;
  }
  const own = folded(first.text);
  const other = own.charAt(0).toUpperCase() + own.slice(1).toLowerCase();
  if (isCapital(first) && ambiguousNames.has(other)) {
    const end = endOfSurname(all, at + 1, (word, prefixed) => isCapital(word) && (prefixed || isSurname(word.text)));
    if (end !== undefined) return { start: at, name: at, end };
    const amidst = /^,? $/.test(first.gap) && at > 0 && !/^(?:de|het|een|the)$/.test(small(all.at(at - 1)));
    return amidst && !isShouted(first) && !otherwise.has(other) ? { start: at, name: at, end: at + 1 } : undefined;
  }
  if (isCapital(first)) return undefined;
  const end = givenNames.has(other)
    ? endOfSurname(all, at + 1, ({ text }, prefixed) =>
        prefixed ? isSurname(text) : isClearSurname(capitalised(text)),
      )
    : undefined;
  if (end !== undefined) return { start: at, name: at, end };
  return smallNames.has(own) ? { start: at, name: at, end: at + 1 } : undefined;
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** "Tjitske Hofman": a word with a capital that no list has, before a surname. */
function withSurname(all: Words, at: number): Range | undefined {
  const [first, next] = [all.at(at), all.at(at + 1)];
  if (!isCapital(first) || isShouted(first) || isInitial(first) || !joins(next) || bodies.has(small(first)))
    return undefined;
  if (prefixes.has(small(first)) || titles.has(small(first)) || bodies.has(small(all.at(at - 1)))) return undefined;
  const end = endOfSurname(all, at + 1, (word) => isCapital(word) && !isShouted(word) && isSurname(word.text));
  return end === undefined ? undefined : { start: at, name: at, end };
}

/** "Jansen heeft de sleutel", "Van Dijk zegt ja". */
function surnameAlone(all: Words, at: number): Range | undefined {
  const first = all.at(at);
  if (first === undefined) return undefined;
  const isOne = isCapital(first) && !isShouted(first);
  if (isOne && first.text.split("-").some(isClearSurname)) return { start: at, name: at, end: at + 1 };
  const prefix = small(first);
  if (!prefixes.has(prefix)) return undefined;
  const end = endOfSurname(all, at, ({ text }) =>
    prefix === "de"
      ? behindDe.has(text)
      : isWordedSurname(text) && !placesBehindVan.has(text) && /^(?:van|ten|ter|den)$/.test(prefix),
  );
  return end === undefined ? undefined : { start: at, name: at, end };
}

/** A given name with a capital, also as a part of a double one. */
function isGiven(word: Word | undefined): boolean {
  if (!isCapital(word) || word === undefined) return false;
  const parts = folded(word.text).split("-");
  if (!parts.every((part) => /^\p{Lu}/u.test(part))) return false;
  return parts.some(
    (part) =>
      givenNames.has(part) ||
      givenNames.has(withoutS(part)) ||
      (isShouted(word) && givenNames.has(part.charAt(0) + part.slice(1).toLowerCase())),
  );
}

/** "Rachida's", "Piets": whose something is. */
function withoutS(name: string): string {
  return /['’]s$/.test(name) ? name.slice(0, -2) : name.length > 4 && name.endsWith("s") ? name.slice(0, -1) : name;
}

/** Where the initials end that begin here. */
function endOfInitials(all: Words, at: number): number {
  let end = at + 1;
  while (end < at + 6 && isInitial(all.at(end)) && joinsBehindPoint(all.at(end))) end += 1;
  return end;
}

/** Where a surname that begins here ends, with what stands before it such as "van der"; undefined when there is none that will do. */
function endOfSurname(all: Words, at: number, fits: (word: Word, prefixed: boolean) => boolean): number | undefined {
  let end = at;
  // "in 't Veld" is a name, "in Gelderland" is not.
  if (/^(?:in|op)$/.test(small(all.at(at))) && !prefixes.has(small(all.at(at + 1)))) return undefined;
  while (
    end < at + 4 &&
    prefixes.has(small(all.at(end))) &&
    (joins(all.at(end)) || joinsBehindPoint(all.at(end)) || end === at)
  )
    end += 1;
  const word = all.at(end);
  if (word === undefined || (word.text.length < 2 && end === at)) return undefined;
  const isNext = end === at ? joins(word) || joinsBehindPoint(word) || at === 0 : joins(word);
  return isNext && fits(word, end > at) ? end + 1 : undefined;
}

/** Where a name ends that begins with this given name: more names, an initial, a surname. */
function endOfGiven(all: Words, at: number): number {
  const shouted = isShouted(all.at(at));
  let end = at + 1;
  for (let more = 0; more < 3; more += 1) {
    if (isInitial(all.at(end)) && joins(all.at(end))) return endOfInitials(all, end);
    const next = endOfSurname(
      all,
      end,
      (word) => joins(all.at(end)) && isCapital(word) && (shouted || !isShouted(word)),
    );
    if (next === undefined) return end;
    end = next;
  }
  return end;
}

/** Where a name ends when a second surname follows. */
function endOfMore(all: Words, at: number): number {
  return (
    endOfSurname(all, at, (word) => joins(all.at(at)) && isCapital(word) && !isShouted(word) && isSurname(word.text)) ??
    at
  );
}
