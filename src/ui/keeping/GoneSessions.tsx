import { useEffect, useState } from "react";
import type { Language } from "../../assessment/model.ts";
import { focusSoon } from "../frame/focus.ts";
import { useRemembered } from "../frame/session.ts";
import { useWords } from "../frame/words.ts";
import { Alert } from "../kit/Alert.tsx";
import { Button } from "../kit/Button.tsx";
import { Heading, Hidden, Paragraph } from "../kit/Text.tsx";
import type { GoneSession, KeepingDesk } from "./desk.ts";
import { formatMoment } from "./format.ts";
import styles from "./ShelvesPage.module.css";

/** The sessions that were removed in the last days, each to be put back. */
export function GoneSessions({ keeping }: { keeping: KeepingDesk }) {
  const { t } = useWords(["keeping"]);
  const language = useRemembered((context): Language => context.language);
  const sessions = useRemembered((context) => context.sessions);
  const [gone, setGone] = useState<readonly GoneSession[]>([]);
  const [told, tell] = useState<"backTold" | "failed" | "empty">();
  // What another window removes or puts back changes the list of sessions.
  useEffect(() => {
    void keeping.goneSessions().then(
      (found) => setGone(found.filter(({ id }) => !sessions.some((session) => session.id === id))),
      () => {},
    );
  }, [keeping, sessions]);
  const bringBack = async (id: string) => {
    tell((await keeping.bringBack(id)).ok ? "backTold" : "failed");
    setGone(await keeping.goneSessions());
    focusSoon("#weggehaald");
  };
  const letGo = async () => {
    await keeping.letGoOfGone();
    setGone(await keeping.goneSessions());
    tell("empty");
    focusSoon("#weggehaald");
  };
  const titleOf = ({ title }: GoneSession) => (title === "" ? t("keeping:here.untitled") : title);
  return (
    <section className={styles["part"]}>
      <Heading level={2} id="weggehaald" tabIndex={-1}>
        {t("keeping:gone.title")}
      </Heading>
      <Paragraph soft={gone.length === 0}>
        {t(gone.length === 0 ? "keeping:gone.none" : "keeping:gone.intro")}
      </Paragraph>
      <div aria-live="polite">
        {told !== undefined && <Alert kind={told === "failed" ? "error" : "ok"}>{t(`keeping:gone.${told}`)}</Alert>}
      </div>
      <ul className={styles["states"]}>
        {gone.map((session) => (
          <li key={session.id} className={styles["state"]}>
            <p className={styles["moment"]}>
              {titleOf(session)}{" "}
              <span className={styles["why"]}>
                {t("keeping:gone.at", { moment: formatMoment(session.at, language) })}
              </span>
            </p>
            <div className={styles["tasks"]}>
              <Button onClick={() => void bringBack(session.id)}>
                {t("keeping:gone.back")}
                <Hidden> {t("keeping:gone.for", { title: titleOf(session) })}</Hidden>
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {gone.length > 0 && (
        <Button kind="subtle" onClick={() => void letGo()}>
          {t("keeping:gone.letGo")}
        </Button>
      )}
    </section>
  );
}
