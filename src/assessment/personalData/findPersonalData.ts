import type { FreeText } from "../freeText.ts";
import { freeTexts, withTexts } from "../freeText.ts";
import type { Assessment } from "../model.ts";
import { currentRound } from "../model.ts";
import { findBirthDates } from "./birthDates.ts";
import { findNames } from "./names.ts";
import type { Stretch } from "./numbers.ts";
import {
  findAccountNumbers,
  findAddresses,
  findCitizenNumbers,
  findEmailAddresses,
  findPhoneNumbers,
} from "./numbers.ts";

/** What a stretch of text looks like. The order decides which one is told where two overlap. */
export const personalDataKinds = ["email", "account", "bsn", "phone", "birthDate", "address", "name"] as const;
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
  bsn: findCitizenNumbers,
  phone: findPhoneNumbers,
  birthDate: findBirthDates,
  address: findAddresses,
  name: findNames,
};

/**
 * What looks like personal data in one text; `year` is that of the session. Stretches don't overlap: the first kind of the list has it. It is a
 * help for people who know what the words mean, no proof: it can miss data, and mark what is none.
 */
export function personalDataIn({ place, text }: FreeText, year: number): readonly Finding[] {
  const taken: Finding[] = [];
  for (const kind of personalDataKinds) {
    for (const { from, to } of finders[kind](text, year)) {
      if (taken.every((other) => to <= other.from || from >= other.to)) {
        taken.push({ kind, place, from, to, found: text.slice(from, to) });
      }
    }
  }
  return taken.toSorted((a, b) => a.from - b.from);
}

/** What looks like personal data in all that people typed in a document. */
export function findPersonalData(document: Assessment): readonly Finding[] {
  const year = Number(currentRound(document).date.slice(0, 4));
  return freeTexts(document).flatMap((text) => personalDataIn(text, year));
}

/** The document with `mark` in the place of what was found; the rest of each text stays. */
export function withoutFindings(document: Assessment, findings: readonly Finding[], mark: string): Assessment {
  const texts = freeTexts(document).flatMap(({ place, text }) => {
    const here = findings.filter((finding) => samePlace(finding.place, place)).toSorted((a, b) => b.from - a.from);
    if (here.length === 0) return [];
    return [{ place, text: here.reduce((kept, { from, to }) => kept.slice(0, from) + mark + kept.slice(to), text) }];
  });
  return withTexts(document, texts);
}

function samePlace(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((key, index) => key === other[index]);
}
