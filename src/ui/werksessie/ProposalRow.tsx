import type { ReactNode } from "react";
import type { Stretch } from "../../assessment/programme.ts";
import { Hidden } from "../kit/Text.tsx";
import styles from "./Proposal.module.css";
import { useWerksessie } from "./words.ts";

/** A row that needs no choice: when it begins, what it is, how long it takes. */
export function ProposalRow({ row, children }: { row: Stretch; children: ReactNode }) {
  return (
    <li className={styles["item"]}>
      <RowWords row={row}>{children}</RowWords>
    </li>
  );
}

/** When something begins, counted from the start, what it is and how long it takes. */
export function RowWords({
  row,
  more,
  without = "none",
  children,
}: {
  /** Undefined: it takes no time of its own. */
  row: Stretch | undefined;
  /** Why it takes no time: there is none left, all of it is in the list that is taken over, or all of it has an answer. */
  without?: "none" | "inList" | "answered";
  more?: string | undefined;
  children: ReactNode;
}) {
  const t = useWerksessie();
  return (
    <span className={styles["row"]} data-kind={row?.step === undefined && row !== undefined ? "round" : "step"}>
      <span className={styles["from"]}>
        {row === undefined ? (
          "–"
        ) : (
          <>
            <Hidden>{t("programme.from")} </Hidden>
            {clock(row.from)}
          </>
        )}
      </span>
      <span className={styles["title"]}>
        {children}
        {more !== undefined && <span className={styles["more"]}>{more}</span>}
      </span>
      <span className={styles["minutes"]}>
        {row === undefined ? t(`programme.${without}`) : t("programme.minutes", { count: Math.round(row.minutes) })}
      </span>
    </span>
  );
}

/** "1:05" for 65 minutes. */
function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}
