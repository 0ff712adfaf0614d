import { useId, useState } from "react";
import styles from "./DateField.module.css";
import { join } from "./join.ts";

interface Parts {
  day: string;
  month: string;
  year: string;
}

/** What a person typed, as a calendar date; `undefined` when empty, `null` when it is no date (yet). */
function dateOf({ day, month, year }: Parts, isDate: (text: string) => boolean): string | undefined | null {
  if (`${day}${month}${year}`.trim() === "") return undefined;
  const text = [year.trim().padStart(4, "0"), month.trim().padStart(2, "0"), day.trim().padStart(2, "0")].join("-");
  return year.trim().length === 4 && isDate(text) ? text : null;
}

function partsOf(date: string | undefined): Parts {
  const [year = "", month = "", day = ""] = (date ?? "").split("-");
  return { day: day.replace(/^0/, ""), month: month.replace(/^0/, ""), year };
}

/**
 * A date in three fields, since the browser's own date field writes month before day for Dutch readers too.
 * Tells only of whole dates (`YYYY-MM-DD`) and of the field being emptied; what is not a date yet stays in the fields with a sentence.
 */
export function DateField({
  label,
  hint,
  words,
  value,
  isDate,
  onChange,
  error,
}: {
  label: string;
  hint?: string | undefined;
  words: { day: string; month: string; year: string; error: string };
  value: string | undefined;
  isDate: (text: string) => boolean;
  onChange: (date: string | undefined) => void;
  /** What the form itself finds wrong, for example that the date is missing. */
  error?: string | undefined;
}) {
  const id = useId();
  const [parts, setParts] = useState(() => partsOf(value));
  const [left, setLeft] = useState(false);
  const wrong = left && dateOf(parts, isDate) === null;
  const message = wrong ? words.error : error;
  const change = (part: keyof Parts, text: string) => {
    const next = { ...parts, [part]: text.replace(/\D/g, "") };
    setParts(next);
    const date = dateOf(next, isDate);
    if (date !== null && date !== value) onChange(date);
  };
  return (
    <fieldset
      className={styles["date"]}
      onFocus={() => setLeft(false)}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setLeft(true);
      }}
      aria-describedby={join(hint !== undefined && `${id}-hint`, message !== undefined && `${id}-error`) || undefined}
    >
      <legend className="utrecht-form-label">{label}</legend>
      {hint !== undefined && (
        <p className="utrecht-form-field-description" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div className={styles["parts"]}>
        {(["day", "month", "year"] as const).map((part) => (
          <div key={part} className={styles["part"]}>
            <label className={styles["label"]} htmlFor={`${id}-${part}`}>
              {words[part]}
            </label>
            <input
              id={`${id}-${part}`}
              type="text"
              inputMode="numeric"
              autoComplete="off"
              maxLength={part === "year" ? 4 : 2}
              className={join("utrecht-textbox", styles[part], message !== undefined && "utrecht-textbox--invalid")}
              aria-invalid={message !== undefined}
              value={parts[part]}
              onChange={(event) => change(part, event.target.value)}
            />
          </div>
        ))}
      </div>
      {message !== undefined && (
        <p className="utrecht-form-field-error-message" id={`${id}-error`}>
          {message}
        </p>
      )}
    </fieldset>
  );
}
