import type { ReactNode } from "react";
import { join } from "./join.ts";
import styles from "./Radio.module.css";

/** Something to tick, as a row or tile of which the whole surface can be touched. */
export function Checkbox({
  checked,
  onTick,
  children,
}: {
  checked: boolean;
  onTick: (checked: boolean) => void;
  children: ReactNode;
}) {
  return (
    <label className={join(styles["choice"], checked && styles["checked"])}>
      <input
        type="checkbox"
        className={styles["box"]}
        checked={checked}
        onChange={(event) => onTick(event.target.checked)}
      />
      {children}
    </label>
  );
}
