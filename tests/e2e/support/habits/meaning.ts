import { readAmount, readMinutes, readNumber } from "../../../../src/assessment/amount.ts";
import { partsOf } from "../../../../src/assessment/dateParts.ts";
import type { Language } from "../../../../src/assessment/model.ts";
import { readDate, readDateParts } from "../../../../src/assessment/writtenDate.ts";
import type { Form, Spec, Value } from "./specs.ts";

/** How a field shows what is stored. */
export function written({ kind }: Spec, value: Value, language: Language): string {
  if (kind !== "amount" || typeof value !== "number") return `${value ?? ""}`;
  return `${value}`.replace(/\B(?=(\d{3})+$)/g, language === "nl" ? "." : ",");
}

export type Read = { ok: true; value: Value } | { ok: false };

/** What stands typed in a field that is left, over what is stored. */
export function read(spec: Spec, typed: { texts: Form; language: Language }, stored: Value, today: string): Read {
  if (spec.kind === "date") return dateIn(spec, typed.texts, stored, today);
  const text = typed.texts["text"] ?? "";
  if (spec.kind === "amount") {
    const found = readAmount(text, typed.language);
    return found.ok ? { ok: true, value: found.amount } : { ok: false };
  }
  const number = spec.kind === "minutes" ? readMinutes(text) : readNumber(text);
  const [min, max] = spec.range;
  const isFit = number === undefined || (number !== null && number >= min && number <= max);
  return isFit ? { ok: true, value: number } : { ok: false };
}

/** A whole date in one part leaves no room for what was stored in the others. */
function dateIn({ isRequired }: Spec, texts: Form, stored: Value, today: string): Read {
  const isWhole = Object.values(texts).some((text) => readDate(text, today) !== undefined);
  const under = partsOf(isWhole ? undefined : (stored as string | undefined));
  const found = readDateParts({ ...under, ...texts }, today);
  if (!found.ok || (found.date === undefined && isRequired)) return { ok: false };
  return { ok: true, value: found.date };
}
