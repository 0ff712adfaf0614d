import type { FieldProps } from "./Field.tsx";
import { Field } from "./Field.tsx";
import { join } from "./join.ts";

/**
 * A passphrase, shown while it is typed. No checker of spelling may see it (some send what is typed to their maker), no phone may
 * make a capital of its first letter, and a browser keeps no list of it.
 */
export function PhraseField({
  value,
  onChange,
  isNew = false,
  ...field
}: FieldProps & { value: string; onChange: (value: string) => void; isNew?: boolean }) {
  return (
    <Field {...field}>
      {({ id, describedBy }) => (
        <input
          id={id}
          type="text"
          className={join("utrecht-textbox", field.error !== undefined && "utrecht-textbox--invalid")}
          value={value}
          maxLength={200}
          spellCheck={false}
          autoCapitalize="off"
          autoCorrect="off"
          autoComplete={isNew ? "new-password" : "off"}
          aria-describedby={describedBy}
          aria-invalid={field.error !== undefined}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
