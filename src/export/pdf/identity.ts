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

/** The day that the report was made as the date of the file, in the form that jsPDF accepts. */
export function creationDate({ madeOnDate }: Pick<Report, "madeOnDate">): string {
  return `D:${madeOnDate.replaceAll("-", "")}000000+00'00'`;
}
