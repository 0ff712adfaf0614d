import { proMemorie } from "../../assessment/amount.ts";
import type { CellValue, SimplePart } from "../../assessment/worksheet.ts";
import { worksheetLimits } from "../../assessment/worksheet.ts";
import { asDate, asKeys, asNumber, asText } from "../../assessment/worksheetValues.ts";
import { DateInput } from "../frame/DateInput.tsx";
import { useRoom } from "../frame/words.ts";
import { TextArea } from "../kit/Field.tsx";
import { SelectField } from "../kit/SelectField.tsx";
import { ChoiceField, ChoicesField } from "./ChoiceField.tsx";
import { AmountField, NumberField } from "./NumberField.tsx";
import { useSheet } from "./sheet.ts";
import styles from "./Worksheets.module.css";

export interface SimpleFieldProps<One extends SimplePart = SimplePart> {
  part: One;
  /** Names the field within the worksheet. */
  name: string;
  /** Where the words of its options stand. */
  path: string;
  label: string;
  hint: string | undefined;
  /** Takes little room: a choice folds into a list. */
  compact?: boolean;
  value: CellValue | undefined;
  onChange: (value: CellValue | undefined) => void;
}

/** A field for a part that fits in one cell. Every change is told at once; what is empty is `undefined`. */
export function SimpleField({ part, compact = false, ...field }: SimpleFieldProps) {
  const t = useRoom();
  const { sheet, words } = useSheet();
  const { label, hint, value, onChange, path } = field;
  const common = { label, hint };
  const name = `${sheet.id}/${field.name}`;
  const word = (key: string) => words.own(`${path}.options.${key}`);
  switch (part.kind) {
    case "text": {
      // A field of one line would hide the end of what is written: this one grows.
      return (
        <TextArea
          {...common}
          className={part.long === true && !compact ? undefined : styles["shortText"]}
          maxLength={worksheetLimits.text}
          value={typeof value === "string" ? value : ""}
          onChange={(text) => onChange(text === "" ? undefined : text)}
        />
      );
    }
    case "choice": {
      const options = part.options.map((key) => ({ value: key, label: word(key) }));
      const chosen = asText(value);
      const choose = (key: string) => onChange(key === "" ? undefined : key);
      return compact ? (
        <SelectField
          {...common}
          value={part.options.includes(chosen) ? chosen : ""}
          options={[{ value: "", label: t("worksheet.choose") }, ...options]}
          onChange={choose}
        />
      ) : (
        <ChoiceField {...common} options={options} value={chosen} onChange={choose} />
      );
    }
    case "choices":
      return (
        <ChoicesField
          {...common}
          options={part.options.map((key) => ({ value: key, label: word(key) }))}
          value={asKeys(value)}
          onChange={(keys) => onChange(keys.length === 0 ? undefined : keys)}
        />
      );
    case "date":
      return <DateInput {...common} name={name} value={asDate(value)} onChange={onChange} />;
    case "amount": {
      const amount = value === proMemorie ? value : asNumber(value);
      return <AmountField {...common} name={name} value={amount} onChange={onChange} />;
    }
    case "number": {
      const { min, max } = part;
      return <NumberField {...common} name={name} min={min} max={max} value={asNumber(value)} onChange={onChange} />;
    }
  }
}
