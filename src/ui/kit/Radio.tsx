import type { ReactNode } from "react";
import { join } from "./join.ts";
import styles from "./Radio.module.css";

/** One choice of a group, as a row or tile of which the whole surface can be touched. */
export function Radio({
  name,
  value,
  checked,
  onChoose,
  children,
  className,
}: {
  name: string;
  value: string;
  checked: boolean;
  onChoose: () => void;
  children: ReactNode;
  className?: string | undefined;
}) {
  return (
    <label className={join(styles["choice"], checked && styles["checked"], className)}>
      <input
        type="radio"
        className="utrecht-radio-button utrecht-radio-button--html-input"
        name={name}
        value={value}
        checked={checked}
        onChange={onChoose}
      />
      {children}
    </label>
  );
}
