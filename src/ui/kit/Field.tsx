import type { ComponentType, ReactNode } from "react";
import { lazy, Suspense, useId } from "react";
import { typedBounds } from "../../assessment/bounds.ts";
import styles from "./Field.module.css";
import { join } from "./join.ts";

/** Most fields are never nearly full. Where this part doesn't come, the field itself goes on. */
const RoomLeft = lazy(
  (): Promise<{ default: ComponentType<{ left: number; most: number }> }> =>
    import("../frame/RoomLeft.tsx").then(
      (part) => ({ default: part.RoomLeft }),
      () => ({ default: () => null }),
    ),
);

export interface FieldProps {
  label: string;
  hint?: string | undefined;
  /** What is wrong and how to mend it; marks the field as invalid. */
  error?: string | undefined;
  className?: string | undefined;
}

/** Ties a label, a hint and an error to one input. */
export function Field({
  label,
  hint,
  error,
  className,
  length = 0,
  most = Number.POSITIVE_INFINITY,
  children,
}: FieldProps & {
  /** How long its text is, of at most how many characters. */
  length?: number;
  most?: number;
  children: (ids: { id: string; describedBy: string | undefined }) => ReactNode;
}) {
  const id = useId();
  const describedBy = join(hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`) || undefined;
  return (
    <div className={join(styles["field"], className)}>
      <label className="utrecht-form-label" htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <p className="utrecht-form-field-description" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({ id, describedBy })}
      {length > most * 0.9 && (
        <Suspense>
          <RoomLeft left={most - length} most={most} />
        </Suspense>
      )}
      {error !== undefined && (
        <p className="utrecht-form-field-error-message" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}

interface TextProps extends FieldProps {
  value: string;
  /** How many characters fit: what the browser takes no more of, and what is said when it is nearly full. */
  maxLength?: number;
  /** Which keyboard a phone shows. */
  inputMode?: "numeric";
  onChange: (value: string) => void;
  onFocus?: () => void;
  onBlur?: () => void;
}

/** One line of text. */
export function TextField({
  value,
  onChange,
  onFocus,
  onBlur,
  onEnter,
  maxLength = typedBounds.line,
  inputMode,
  required,
  ...field
}: TextProps & { required?: boolean; onEnter?: () => void }) {
  return (
    <Field {...field} length={value.length} most={maxLength}>
      {({ id, describedBy }) => (
        <input
          id={id}
          type="text"
          className={join("utrecht-textbox", field.error !== undefined && "utrecht-textbox--invalid")}
          value={value}
          autoComplete="off"
          maxLength={maxLength}
          inputMode={inputMode}
          aria-describedby={describedBy}
          aria-invalid={field.error !== undefined}
          required={required}
          onChange={(event) => onChange(event.target.value)}
          onFocus={onFocus}
          onBlur={onBlur}
          onKeyDown={onEnter && (({ key }) => key === "Enter" && onEnter())}
        />
      )}
    </Field>
  );
}

/** Several lines of text; grows with what is written. */
export function TextArea({ value, onChange, onFocus, onBlur, maxLength = typedBounds.text, ...field }: TextProps) {
  return (
    <Field {...field} length={value.length} most={maxLength}>
      {({ id, describedBy }) => (
        <textarea
          id={id}
          rows={2}
          maxLength={maxLength}
          className={join(
            "utrecht-textarea",
            styles["growing"],
            field.error !== undefined && "utrecht-textarea--invalid",
          )}
          value={value}
          aria-describedby={describedBy}
          aria-invalid={field.error !== undefined}
          onChange={(event) => onChange(event.target.value)}
          onFocus={onFocus}
          onBlur={onBlur}
        />
      )}
    </Field>
  );
}
