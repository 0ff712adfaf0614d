import { proMemorie, readAmount, readNumber } from "../../assessment/amount.ts";
import type { Language } from "../../assessment/model.ts";
import { useRemembered } from "../frame/session.ts";
import { useRoom } from "../frame/words.ts";
import type { Written } from "../kit/WrittenField.tsx";
import { WrittenField } from "../kit/WrittenField.tsx";
import styles from "./Worksheets.module.css";

interface Props {
  name: string;
  label: string;
  hint: string | undefined;
}

type Amount = number | typeof proMemorie;

/** Whole euros, or p.m.; each language writes its thousands its own way. */
export function AmountField({
  value,
  onChange,
  ...field
}: Props & { value: Amount | undefined; onChange: (value: Amount | undefined) => void }) {
  const t = useRoom();
  const language = useRemembered((context): Language => context.language);
  const format = (amount: number) => thousands(amount, language);
  const write = (amount: Amount) => (amount === proMemorie ? amount : format(amount));
  const stays = useWhatStays(value === undefined ? undefined : write(value));
  const read = (text: string, typedIn: Language): Written<Amount> => {
    const found = readAmount(text, typedIn);
    if (found.ok) return { ok: true, value: found.amount };
    const values =
      found.reason === "cents"
        ? { below: format(found.below), above: format(found.below + 1) }
        : { text, plain: text.replace(/\D/g, "") };
    return { ok: false, error: `${t(`worksheet.amount.${found.reason}`, values)} ${stays}` };
  };
  return (
    <WrittenField
      {...field}
      hint={value === proMemorie ? t("worksheet.amount.proMemorie") : field.hint}
      className={styles["amount"]}
      value={value}
      language={language}
      read={read}
      write={write}
      onChange={onChange}
    />
  );
}

/** A whole number between two others. */
export function NumberField({
  min,
  max,
  value,
  onChange,
  ...field
}: Props & { min: number; max: number; value: number | undefined; onChange: (value: number | undefined) => void }) {
  const t = useRoom();
  const language = useRemembered((context): Language => context.language);
  const stays = useWhatStays(value === undefined ? undefined : `${value}`);
  const read = (text: string): Written<number> => {
    const number = readNumber(text);
    if (number === undefined || (number !== null && number >= min && number <= max)) return { ok: true, value: number };
    return { ok: false, error: `${t("worksheet.numberError", { min, max })} ${stays}` };
  };
  return (
    <WrittenField
      {...field}
      className={styles["number"]}
      value={value}
      language={language}
      read={read}
      write={String}
      onChange={onChange}
    />
  );
}

/** What counts as long as what was typed can't be read. */
function useWhatStays(stored: string | undefined): string {
  const t = useRoom();
  return stored === undefined ? t("worksheet.countsNot") : t("worksheet.stays", { value: stored });
}

function thousands(amount: number, language: Language): string {
  return new Intl.NumberFormat(language === "en" ? "en-GB" : "nl-NL", { maximumFractionDigits: 0 }).format(amount);
}
