import { Suspense, useEffect, useState } from "react";
import { addressOf } from "../../machine/places.ts";
import styles from "./Header.module.css";
import { KeptStatus } from "./KeptStatus.tsx";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import { Logo } from "./Logo.tsx";
import { pages } from "./pages.ts";
import { SessionNav } from "./SessionNav.tsx";
import { useRemembered } from "./session.ts";
import { useUi } from "./words.ts";

/** True a moment after something is: what is not needed at once doesn't hold up what is. */
function useQuietly(isSo: boolean): boolean {
  const [quiet, setQuiet] = useState(false);
  useEffect(() => {
    if (!isSo) return;
    const moment = window.setTimeout(() => setQuiet(true), 1000);
    return () => window.clearTimeout(moment);
  }, [isSo]);
  return isSo && quiet;
}

/** Name, where we are, whether it is kept, language. In a session also its name and its parts. */
export function Header({ screen }: { screen: string }) {
  const t = useUi();
  const document = useRemembered((context) => context.document);
  const hasTrail = useQuietly(useRemembered(({ past, future }) => past.length + future.length > 0));
  const isInside = useRemembered(({ place }) => "session" in place && place.session === document?.id);
  const session = isInside ? document : undefined;
  return (
    <header className={styles["header"]}>
      <div className={styles["bar"]}>
        <a
          className={styles["brand"]}
          href={`#${addressOf({ room: "welcome" })}`}
          aria-label={`${t("app.name")}: ${t("app.home")}`}
        >
          <Logo className={styles["logo"]} />
          {session === undefined && <span className={styles["name"]}>{t("app.name")}</span>}
        </a>
        {session !== undefined && (
          <>
            <p className={styles["session"]}>
              <span className={styles["title"]}>{session.title === "" ? t("session.untitled") : session.title}</span>
              <span className={styles["organisation"]}>{session.organisation}</span>
            </p>
            <SessionNav session={session.id} screen={screen} />
          </>
        )}
        <div className={styles["end"]}>
          {session !== undefined && (
            <>
              <div className={styles["trail"]}>
                {hasTrail && (
                  <Suspense>
                    <pages.Trail />
                  </Suspense>
                )}
              </div>
              <KeptStatus />
            </>
          )}
          <LanguageSwitch />
        </div>
      </div>
    </header>
  );
}
