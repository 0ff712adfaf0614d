/*
 * The same content gives the same file: neither its id nor its date comes from a clock or from chance.
 */

/** File id of what a document tells, as plain data: 32 hexadecimal digits (FNV-1a over its text, four times with another start). */
export function fileId(told: unknown): string {
  const text = JSON.stringify(told) ?? "";
  return [0, 1, 2, 3].map((seed) => hash(text, seed).toString(16).toUpperCase().padStart(8, "0")).join("");
}

function hash(text: string, seed: number): number {
  let value = (0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1)) >>> 0;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return value;
}

/** A day, "YYYY-MM-DD", as the date of a file, in the form that jsPDF accepts. */
export function creationDate(day: string): string {
  return `D:${day.replaceAll("-", "")}000000+00'00'`;
}
