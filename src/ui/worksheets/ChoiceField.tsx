import { useId } from "react";
import { useRoom } from "../frame/words.ts";
import { Button } from "../kit/Button.tsx";
import { Checkbox } from "../kit/Checkbox.tsx";
import { Group } from "../kit/Group.tsx";
import { Radio } from "../kit/Radio.tsx";
import { Hidden } from "../kit/Text.tsx";
import styles from "./Worksheets.module.css";

interface Options {
  label: string;
  hint: string | undefined;
  options: readonly { value: string; label: string }[];
}

/** Short words stand beside each other, sentences under each other. */
function shapeOf(options: Options["options"]): "options" | "sentences" {
  return options.some(({ label }) => label.length > 36) ? "sentences" : "options";
}

/** One of a few; it can be taken back. */
export function ChoiceField({
  options,
  value,
  onChange,
  ...group
}: Options & { value: string; onChange: (value: string) => void }) {
  const t = useRoom();
  const name = useId();
  const first = options[0];
  return (
    <Group {...group}>
      <div className={styles[shapeOf(options)]}>
        {options.map((option) => (
          <Radio
            key={option.value}
            name={name}
            value={option.value}
            checked={option.value === value}
            onChoose={() => onChange(option.value)}
          >
            {option.label}
          </Radio>
        ))}
        {first !== undefined && value !== "" && (
          <Button
            kind="subtle"
            onClick={(event) => {
              // The button goes: the person stays at the choice.
              event.currentTarget.parentElement?.querySelector("input")?.focus();
              onChange("");
            }}
          >
            {t("worksheet.clear")}
            <Hidden> {t("worksheet.clearFor", { label: group.label })}</Hidden>
          </Button>
        )}
      </div>
    </Group>
  );
}

/** Any number of them, kept in the order of the options. */
export function ChoicesField({
  options,
  value,
  onChange,
  ...group
}: Options & { value: readonly string[]; onChange: (value: readonly string[]) => void }) {
  const chosen = (ticked: boolean, key: string) => (one: { value: string }) =>
    one.value === key ? ticked : value.includes(one.value);
  return (
    <Group {...group}>
      <div className={styles[shapeOf(options)]}>
        {options.map((option) => (
          <Checkbox
            key={option.value}
            checked={value.includes(option.value)}
            onTick={(ticked) => onChange(options.filter(chosen(ticked, option.value)).map((one) => one.value))}
          >
            {option.label}
          </Checkbox>
        ))}
      </div>
    </Group>
  );
}
