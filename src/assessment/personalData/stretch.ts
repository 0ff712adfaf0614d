/** A stretch of a text, `from` up to but not including `to`, in UTF-16 units. */
export interface Stretch {
  from: number;
  to: number;
}

/** Finds what a pattern matches and a judge agrees with. `part` is the group that is meant, where that isn't all of it. */
export function search(
  text: string,
  pattern: RegExp,
  judge: (found: string, match: RegExpExecArray) => boolean = () => true,
): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const match of text.matchAll(pattern)) {
    const part = match.groups?.["it"] ?? match[0];
    const from = match.index + match[0].lastIndexOf(part);
    if (judge(part, match)) found.push({ from, to: from + part.length });
  }
  return found;
}

/** What may stand between the digits of one number, once every blank is a space and every dash a hyphen. */
export const gap = "[ .\\-/_]{0,3}";

/** The digits of a text, without what stands between them. */
export function digitsOf(text: string): readonly number[] {
  return [...text].filter((sign) => sign >= "0" && sign <= "9").map(Number);
}

/** Years, days and times that look like the digits of something else: "2022-2026", "01-09-2015", "09.00-12.30". */
export function isPeriodOrDay(text: string): boolean {
  return (
    /^(?:19|20)\d\d\D{1,3}(?:19|20)\d\d$/.test(text) ||
    /^\d{1,2}\D{1,3}\d{1,2}\D{1,3}(?:19|20)\d\d(?!\d)/.test(text) ||
    /^(?:19|20)\d\d\D{1,3}\d{1,2}\D{1,3}\d{1,2}(?!\d)/.test(text) ||
    /^[0-2]?\d\.[0-5]\d\D{1,3}[0-2]?\d\.[0-5]\d$/.test(text)
  );
}
