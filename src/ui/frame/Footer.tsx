import { Suspense, use } from "react";
import { addressOf } from "../../machine/places.ts";
import { Link } from "../kit/Text.tsx";
import styles from "./Footer.module.css";
import { pages } from "./pages.ts";
import { SessionContext, useDesk, useRemembered } from "./session.ts";
import { useUi } from "./words.ts";

/** Where everything stays, whom to ask for help, and what is there to read. */
export function Footer() {
  const t = useUi();
  const { hostOverlay } = useDesk();
  const language = useRemembered((context) => context.language);
  const newVersion = useRemembered((context) => context.newVersion);
  const contact = use(SessionContext)?.content.overlay?.contact ?? hostOverlay?.contact?.text;
  return (
    <footer className={styles["footer"]}>
      {newVersion !== undefined && (
        <Suspense>
          <pages.NewVersion />
        </Suspense>
      )}
      <div className={styles["bar"]}>
        <p>{t("footer.privacy")}</p>
        {contact !== undefined && (
          <p lang={contact[language] === undefined ? "nl" : undefined}>{contact[language] ?? contact.nl}</p>
        )}
        <div className={styles["links"]}>
          <Link href={`#${addressOf({ room: "shelves" })}`}>{t("nav.shelves")}</Link>
          <Link href={`#${addressOf({ room: "glossary" })}`}>{t("nav.glossary")}</Link>
          <Link href={`#${addressOf({ room: "sources" })}`}>{t("nav.sources")}</Link>
          <Link href={`#${addressOf({ room: "check" })}`}>{t("nav.check")}</Link>
        </div>
      </div>
    </footer>
  );
}
