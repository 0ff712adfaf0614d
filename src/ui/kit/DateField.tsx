import { useEffect, useId } from "react";
import { partsOf, readDate, readDateParts } from "../../assessment/writtenDate.ts";
import styles from "./DateField.module.css";
import { join } from "./join.ts";
import { useTyping } from "./typing.ts";

const parts = ["day", "month", "year"] as const;
type Part = (typeof parts)[number];
const nothing = partsOf(undefined);

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
  words: Record<Part, string> & {
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
  const given = typed && { day: typed["day"], month: typed["month"], year: typed["year"] };
  const shown = (part: Part) => given?.[part] ?? partsOf(value)[part];

  /** A whole date in one field leaves no room for what stands in those that nobody touched. */
  const read = (now: Partial<Record<Part, string | undefined>> = given ?? {}) => {
    const isWhole = parts.some((part) => readDate(now[part] ?? "", today) !== undefined);
    const under = isWhole ? nothing : partsOf(value);
    const [day, month, year] = parts.map((part) => now[part] ?? under[part]) as [string, string, string];
    const found = readDateParts({ day, month, year }, today);
    return isRequired && found.ok && found.date === undefined ? ({ ok: false, reason: "missing" } as const) : found;
  };
  const store = (date: string | undefined) => {
    letGo();
    if (date !== value) onChange(date);
  };
  const typeIn = (texts: Partial<Record<Part, string | undefined>>, isRefused = false) =>
    type(
      Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined)) as Record<string, string>,
      isRefused,
    );

  const change = (part: Part, text: string) => {
    const now = { ...given, [part]: text };
    const found = read(now);
    // Several signs at once were pasted, dictated or filled in by the browser.
    const isAtOnce = Math.abs(text.length - shown(part).length) > 1 && readDate(text, today) !== undefined;
    const isComplete = part === "year" && /^\d{4}$/.test(text);
    if ((isAtOnce || isComplete) && found.ok) store(found.date);
    else typeIn(now);
  };
  const leave = () => {
    if (given === undefined) return;
    const found = read();
    if (found.ok) store(found.date);
    else typeIn(given, true);
  };
  // Left without a word of the browser, for example by its way back.
  useEffect(() => {
    if (!isIn && given !== undefined && typed?.["refused"] === undefined) leave();
  });

  const found = read();
  const isWrong = given !== undefined && !found.ok && (!isIn || typed?.["refused"] !== undefined);
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
              value={shown(part)}
              onChange={(event) => change(part, event.target.value)}
              onPaste={(event) => {
                const date = readDate(event.clipboardData.getData("text"), today);
                if (date === undefined) return;
                event.preventDefault();
                store(date);
              }}
              onBlur={() => {
                const whole = readDate(given?.[part] ?? "", today);
                const all = whole === undefined ? undefined : read();
                if (all?.ok) typeIn(partsOf(all.date));
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
        {message ?? (given === undefined && value !== undefined ? words.date(value) : "")}
      </p>
    </fieldset>
  );
}
