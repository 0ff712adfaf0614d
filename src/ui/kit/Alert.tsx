import type { ReactNode } from "react";
import styles from "./Alert.module.css";
import { join } from "./join.ts";

/** A message that stands out; its mark and its words say what kind it is, not its colour alone. */
export function Alert({
  kind,
  children,
  actions,
  className,
}: {
  kind: "info" | "ok" | "warning" | "error";
  children: ReactNode;
  actions?: ReactNode;
  className?: string | undefined;
}) {
  return (
    <div className={join("utrecht-alert", `utrecht-alert--${kind}`, styles["alert"], className)}>
      <svg className={styles["mark"]} viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="12" cy="12" r="10.5" fill="none" stroke="currentColor" strokeWidth="2" />
        {kind === "ok" ? (
          <path d="M7 12.5l3.4 3.4L17 9" fill="none" stroke="currentColor" strokeWidth="2.4" />
        ) : (
          <path
            d={kind === "info" ? "M12 11v6M12 6.6v2" : "M12 6.5v7M12 15.8v2"}
            fill="none"
            stroke="currentColor"
            strokeWidth="2.6"
          />
        )}
      </svg>
      <div className={styles["body"]}>
        <div>{children}</div>
        {actions !== undefined && <div className={styles["actions"]}>{actions}</div>}
      </div>
    </div>
  );
}
