import styles from "./Stepper.module.css";

/** A count that goes up and down by one. */
export function Stepper({
  label,
  count,
  more,
  fewer,
  onMore,
  onFewer,
}: {
  label: string;
  count: number;
  /** What the buttons do, in words. */
  more: string;
  fewer: string;
  onMore: () => void;
  onFewer: () => void;
}) {
  return (
    <div className={styles["stepper"]} data-fast>
      <span className={styles["label"]}>{label}</span>
      <button
        type="button"
        className={styles["button"]}
        aria-label={fewer}
        aria-disabled={count === 0}
        onClick={() => count > 0 && onFewer()}
      >
        <Sign />
      </button>
      <output className={styles["count"]}>{count}</output>
      <button type="button" className={styles["button"]} aria-label={more} onClick={onMore}>
        <Sign plus />
      </button>
    </div>
  );
}

function Sign({ plus = false }: { plus?: boolean }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className={styles["sign"]}>
      <path d={plus ? "M8 2v12M2 8h12" : "M2 8h12"} />
    </svg>
  );
}
