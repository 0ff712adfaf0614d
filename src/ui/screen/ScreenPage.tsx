import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from "react";
import type { ScreenState } from "../../machine/room/screen.ts";
import { useRemembered, useSend } from "../frame/session.ts";
import { useTitle } from "../frame/title.ts";
import { useUi } from "../frame/words.ts";
import type { Listening } from "../werksessie/desk.ts";
import { useWerksessieDesk } from "../werksessie/desk.ts";
import { useWerksessie } from "../werksessie/words.ts";
import styles from "./ScreenPage.module.css";
import { Wall } from "./Wall.tsx";

/**
 * Keys of the room: the facilitator's window does with them what it does with its own. P is about that window alone. The names at the end are
 * those of a numeric pad without NumLock.
 */
const passedOn = /^([0-9?/blqwo.]|Page(Up|Down)|Arrow\w+|Enter|Backspace|Escape|F5|Home|End|Insert|Clear)$/i;

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
  const line = useRef<Listening>(undefined);
  useEffect(() => {
    const listening = desk.listen(session, setState);
    line.current = listening;
    return listening.stop;
  }, [desk, session]);
  useTitle({ name: t("wall.window"), behind: [useUi()("app.name")] });
  const spoken = state?.language ?? language;
  // The page speaks the language of the facilitator, whatever was chosen on this computer.
  useEffect(() => {
    if (spoken !== language) send({ type: "language.chosen", language: spoken });
  });
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { key, code, ctrlKey, metaKey, altKey, repeat, isComposing } = event;
    if (ctrlKey || metaKey || altKey || isComposing) return;
    if (key.toLowerCase() === "f") desk.toggleFullScreen();
    else if (state === undefined || !passedOn.test(key)) return;
    // With this key a presenter begins its show. Opening the page anew would end the full screen.
    else if (key === "F5") {
      desk.setFullScreen(true);
      line.current?.ask();
    } else if (!repeat) line.current?.press({ key, code });
    event.preventDefault();
  });
  // Before the screen is painted: whoever sees it can use its keys.
  useLayoutEffect(() => {
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
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
