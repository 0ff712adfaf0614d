import type { Language } from "../../assessment/model.ts";
import { formatWhen } from "../../i18n/words.ts";
import { addressOf } from "../../machine/places.ts";
import { Hidden } from "../kit/Text.tsx";
import styles from "./KeptStatus.module.css";
import { useDesk, useRemembered } from "./session.ts";
import { useUi } from "./words.ts";

/** Whether what is on screen is safe, and since when. */
export function KeptStatus() {
  const t = useUi();
  const language = useRemembered((context): Language => context.language);
  const updated = useRemembered((context) => context.document?.updated);
  const keptAt = useRemembered((context) => context.keptAt);
  const { today } = useDesk();
  const failure = useRemembered((context) => context.keepFailure);
  if (failure !== undefined) {
    return <p className={`${styles["kept"]} ${styles["failed"]}`}>{t("kept.failed")}</p>;
  }
  if (keptAt === undefined || keptAt !== updated) return <p className={styles["kept"]}>{t("kept.busy")}</p>;
  const time = formatWhen(keptAt, language, today());
  return (
    <a className={styles["kept"]} href={`#${addressOf({ room: "shelves" })}`}>
      <svg className={styles["mark"]} viewBox="0 0 16 16" aria-hidden="true">
        <path d="M2.5 8.5l3.6 3.6L13.5 4" fill="none" stroke="currentColor" strokeWidth="2.2" />
      </svg>
      <span aria-hidden="true">{t("kept.short", { time })}</span>
      <Hidden>{t("kept.kept", { time })}</Hidden>
    </a>
  );
}
