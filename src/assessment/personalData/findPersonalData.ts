import type { FreeText } from "../freeText.ts";
import { freeTexts, withTexts } from "../freeText.ts";
import type { Assessment } from "../model.ts";
import { currentRound } from "../model.ts";
import { findAccountNumbers } from "./accountNumbers.ts";
import { findAddresses } from "./addresses.ts";
import { findBirthDates } from "./birthDates.ts";
import { findCitizenNumbers } from "./citizenNumbers.ts";
import { findEmailAddresses } from "./emailAddresses.ts";
import { findNames } from "./names.ts";
import { findPhoneNumbers } from "./phoneNumbers.ts";
import { plainOf } from "./plainText.ts";
import { findPlates } from "./plates.ts";
import { findReferences } from "./references.ts";
import type { Stretch } from "./stretch.ts";

/** What a stretch of text looks like. The order decides which one is told where two overlap. */
export const personalDataKinds = [
  "email",
  "account",
  "phone",
  "bsn",
  "reference",
  "birthDate",
  "plate",
  "address",
  "name",
] as const;
export type PersonalDataKind = (typeof personalDataKinds)[number];

/** Something in a text that looks like personal data: where it stands, and its own words. */
export interface Finding extends Stretch {
  kind: PersonalDataKind;
  place: readonly string[];
  found: string;
}

const finders: Readonly<Record<PersonalDataKind, (text: string, year: number) => readonly Stretch[]>> = {
  email: findEmailAddresses,
  account: findAccountNumbers,
  phone: findPhoneNumbers,
  bsn: findCitizenNumbers,
  reference: findReferences,
  birthDate: findBirthDates,
  plate: findPlates,
  address: findAddresses,
  name: findNames,
};

/**
 * What looks like personal data in one text; `year` is that of the session. Stretches don't overlap: the first kind of the list has it, and what
 * another leaves of a stretch is told apart. It is a help for people who know what the words mean, no proof: it can miss data, and mark what is none.
 */
export function personalDataIn({ place, text }: FreeText, year: number): readonly Finding[] {
  const { plain, inText } = plainOf(text);
  /** By unit of the text: the kind that has it, counted from 1. Each stretch is walked once, however many there are. */
  const taken = new Uint8Array(text.length);
  for (const [index, kind] of personalDataKinds.entries()) {
    const found = finders[kind](plain, year).map(inText);
    const own = index + 1;
    for (const { from, to } of found) {
      for (let at = from; at < to; at += 1) if (taken[at] === 0) taken[at] = own;
    }
  }
  return stretchesIn(taken).flatMap(({ from, to, own }) => {
    const kind = personalDataKinds[own - 1];
    const found = text.slice(from, to);
    return kind === undefined || !/[\p{L}\p{N}]/u.test(found) ? [] : [{ kind, place, from, to, found }];
  });
}

/** The stretches of units that one kind has. */
function stretchesIn(taken: Uint8Array): readonly (Stretch & { own: number })[] {
  const found: (Stretch & { own: number })[] = [];
  let from = 0;
  for (let at = 1; at <= taken.length; at += 1) {
    const own = taken[from] ?? 0;
    if (taken[at] === own) continue;
    if (own > 0) found.push({ from, to: at, own });
    from = at;
  }
  return found;
}

/** What looks like personal data in all that people typed in a document. */
export function findPersonalData(document: Assessment): readonly Finding[] {
  const year = Number(currentRound(document).date.slice(0, 4));
  return freeTexts(document).flatMap((text) => personalDataIn(text, year));
}

/** The document with `mark` in the place of what was found; the rest of each text stays. Findings of one text come in its order. */
export function withoutFindings(document: Assessment, findings: readonly Finding[], mark: string): Assessment {
  const byPlace = new Map<string, Finding[]>();
  for (const finding of findings) {
    const place = finding.place.join("\n");
    const here = byPlace.get(place);
    if (here === undefined) byPlace.set(place, [finding]);
    else here.push(finding);
  }
  const texts = freeTexts(document).flatMap(({ place, text }) => {
    const here = byPlace.get(place.join("\n"));
    if (here === undefined) return [];
    const kept = here.map(({ from }, index) => text.slice(here[index - 1]?.to ?? 0, from));
    return [{ place, text: [...kept, text.slice(here.at(-1)?.to)].join(mark) }];
  });
  return withTexts(document, texts);
}
