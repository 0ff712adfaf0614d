/*
 * Personal data that can be known by its form: numbers with a check, addresses with a fixed shape.
 * Each pattern finds a stretch of text; what it found is then judged, so that an amount or a room number is left alone.
 */

/** A stretch of a text, `from` up to but not including `to`, in UTF-16 units. */
export interface Stretch {
  from: number;
  to: number;
}

/** Finds what a pattern matches and a judge agrees with. */
function search(text: string, pattern: RegExp, judge: (found: string) => boolean = () => true): readonly Stretch[] {
  return [...text.matchAll(pattern)]
    .filter(([found]) => judge(found))
    .map((match) => ({ from: match.index, to: match.index + match[0].length }));
}

const digitsOf = (text: string) => [...text].filter((sign) => /\d/.test(sign)).map(Number);

/**
 * The check of a burgerservicenummer ("elfproef"): nine digits, weighed 9, 8, … 2 and −1, add up to a multiple of eleven. Numbers of eight
 * digits have lost their leading zero.
 */
export function passesElevenTest(digits: readonly number[]): boolean {
  if (digits.length !== 8 && digits.length !== 9) return false;
  const nine = digits.length === 8 ? [0, ...digits] : digits;
  const sum = nine.reduce((total, digit, index) => total + digit * (index === 8 ? -1 : 9 - index), 0);
  return sum % 11 === 0 && nine.some((digit) => digit !== 0);
}

/** Eight or nine digits in a row or in groups with dots, spaces or hyphens, not a part of a longer number. */
const groupedDigits = /(?<![\d.,-]|€ ?)\d(?:[ .-]?\d){7,8}(?![\d]|[.,]\d)/g;

/** Numbers that can be a burgerservicenummer. */
export function findCitizenNumbers(text: string): readonly Stretch[] {
  return search(text, groupedDigits, (found) => passesElevenTest(digitsOf(found)));
}

const phone = /(?<![\d.,])(?:(?:\+|00)31[ -]?(?:\(0\)[ -]?)?|0)[1-9](?:[ -]?\d){8}(?!\d)/g;
const foreignPhone = /(?<![\d.,])\+(?!31)[1-9]\d{0,2}(?:[ -]?\d){7,11}(?!\d)/g;

/** Dutch phone numbers, and foreign ones that begin with "+". */
export function findPhoneNumbers(text: string): readonly Stretch[] {
  return [...search(text, phone), ...search(text, foreignPhone)];
}

const email = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})*\.\p{L}{2,24}/gu;

export function findEmailAddresses(text: string): readonly Stretch[] {
  return search(text, email);
}

const iban = /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b/g;

/** Account numbers whose check is right (ISO 7064, mod 97). */
export function findAccountNumbers(text: string): readonly Stretch[] {
  return search(text, iban, (found) => {
    const plain = found.replaceAll(" ", "");
    const turned = plain.slice(4) + plain.slice(0, 4);
    const numbers = [...turned].map((sign) => Number.parseInt(sign, 36)).join("");
    return [...numbers].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
  });
}

const postcode = /\b[1-9]\d{3} ?(?!S[ADS])[A-Z]{2}\b(?: ?\d{1,5}(?:[ -]?[a-z]{1,4})?\b)?/g;

/** Dutch postcodes, with the house number when it follows. */
export function findAddresses(text: string): readonly Stretch[] {
  return search(text, postcode);
}
