import { useRoom } from "../frame/words.ts";
import styles from "./OverlayMark.module.css";

/** Says that something was not in the tool but was laid on it by the organisation. */
export function OverlayMark() {
  const t = useRoom();
  return <span className={styles["mark"]}>{t("overlay.mark")}</span>;
}
