import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findAccountNumbers } from "../../../src/assessment/personalData/accountNumbers.ts";
import { findAddresses } from "../../../src/assessment/personalData/addresses.ts";
import { findCitizenNumbers, passesElevenTest } from "../../../src/assessment/personalData/citizenNumbers.ts";
import { findEmailAddresses } from "../../../src/assessment/personalData/emailAddresses.ts";
import { findPhoneNumbers } from "../../../src/assessment/personalData/phoneNumbers.ts";
import type { Stretch } from "../../../src/assessment/personalData/stretch.ts";

const words = (text: string, find: (text: string) => readonly Stretch[]) => [
  ...new Set(find(text).map(({ from, to }) => text.slice(from, to))),
];

describe("a burgerservicenummer", () => {
  test.each([
    ["nummer 111222333 staat erbij", "111222333"],
    ["bsn: 1112.22.333.", "1112.22.333"],
    ["123 456 782", "123 456 782"],
    ["zonder de nul: 10000008", "10000008"],
  ])("is found in “%s”", (text, found) => {
    expect(words(text, findCitizenNumbers)).toEqual([found]);
  });

  test.each([
    "111222334", // the check fails
    "000000000",
    "€ 111222333",
    "zaak 1112223334445",
    "111222333,50",
    "12 van de 49 vragen",
  ])("is not seen in “%s”", (text) => {
    expect(findCitizenNumbers(text)).toEqual([]);
  });

  test("with one wrong digit never passes its check", () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(
        digits.filter(passesElevenTest),
        fc.integer({ min: 0, max: 8 }),
        fc.integer({ min: 1, max: 9 }),
        (number, at, more) => {
          const mistyped = number.with(at, ((number[at] ?? 0) + more) % 10);
          expect(passesElevenTest(mistyped)).toBe(false);
        },
      ),
    );
  });
});

test.each([
  ["Bel 06-12345678 of", "06-12345678"],
  ["Bel 06 12 34 56 78.", "06 12 34 56 78"],
  ["+31 6 12345678", "+31 6 12345678"],
  ["0031(0)30 1234567", "0031(0)30 1234567"],
  ["030-1234567", "030-1234567"],
  ["+32 470 12 34 56", "+32 470 12 34 56"],
])("a phone number is found in “%s”", (text, found) => {
  expect(words(text, findPhoneNumbers)).toEqual([found]);
});

test.each(["2026-03-12", "van 09:00 tot 12:30", "€ 12.500 per jaar", "stap 1 2 3 4 5 6 7 8", "0,12345678"])(
  "no phone number is seen in “%s”",
  (text) => {
    expect(findPhoneNumbers(text)).toEqual([]);
  },
);

test("an e-mail address is found without the point that ends the sentence", () => {
  expect(words("Mail naar iemand@voorbeeld.nl.", findEmailAddresses)).toEqual(["iemand@voorbeeld.nl"]);
  expect(findEmailAddresses("3 @ de koffietafel")).toEqual([]);
});

test("an account number is found when its check is right", () => {
  expect(words("op NL91 ABNA 0417 1643 00 graag", findAccountNumbers)).toEqual(["NL91 ABNA 0417 1643 00"]);
  expect(findAccountNumbers("NL91 ABNA 0417 1643 01")).toEqual([]);
});

test("a postcode is found with its house number, a year with a word is not", () => {
  expect(words("in Dorpsstad, 1234 AB 12", findAddresses)).toEqual(["1234 AB 12"]);
  expect(findAddresses("in 2026 en verder, 2026 BV")).toEqual([]);
  expect(findAddresses("in 2026 en verder")).toEqual([]);
});
