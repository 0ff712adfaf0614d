import type { Language } from "../../assessment/model.ts";

/** A moment by the clock of this computer, "12 maart 2026 om 11:42". */
export function formatMoment(instant: string, language: Language): string {
  const locale = language === "en" ? "en-GB" : "nl-NL";
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short" }).format(new Date(instant));
}

/** Bytes in whole megabytes, or in gigabytes when there are many. */
export function formatSize(bytes: number, language: Language): string {
  const [unit, size] = bytes >= 1e9 ? (["gigabyte", bytes / 1e9] as const) : (["megabyte", bytes / 1e6] as const);
  return new Intl.NumberFormat(language, { style: "unit", unit, maximumFractionDigits: 0 }).format(size);
}
