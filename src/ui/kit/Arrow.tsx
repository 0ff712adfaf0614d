import styles from "./Arrow.module.css";

/** An arrow beside words that say the same; the typeface has none. */
export function Arrow({ to }: { to: "left" | "right" }) {
  return (
    <svg className={styles["arrow"]} viewBox="0 0 20 16" aria-hidden="true">
      <path
        d={to === "right" ? "M2 8h15M11 2l6 6l-6 6" : "M18 8h-15M9 2l-6 6l6 6"}
        fill="none"
        stroke="currentColor"
        strokeWidth="2.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
