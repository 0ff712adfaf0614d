import { readDay } from "../assessment/calendar.ts";

/** True for a day that exists, written "YYYY-MM-DD". */
export function isCalendarDate(text: string): boolean {
  return readDay(text) !== undefined;
}
