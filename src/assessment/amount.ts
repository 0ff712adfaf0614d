import { worksheetLimits } from "./worksheet.ts";

export type ReadAmount = { ok: true; amount: number | undefined } | { ok: false };

/**
 * Whole euros as Dutch people write them: 1250, 1.250, 1 250, € 1.250 and 1250,00. An empty field is no amount. What could mean two things
 * (1,250), or has cents or a minus, is refused rather than guessed.
 */
export function readAmount(text: string): ReadAmount {
  const written = text.trim();
  if (written === "") return { ok: true, amount: undefined };
  const parts = /^(?:€\s*)?(\d{1,3}(?:([.\s])\d{3})(?:\2\d{3})*|\d{1,12})(?:,(?:00|-|–))?$/.exec(written);
  if (parts === null) return { ok: false };
  const amount = Number(parts[1]?.replace(/\D/g, ""));
  return amount > worksheetLimits.number ? { ok: false } : { ok: true, amount };
}
