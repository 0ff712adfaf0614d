import type { ReactNode } from "react";
import { useId } from "react";
import styles from "./Field.module.css";
import { join } from "./join.ts";

/** Choices that answer one question. */
export function Group({
  label,
  hint,
  className,
  children,
}: {
  label: string;
  hint?: string | undefined;
  className?: string | undefined;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <fieldset
      className={join(styles["field"], className)}
      aria-describedby={hint === undefined ? undefined : `${id}-hint`}
    >
      <legend className="utrecht-form-label">{label}</legend>
      {hint !== undefined && (
        <p className="utrecht-form-field-description" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
    </fieldset>
  );
}
