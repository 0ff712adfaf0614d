import type { i18n } from "i18next";
import type { Language } from "../assessment/model.ts";

/** Looks up a text, or the first of several keys that has one; `values` fill its {{places}}. */
export type Translate = (key: string | readonly string[], values?: Readonly<Record<string, string | number>>) => string;

/** The words of one language: texts, written-out dates, lists. */
export interface LoadedWords {
  language: Language;
  t: Translate;
  /** True when the key has a text. */
  has: (key: string) => boolean;
  /** "2026-03-12" → "12 maart 2026". */
  date: (calendarDate: string) => string;
  /** ["2a", "2d"] → "2a en 2d". */
  list: (parts: readonly string[]) => string;
}

/** The words of an i18next whose namespaces are loaded. A key that names no namespace is looked for in `namespaces`. */
export function wordsOf(instance: i18n, language: Language, namespaces: readonly string[] = ["ui"]): LoadedWords {
  const fixed = instance.getFixedT(language, [...namespaces]);
  return {
    language,
    t: (key, values) => fixed(typeof key === "string" ? key : [...key], { ...values }),
    has: (key) => instance.exists(key, { lng: language }),
    date: (calendarDate) => formatDate(calendarDate, language),
    list: (parts) => new Intl.ListFormat(language, { type: "conjunction" }).format(parts),
  };
}

/** A calendar date written out, with the day of the week when it is full. It is read and shown in UTC, so that no time zone can move it to another day. */
export function formatDate(calendarDate: string, language: Language, dateStyle: "long" | "full" = "long"): string {
  const format = new Intl.DateTimeFormat(localeOf(language), { dateStyle, timeZone: "UTC" });
  return format.format(new Date(`${calendarDate}T00:00:00Z`));
}

/** The time of an instant in the clock of this computer, "11:42". */
export function formatTime(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(localeOf(language), { timeStyle: "short" }).format(new Date(instant));
}

/** The time of an instant; with its day when that isn't `today` (a calendar date), "14 mei, 11:42". */
export function formatWhen(instant: string, language: Language, today: string): string {
  const time = formatTime(instant, language);
  const at = new Date(instant);
  // Sweden writes a date as we keep it.
  if (new Intl.DateTimeFormat("sv").format(at) === today) return time;
  return `${new Intl.DateTimeFormat(localeOf(language), { day: "numeric", month: "short" }).format(at)}, ${time}`;
}

function localeOf(language: Language): string {
  return language === "en" ? "en-GB" : "nl-NL";
}
