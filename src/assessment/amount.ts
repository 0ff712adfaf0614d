import { worksheetLimits } from "./worksheet.ts";

/*
 * Amounts and lengths of time as people write them. What could mean two things is asked, never guessed.
 */

/** Stands in the place of an amount that is not known yet but is not forgotten either (pro memorie): it counts in no sum. */
export const proMemorie = "p.m.";

/** `below`: whole euros under an amount with cents. */
export type ReadAmount =
  | { ok: true; amount: number | typeof proMemorie | undefined }
  | { ok: false; reason: "noAmount" | "twoWays" | "negative" | "tooLarge" }
  | { ok: false; reason: "cents"; below: number };

const number = /^(0|[1-9]\d{0,2}(?:([.,\s’'])\d{3}(?:\2\d{3})*)?|[1-9]\d*)(?:([.,])(\d\d?|--?|=))?$/;

/**
 * Whole euros: 1250, 1.250, 1 250, € 1.250, 1.250,--, 500,=, 2.500 euro, p.m.; an empty field is no amount. A dot before three figures is a
 * Dutch one and a comma there an English one (`language`): the other of the two could be cents.
 */
export function readAmount(text: string, language: "nl" | "en"): ReadAmount {
  const written = text.normalize("NFKC").toLowerCase().trim().replace(/[–—−]/g, "-");
  if (written === "") return { ok: true, amount: undefined };
  if (/^(?:p\.?\s?m\.?|pro memorie)$/.test(written)) return { ok: true, amount: proMemorie };
  const bare = written.replace(/^(-?)\s*(?:€|eur(?:o['’]?s?)?)\s*/, "$1").replace(/\s*(?:€|eur(?:o['’]?s?)?)$/, "");
  const [, whole = "", group, point, rest = ""] = number.exec(bare.replace(/^-\s*/, "")) ?? [];
  const amount = Number(whole.replace(/\D/g, ""));
  if (whole === "" || (point !== undefined && point === group)) return { ok: false, reason: "noAmount" };
  const isOwnDot = group === undefined || group === (language === "en" ? "," : ".") || !/[.,]/.test(group);
  if (!isOwnDot && whole.length < 8 && point === undefined) return { ok: false, reason: "twoWays" };
  if (bare.startsWith("-") && amount + Number(rest.replace(/\D/g, "")) > 0) return { ok: false, reason: "negative" };
  if (amount > worksheetLimits.number) return { ok: false, reason: "tooLarge" };
  return /[1-9]/.test(rest) ? { ok: false, reason: "cents", below: amount } : { ok: true, amount };
}

/** A whole number of at most nine figures; `undefined` for an empty field, `null` for what is none. */
export function readNumber(text: string): number | undefined | null {
  const written = text.normalize("NFKC").trim();
  if (written === "") return undefined;
  return /^\d{1,9}$/.test(written) ? Number(written) : null;
}

/** Minutes: 90, 90 min, 1:30, 1.30, 1u30, 1 uur 30, 1,5 uur; `undefined` for an empty field, `null` for what is no length of time. */
export function readMinutes(text: string): number | undefined | null {
  const written = text.normalize("NFKC").toLowerCase().trim();
  if (written === "") return undefined;
  const alone = /^(\d{1,4})\s*(?:m|min\.?|minuut|minuten|minutes?)?$/.exec(written);
  if (alone !== null) return Number(alone[1]);
  const hours = /^(\d{1,2})(?:[.,](5|25|75|50))?\s*(?:u|h|uur|uren|hours?)$/.exec(written);
  if (hours !== null) return Math.round((Number(hours[1]) + Number(`0.${hours[2] ?? 0}`)) * 60);
  const both =
    /^(\d{1,2})\s*(?:[:.]|u|h|uur|uren|hours?)\s*(?:en|and)?\s*([0-5]\d)\s*(?:m|min\.?|minuten|minutes)?$/.exec(
      written,
    );
  return both === null ? null : Number(both[1]) * 60 + Number(both[2]);
}
