import { useEffect, useLayoutEffect, useState } from "react";
import type { ScreenState } from "../../machine/room/screen.ts";
import { useRemembered, useSend } from "../frame/session.ts";
import { useWerksessieDesk } from "../werksessie/desk.ts";
import { useWerksessie } from "../werksessie/words.ts";
import styles from "./ScreenPage.module.css";
import { Wall } from "./Wall.tsx";

/**
 * The window for the wall. It opens no session: what it shows is what it was told. Without word from a facilitator it says so; what it
 * was told last stays on the wall when that window is closed, reloads or sleeps.
 */
export function ScreenPage() {
  const t = useWerksessie();
  const send = useSend();
  const desk = useWerksessieDesk();
  const session = useRemembered(({ place }) => ("session" in place ? place.session : ""));
  const language = useRemembered((context) => context.language);
  const [state, setState] = useState<ScreenState>();
  useEffect(() => desk.listen(session, setState), [desk, session]);
  const spoken = state?.language ?? language;
  // The page speaks the language of the facilitator, whatever was chosen on this computer.
  useEffect(() => {
    if (spoken !== language) send({ type: "language.chosen", language: spoken });
  });
  // Before the screen is painted: whoever sees it can use its keys.
  useLayoutEffect(() => {
    const press = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
      if (key.toLowerCase() === "f" && !ctrlKey && !metaKey && !altKey) desk.toggleFullScreen();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [desk]);
  return (
    <main className={styles["page"]} id="inhoud" tabIndex={-1}>
      {state === undefined ? (
        <div className={styles["waiting"]}>
          <h1>{t("wall.waiting")}</h1>
          <p>{t("wall.waitingBody")}</p>
          <p className={styles["hint"]}>{t("wall.fullHint")}</p>
        </div>
      ) : (
        <Wall state={state} />
      )}
    </main>
  );
}
