import { useEffectEvent, useLayoutEffect, useState } from "react";
import { useRemembered, useSend } from "../frame/session.ts";
import { useRoom } from "../frame/words.ts";
import { Hidden } from "../kit/Text.tsx";
import styles from "./TrailButtons.module.css";

/** In these the browser undoes what was typed; there the keys are its own. A list of choices has nothing typed. */
const typing = "input:not([type=radio], [type=checkbox]), textarea, [contenteditable=true]";

/** One step back or forward through all that the team changed since it opened the session, by button or by keys. */
export function TrailButtons() {
  const t = useRoom();
  const send = useSend();
  const past = useRemembered((context) => context.past.length);
  const future = useRemembered((context) => context.future.length);
  const [told, tell] = useState<"undone" | "redone">();
  const go = (to: "undone" | "redone") => {
    send({ type: `change.${to}` });
    tell(to);
  };
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
    if (event.defaultPrevented || altKey || !(ctrlKey || metaKey)) return;
    if (target instanceof Element && target.closest(typing) !== null) return;
    const letter = key.toLowerCase();
    if (letter !== "z" && letter !== "y") return;
    const isForward = letter === "y" || shiftKey;
    event.preventDefault();
    if ((isForward ? future : past) > 0) go(isForward ? "redone" : "undone");
  });
  // Before the screen is painted: whoever sees it can use its keys.
  useLayoutEffect(() => {
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
  return (
    <div className={styles["trail"]} data-fast>
      <TrailButton label={t("trail.undo")} keys="Ctrl+Z" isOff={past === 0} onGo={() => go("undone")} />
      <TrailButton
        label={t("trail.redo")}
        keys="Ctrl+Shift+Z"
        isOff={future === 0}
        onGo={() => go("redone")}
        isForward
      />
      <div role="status">
        {/* Another key each time, so that the same words are said again. */}
        <Hidden key={`${past} ${future}`}>{told === undefined ? "" : t(`trail.${told}`)}</Hidden>
      </div>
    </div>
  );
}

function TrailButton(given: { label: string; keys: string; isOff: boolean; onGo: () => void; isForward?: true }) {
  const { label, keys, isOff, onGo, isForward } = given;
  return (
    // Not `disabled`: the focus would be lost under the finger of who goes back to the first step.
    <button
      type="button"
      className={styles["step"]}
      title={`${label} (${keys})`}
      aria-label={label}
      aria-keyshortcuts={keys.replace("Ctrl", "Control")}
      aria-disabled={isOff}
      onClick={() => {
        if (!isOff) onGo();
      }}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true" className={isForward ? styles["forward"] : undefined}>
        <path d="M9 5 4 10l5 5M4.5 10H14a5 5 0 0 1 0 10h-3" fill="none" stroke="currentColor" strokeWidth="2.2" />
      </svg>
    </button>
  );
}
