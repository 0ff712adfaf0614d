import { useEffectEvent, useLayoutEffect } from "react";
import type { Role } from "../../assessment/roles.ts";
import { giveMark, takeMark } from "../../assessment/werksessieEdits.ts";
import { questionAt } from "../../machine/room/room.ts";
import { useSend, useSession } from "../frame/session.ts";
import { useWerksessieDesk } from "./desk.ts";
import { tapOfKey } from "./tapOfKey.ts";
import { useMoves } from "./useMoves.ts";
import { useMemory, useTell } from "./useRoom.ts";

const typing = "input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]";
const pressing = "button, a, summary, [role=button]";
const choosing = "input[type=radio], select";

/**
 * The room by keyboard and by presenter. Letters and digits can be switched off, since a person who dictates would press them by
 * speaking; where a text is typed, or a button or a choice has the focus, its own keys go first.
 */
export function useKeys({ role, onLater }: { role: Role | undefined; onLater: () => void }): void {
  const tell = useTell();
  const send = useSend();
  const desk = useWerksessieDesk();
  const { previous, next } = useMoves();
  const { document } = useSession();
  const memory = useMemory((one) => one);
  const item = memory.programme[memory.at];
  const isCheckout = item?.kind === "round" && item.part === "checkout";

  /** True when the key was ours. */
  const command = (key: string): boolean => {
    switch (key) {
      case "PageDown":
      case "ArrowRight":
        next?.go();
        return true;
      case "PageUp":
      case "ArrowLeft":
        previous?.go();
        return true;
      case "Enter":
        tell({ type: "hands.shown" });
        return questionAt(memory) !== undefined;
      case "Backspace": {
        const last = document.werksessie.marks.at(-1);
        if (isCheckout && last !== undefined) send({ type: "session.edited", edit: takeMark(last) });
        else tell({ type: "hand.lowered" });
        return true;
      }
      default:
        return memory.keys && character(key);
    }
  };

  const character = (key: string): boolean => {
    switch (key.toLowerCase()) {
      case "p":
        tell({ type: "wall.toggled" });
        return true;
      case "f":
        desk.toggleFullScreen();
        return true;
      // Many presenters have a button for a dark screen, which sends one of these.
      case "b":
      case ".":
        tell({ type: "screen.darkened" });
        return true;
      case "l":
        onLater();
        return true;
    }
    if (isCheckout && /^\d$/.test(key)) {
      send({ type: "session.edited", edit: giveMark(key === "0" ? 10 : Number(key)) });
      return true;
    }
    const tap = tapOfKey(key);
    if (tap === undefined) return false;
    tell({ type: "hand.raised", tap: { answer: tap, ...(role === undefined ? {} : { role }) } });
    return true;
  };

  const press = useEffectEvent((event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey, target, repeat } = event;
    const at = target instanceof Element ? target : null;
    if (event.defaultPrevented || ctrlKey || metaKey || altKey || repeat) return;
    if (at?.closest(typing) !== null && at !== null) return;
    if (key === "Enter" && at?.closest(pressing)) return;
    if (key.startsWith("Arrow") && at?.closest(choosing)) return;
    if (at?.closest("[data-own-keys]")) return;
    if (command(key)) event.preventDefault();
  });

  // Before the screen is painted: whoever sees it can use its keys.
  useLayoutEffect(() => {
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
}
