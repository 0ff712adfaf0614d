import styles from "./Field.module.css";
import type { FieldProps } from "./Field.tsx";
import { Field } from "./Field.tsx";
import { join } from "./join.ts";

/** One choice from a list. */
export function SelectField({
  value,
  onChange,
  options,
  ...field
}: FieldProps & {
  value: string;
  onChange: (value: string) => void;
  options: readonly { value: string; label: string }[];
}) {
  return (
    <Field {...field}>
      {({ id, describedBy }) => (
        <select
          id={id}
          className={join("utrecht-textbox", styles["select"])}
          value={value}
          aria-describedby={describedBy}
          onChange={(event) => onChange(event.target.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
