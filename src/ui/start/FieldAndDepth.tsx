import type { Depth } from "../../assessment/model.ts";
import { depths } from "../../assessment/model.ts";
import { useDesk } from "../frame/session.ts";
import { useRoom, useWords } from "../frame/words.ts";
import { Radio } from "../kit/Radio.tsx";
import { SelectField } from "../kit/SelectField.tsx";
import styles from "./FieldAndDepth.module.css";

/** In which field the team works, and whether it takes the board alone or every question. */
export function FieldAndDepth({
  variant,
  depth,
  onChange,
}: {
  variant: string;
  depth: Depth;
  onChange: (changed: { variant?: string; depth?: Depth }) => void;
}) {
  const t = useRoom();
  const { t: words } = useWords(["fields"]);
  const { fields } = useDesk();
  return (
    <div className={styles["scope"]}>
      <SelectField
        label={t("field.label")}
        hint={words(`fields:${variant}.about`)}
        value={variant}
        options={fields.map((field) => ({ value: field, label: words(`fields:${field}.name`) }))}
        onChange={(chosen) => onChange({ variant: chosen })}
      />
      <fieldset className={styles["depth"]}>
        <legend>{t("depth.label")}</legend>
        {depths.map((one) => (
          <Radio key={one} name="depth" value={one} checked={depth === one} onChoose={() => onChange({ depth: one })}>
            <span>
              <strong>{t(`depth.${one}`)}</strong> {t(`depth.${one}About`)}
            </span>
          </Radio>
        ))}
      </fieldset>
    </div>
  );
}
