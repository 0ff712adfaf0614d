import styles from "./Tools.module.css";

/** A screen on its foot, beside words that say the same. */
export function ScreenMark() {
  return (
    <svg className={styles["mark"]} viewBox="0 0 24 20" aria-hidden="true">
      <rect x="1.5" y="1.5" width="21" height="13" rx="2" />
      <path d="M8 18.5h8M12 14.5v4" />
    </svg>
  );
}
