import type { Language } from "../../assessment/model.ts";
import type { Report } from "../../report/model.ts";

/*
 * The same report gives the same file: neither its id nor its date comes from a clock or from chance.
 */

/** File id of a report: 32 hexadecimal digits (FNV-1a over its text, four times with another start). */
export function fileId(report: Report): string {
  const text = JSON.stringify(report);
  return [0, 1, 2, 3].map((seed) => hash(text, seed).toString(16).toUpperCase().padStart(8, "0")).join("");
}

function hash(text: string, seed: number): number {
  let value = (0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1)) >>> 0;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return value;
}

/** The day that the report was made as the date of the file; a date that can't be read gives the first day of 2000. */
export function creationDate({ madeOn, language }: Pick<Report, "madeOn" | "language">): string {
  const day = /\b(\d{1,2})\b/.exec(madeOn)?.[1] ?? "1";
  const year = /\b(20\d\d)\b/.exec(madeOn)?.[1] ?? "2000";
  const month = monthNames(language).findIndex((name) => madeOn.toLowerCase().includes(name)) + 1;
  const two = (value: string | number) => String(value).padStart(2, "1");
  return `D:${year}${two(Math.max(month, 1))}${two(day)}000000+00'00'`;
}

function monthNames(language: Language): readonly string[] {
  const format = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2000, month, 15)).toLowerCase());
}
