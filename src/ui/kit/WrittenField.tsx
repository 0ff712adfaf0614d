import { useEffect } from "react";
import { TextField } from "./Field.tsx";
import { cameAtOnce, useTyping } from "./useTyping.ts";

/** What a text in the field means, or what is said of it. */
export type Written<Value> = { ok: true; value: Value | undefined } | { ok: false; error: string };

/**
 * One line of text that stands for something else: an amount, a number, a length of time. It is told when the field is left, Enter is pressed
 * or the whole was pasted, never half-way. What can't be read stays in the field with a sentence, and what was stored stays stored.
 */
export function WrittenField<Value extends string | number, Language extends string>({
  name,
  value,
  stored = `${value ?? ""}`,
  language,
  read,
  write,
  onChange,
  ...field
}: {
  /** Names the field within its session. */
  name: string;
  label: string;
  hint?: string | undefined;
  className?: string | undefined;
  value: Value | undefined;
  /** What is stored, for a field that shows only some of it: when that changes, what was typed before is gone. */
  stored?: string;
  /** The language of the screen. A text is read in the language in which it was typed. */
  language: Language;
  read: (text: string, language: Language) => Written<Value>;
  write: (value: Value) => string;
  onChange: (value: Value | undefined) => void;
}) {
  const { typed, isIn, setIn, type, letGo } = useTyping(name, stored);
  const text = typed?.["text"];
  const found = text === undefined ? undefined : read(text, (typed?.["language"] ?? language) as Language);
  const shown = text ?? (value === undefined ? "" : write(value));
  const isRefused = typed?.["refused"] !== undefined;
  const leave = () => {
    if (text === undefined || found === undefined) return;
    if (!found.ok) {
      type({ text, language: typed?.["language"] ?? language }, true);
      return;
    }
    letGo();
    if (found.value !== value) onChange(found.value);
  };
  // Left without a word of the browser, for example by its way back.
  useEffect(() => {
    if (!isIn && !isRefused) leave();
  });
  return (
    <TextField
      {...field}
      inputMode="numeric"
      value={shown}
      error={found?.ok === false && (isRefused || !isIn) ? found.error : undefined}
      onChange={(changed) => {
        const whole = cameAtOnce(shown, changed) ? read(changed, language) : undefined;
        type({ text: changed, language });
        if (whole?.ok && whole.value !== undefined && whole.value !== value) onChange(whole.value);
      }}
      onFocus={() => setIn(true)}
      onBlur={() => {
        setIn(false);
        leave();
      }}
      onEnter={leave}
    />
  );
}
