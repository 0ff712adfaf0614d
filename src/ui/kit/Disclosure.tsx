import type { ReactNode } from "react";
import styles from "./Disclosure.module.css";
import { join } from "./join.ts";

/** Something to open for those who want to know more. Its content is only made when it is opened. */
export function Disclosure({
  summary,
  children,
  className,
  open,
  onToggle,
}: {
  summary: ReactNode;
  children: ReactNode;
  className?: string | undefined;
  open: boolean;
  onToggle: (open: boolean) => void;
}) {
  return (
    <details
      className={join(styles["disclosure"], className)}
      open={open}
      onToggle={(event) => {
        if (event.currentTarget.open !== open) onToggle(event.currentTarget.open);
      }}
    >
      <summary className={styles["summary"]}>
        <svg className={styles["chevron"]} viewBox="0 0 16 16" aria-hidden="true">
          <path d="M5 3l6 5-6 5" fill="none" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" />
        </svg>
        <span>{summary}</span>
      </summary>
      {open && <div className={styles["content"]}>{children}</div>}
    </details>
  );
}
