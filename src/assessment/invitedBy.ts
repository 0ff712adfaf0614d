import { readDay } from "./calendar.ts";
import { base, checkLength, checkOf, numberOf, read, valuesOf, write } from "./code/signs.ts";

/** Who asks and until which day, where the team wants an invitation to say so. */
export interface InvitedBy {
  organisation?: string;
  /** A calendar date: the last day on which it is of use. */
  until?: string;
}

/** So many letters of a name go along. */
export const longestName = 60;
const dayLength = 3;
const letterLength = 2;
const firstDay = Date.UTC(2020, 0, 1);
const oneDay = 86_400_000;

/**
 * Who asks as signs that survive a mail program, with their check; no text where there is nothing to say. Three signs are the day, each two after
 * that a letter; a letter beyond the Latin ones has no sign and is left out.
 */
export function writeInvitedBy({ organisation = "", until }: InvitedBy): string {
  const letters = [...organisation.trim()].map((letter) => letter.codePointAt(0) ?? 0);
  const kept = letters.filter((value) => value >= 32 && value < base ** letterLength).slice(0, longestName);
  const day = numberOfDay(until);
  if (kept.length === 0 && day === 0) return "";
  const values = [
    ...valuesOf(BigInt(day), dayLength),
    ...kept.flatMap((value) => valuesOf(BigInt(value), letterLength)),
  ];
  return write([...values, ...checkOf(values)]);
}

/** Who asks, as it was written; undefined for anything else, such as a tail that was cut off. */
export function readInvitedBy(text: string): InvitedBy | undefined {
  const found = read(text);
  const values = found.filter((value) => value !== undefined);
  const body = values.slice(0, -checkLength);
  const isWhole =
    values.length === found.length &&
    body.length >= dayLength &&
    body.length <= dayLength + longestName * letterLength &&
    write(checkOf(body)) === write(values.slice(-checkLength));
  if (!isWhole) return undefined;
  const organisation = lettersOf(body.slice(dayLength));
  const until = dayOf(Number(numberOf(body.slice(0, dayLength))));
  return { ...(organisation === "" ? {} : { organisation }), ...(until === undefined ? {} : { until }) };
}

function lettersOf(values: readonly number[]): string {
  const letters: string[] = [];
  for (let at = 0; at + letterLength <= values.length; at += letterLength)
    letters.push(String.fromCodePoint(Number(numberOf(values.slice(at, at + letterLength)))));
  // Signs that steer a text are no part of a name.
  return letters.join("").replace(/\p{C}/gu, "").trim();
}

/** 1 for the first day that can be written; 0 for none. */
function numberOfDay(date: string | undefined): number {
  const day = date === undefined ? undefined : readDay(date);
  if (day === undefined) return 0;
  const number = (Date.UTC(day.year, day.month - 1, day.day) - firstDay) / oneDay + 1;
  return number > 0 && number < base ** dayLength ? number : 0;
}

function dayOf(number: number): string | undefined {
  return number === 0 ? undefined : new Date(firstDay + (number - 1) * oneDay).toISOString().slice(0, 10);
}
