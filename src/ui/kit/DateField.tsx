import { useEffect, useId } from "react";
import type { DateParts } from "../../assessment/dateParts.ts";
import { partsOf } from "../../assessment/dateParts.ts";
import { readDate, readDateParts } from "../../assessment/writtenDate.ts";
import styles from "./DateField.module.css";
import { join } from "./join.ts";
import type { Typed } from "./typing.ts";
import { cameAtOnce, useTyping } from "./useTyping.ts";

const parts = ["day", "month", "year"] as const;
type Part = (typeof parts)[number];

/** Why what was typed is not stored. `missing`: the fields are empty, and may not be. */
export type WrongDate = "noDate" | "noYear" | "missing";

/**
 * A date in three fields, since the browser's own date field writes month before day for Dutch readers too. A date in any usual writing may
 * be typed or pasted whole into each of them. It is told when the fields are left, when it was pasted, and when the year is complete: never
 * half-way. What is no date stays in the fields with a sentence, and what was stored stays stored.
 */
export function DateField({
  name,
  label,
  hint,
  words,
  value,
  today,
  isRequired = false,
  onChange,
  error,
}: {
  /** Names the field within its session. */
  name: string;
  label: string;
  hint?: string | undefined;
  words: DateParts & {
    /** What is wrong; `stored` is the date that stays. */
    wrong: (reason: WrongDate, stored: string | undefined) => string;
    /** The date in words. */
    date: (date: string) => string;
  };
  value: string | undefined;
  today: string;
  /** Empty fields are no date. */
  isRequired?: boolean;
  onChange: (date: string | undefined) => void;
  /** What the form itself finds wrong, for example that the date is missing. */
  error?: string | undefined;
}) {
  const id = useId();
  const { typed, isIn, setIn, type, letGo } = useTyping(name, value ?? "");
  const stored = partsOf(value);
  const shown: DateParts = { ...stored, ...typed };
  const isRefused = typed?.["refused"] !== undefined;

  const whole = (text: string | undefined) => readDate(text ?? "", today);
  /** A whole date in one field leaves no room for what stands in those that nobody touched. */
  const read = (now: Typed | undefined) => {
    const under = parts.some((part) => whole(now?.[part])) ? partsOf(undefined) : stored;
    const found = readDateParts({ ...under, ...now }, today);
    return isRequired && found.ok && found.date === undefined ? ({ ok: false, reason: "missing" } as const) : found;
  };
  const store = (date: string | undefined) => {
    letGo();
    if (date !== value) onChange(date);
  };
  const change = (part: Part, text: string) => {
    const { refused: _refused, ...before } = typed ?? {};
    const now = { ...before, [part]: text };
    const isAtOnce = cameAtOnce(shown[part], text) && whole(text) !== undefined;
    const isComplete = part === "year" && /^\d{4}$/.test(text);
    const found = isAtOnce || isComplete ? read(now) : undefined;
    if (found?.ok) store(found.date);
    else type(now);
  };
  const found = typed && read(typed);
  const leave = () => {
    if (found?.ok) store(found.date);
    else if (typed !== undefined && !isRefused) type(typed, true);
  };
  // Left without a word of the browser, such as by its way back.
  useEffect(() => {
    if (!isIn) leave();
  });

  const isWrong = found?.ok === false && (!isIn || isRefused);
  const message = isWrong ? words.wrong(found.reason, value) : error;
  return (
    <fieldset
      className={styles["date"]}
      onFocus={() => setIn(true)}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (currentTarget.contains(relatedTarget)) return;
        setIn(false);
        leave();
      }}
      onKeyDown={({ key }) => key === "Enter" && leave()}
      aria-describedby={join(hint !== undefined && `${id}-hint`, `${id}-said`)}
    >
      <legend className="utrecht-form-label">{label}</legend>
      {hint !== undefined && (
        <p className="utrecht-form-field-description" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div className={styles["parts"]}>
        {parts.map((part) => (
          <div key={part} className={styles["part"]}>
            <label className={styles["label"]} htmlFor={`${id}-${part}`}>
              {words[part]}
            </label>
            <input
              id={`${id}-${part}`}
              type="text"
              inputMode="numeric"
              autoComplete="off"
              className={join("utrecht-textbox", styles[part], message !== undefined && "utrecht-textbox--invalid")}
              aria-invalid={message !== undefined}
              value={shown[part]}
              onChange={(event) => change(part, event.target.value)}
              onPaste={(event) => {
                const date = whole(event.clipboardData.getData("text"));
                if (date === undefined) return;
                event.preventDefault();
                store(date);
              }}
              onBlur={() => {
                if (found?.ok && whole(typed?.[part]) !== undefined) type({ ...partsOf(found.date) });
              }}
            />
          </div>
        ))}
      </div>
      <p
        className={message === undefined ? styles["said"] : "utrecht-form-field-error-message"}
        id={`${id}-said`}
        aria-live="polite"
      >
        {message ?? (typed === undefined && value !== undefined ? words.date(value) : "")}
      </p>
    </fieldset>
  );
}
