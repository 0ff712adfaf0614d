import type { ItemStatus } from "../../assessment/checklist.ts";
import styles from "./Lamp.module.css";

/** A lamp of the gate: full with a tick for gereed, half for bijna, open for nog niet, dotted for niet besproken. Decorative: words say the same. */
export function Lamp({ status }: { status: ItemStatus }) {
  return (
    <svg className={styles["lamp"]} viewBox="-14 -14 28 28" aria-hidden="true">
      <LampShape status={status} />
    </svg>
  );
}

/** The lamp as a shape around (0, 0), radius 13, to draw inside another picture. */
export function LampShape({ status }: { status: ItemStatus }) {
  return (
    <>
      <circle
        r="12"
        className={styles[status === "gereed" ? "full" : status === "niet-besproken" ? "dotted" : "open"]}
      />
      {status === "bijna" && <path d="M0 -12A12 12 0 0 0 0 12Z" className={styles["half"]} />}
      {status === "gereed" && <path d="M-5.5 0.5L-1.8 4.4L5.8 -4" className={styles["tick"]} />}
    </>
  );
}
