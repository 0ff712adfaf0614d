/*
 * Calendar dates as text, "YYYY-MM-DD": days on a wall calendar, without a clock or a time zone.
 */

export interface Day {
  year: number;
  month: number;
  day: number;
}

/** The parts of a day that exists; undefined for any other text. */
export function readDay(text: string): Day | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (parts === null) return undefined;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return exists ? { year, month, day } : undefined;
}

/** How many days a month has, 28 to 31; `month` is 1 to 12. */
export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

/** The first working day that is so many days after a calendar date, or later. */
export function workdayLater(date: string, days: number): string {
  const day = new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000);
  const toMonday = [1, 0, 0, 0, 0, 0, 2][day.getUTCDay()] ?? 0;
  return new Date(day.getTime() + toMonday * 86_400_000).toISOString().slice(0, 10);
}
