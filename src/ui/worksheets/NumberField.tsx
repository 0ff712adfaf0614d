import { useState } from "react";
import { readAmount } from "../../assessment/amount.ts";
import { useRoom } from "../frame/words.ts";
import { TextField } from "../kit/Field.tsx";
import styles from "./Worksheets.module.css";

interface Props {
  label: string;
  hint: string | undefined;
  value: number | undefined;
  onChange: (value: number | undefined) => void;
}

/** `undefined` is an empty field, `null` something that is no such number (yet). */
type Read = number | undefined | null;

/** Whole euros. What can't be read doesn't count, and a sentence says so. */
export function AmountField(props: Props) {
  const t = useRoom();
  const read = (text: string): Read => {
    const found = readAmount(text);
    return found.ok ? found.amount : null;
  };
  return <Numeric {...props} read={read} write={written} error={t("worksheet.amountError")} className="amount" />;
}

/** A whole number between two others. */
export function NumberField({ min, max, ...props }: Props & { min: number; max: number }) {
  const t = useRoom();
  const read = (text: string): Read => {
    if (text.trim() === "") return undefined;
    const number = /^\s*\d{1,9}\s*$/.test(text) ? Number(text) : Number.NaN;
    return number >= min && number <= max ? number : null;
  };
  return (
    <Numeric
      {...props}
      read={read}
      write={String}
      error={t("worksheet.numberError", { min, max })}
      className="number"
    />
  );
}

/** Dutch thousands, also in English: they read back as they were written. */
function written(amount: number): string {
  return new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 0 }).format(amount);
}

function Numeric({
  value,
  onChange,
  read,
  write,
  error,
  className,
  ...field
}: Props & { read: (text: string) => Read; write: (value: number) => string; error: string; className: string }) {
  const [typed, setTyped] = useState<string>();
  const [left, setLeft] = useState(false);
  const wrong = typed !== undefined && read(typed) === null;
  return (
    <TextField
      {...field}
      className={styles[className]}
      inputMode="numeric"
      maxLength={20}
      value={typed ?? (value === undefined ? "" : write(value))}
      error={wrong && left ? error : undefined}
      onChange={(text) => {
        setTyped(text);
        setLeft(false);
        onChange(read(text) ?? undefined);
      }}
      onBlur={() => {
        setLeft(true);
        if (!wrong) setTyped(undefined);
      }}
    />
  );
}
