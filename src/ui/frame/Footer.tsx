import { addressOf } from "../../machine/places.ts";
import { Link } from "../kit/Text.tsx";
import styles from "./Footer.module.css";
import { useUi } from "./words.ts";

export function Footer() {
  const t = useUi();
  return (
    <footer className={styles["footer"]}>
      <div className={styles["bar"]}>
        <p>{t("footer.privacy")}</p>
        <Link href={`#${addressOf({ room: "sources" })}`}>{t("nav.sources")}</Link>
      </div>
    </footer>
  );
}
