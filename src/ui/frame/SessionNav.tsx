import { addressOf, sessionRooms } from "../../machine/places.ts";
import { Hidden } from "../kit/Text.tsx";
import styles from "./SessionNav.module.css";
import { useSession } from "./session.ts";
import { useUi } from "./words.ts";

/** The parts of a session, with how much of it is discussed. A step belongs to the board. */
export function SessionNav({ session, screen }: { session: string; screen: string }) {
  const t = useUi();
  const { coverage } = useSession().result;
  const current = screen === "step" ? "board" : screen;
  return (
    <nav aria-label={t("nav.label")} className={styles["nav"]}>
      <ul className={styles["rooms"]}>
        {sessionRooms.map((room) => (
          <li key={room}>
            <a
              className={styles["room"]}
              href={`#${addressOf({ room, session })}`}
              aria-current={room === current ? (screen === "step" ? "true" : "page") : undefined}
            >
              {t(`nav.${room}`)}
            </a>
          </li>
        ))}
      </ul>
      <p className={styles["progress"]}>
        <svg className={styles["meter"]} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
          <rect width="100" height="8" rx="4" fill="var(--kw-sand)" />
          <rect width={(100 * coverage.answered) / Math.max(1, coverage.of)} height="8" rx="4" fill="var(--kw-green)" />
        </svg>
        <span className={styles["count"]} aria-hidden="true" translate="no">
          {`${coverage.answered}/${coverage.of}`}
        </span>
        <Hidden>{t("nav.progress", { ...coverage })}</Hidden>
      </p>
    </nav>
  );
}
