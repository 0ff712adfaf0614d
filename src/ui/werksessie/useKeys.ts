import { useEffect, useEffectEvent, useLayoutEffect, useRef } from "react";
import type { Role } from "../../assessment/roles.ts";
import type { Press } from "../../machine/room/keys.ts";
import { doingOf, isMoving } from "../../machine/room/keys.ts";
import { questionAt } from "../../machine/room/room.ts";
import { useSend, useSession } from "../frame/session.ts";
import { useDoor, useWerksessieDesk } from "./desk.ts";
import { usePrepared } from "./usePrepared.ts";
import { useMemory, useTell } from "./useRoom.ts";
import { useSettle } from "./useSettle.ts";

const typing = "input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]";
const pressing = "button, a, summary, [role=button]";
const choosing = "input[type=radio], select";

/**
 * The room by keyboard and by presenter, in this window and on the screen of the room. Where a text is typed its own keys go first, and so do
 * those of a button or a choice that got the focus by keyboard; what was clicked keeps no key for itself.
 */
export function useKeys({
  role,
  onLater,
  onTalk,
}: {
  role: Role | undefined;
  onLater: () => void;
  onTalk: () => void;
}): void {
  const tell = useTell();
  const send = useSend();
  const door = useDoor();
  const desk = useWerksessieDesk();
  const { document, content, round } = useSession();
  const { marks } = document.werksessie;
  const memory = useMemory((one) => one);
  const question = useMemory(questionAt)?.question;
  const prepared = usePrepared()?.spread;
  const settle = useSettle();
  const clicked = useClicked();

  /** True when the key was the room's. */
  const obey = (press: Press): boolean => {
    const doing = doingOf(press, memory, { role, marks, prepared, now: new Date(desk.now()).toISOString() });
    switch (doing?.kind) {
      case "tell":
        tell(doing.event);
        break;
      case "edit":
        send({ type: "session.edited", edit: doing.edit });
        break;
      case "full":
        desk.toggleFullScreen();
        break;
      case "windowed":
        desk.setFullScreen(false);
        break;
      case "later":
        onLater();
        break;
      case "talk":
        onTalk();
        break;
      case "settle":
        if (question !== undefined) settle(question, doing.answer);
        break;
      case "tick": {
        const item = content.items[doing.item];
        if (item !== undefined) send({ type: "item.ticked", item, tick: nextTick(round.checklist[item]) });
      }
    }
    return doing !== undefined;
  };

  /** True when the element that has the focus does nothing of its own with the key. */
  const isFree = (press: Press, at: Element | null): boolean => {
    if (at === null || isMoving(press)) return true;
    if (at.closest(typing) !== null || at.closest("[data-own-keys]") !== null) return false;
    if (clicked.current === at) return true;
    if (press.key === "Enter") return at.closest(pressing) === null;
    return !press.key.startsWith("Arrow") || at.closest(choosing) === null;
  };

  const press = useEffectEvent((event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey, target, repeat } = event;
    // While signs are put together by an input method, a key is not yet what it says.
    if (event.defaultPrevented || event.isComposing || ctrlKey || metaKey || altKey) return;
    if (!isFree(event, target instanceof Element ? target : null)) return;
    // A presenter that starts: the table has begun. A reload would give the room back what is behind its screen.
    if (key === "F5" && memory.wall === true) event.preventDefault();
    // A key that is held moves no further, and scrolls nothing either.
    else if (repeat ? isMoving(event) : obey(event)) event.preventDefault();
  });
  const passed = useEffectEvent((given: Press) => void obey(given));

  // Before the screen is painted: whoever sees it can use its keys.
  useLayoutEffect(() => {
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
  useEffect(() => door.hearKeys((given) => passed(given)), [door]);
}

/** A key of the gate goes round: ja, nog niet, and no answer. */
function nextTick(tick: boolean | undefined): boolean | undefined {
  if (tick === undefined) return true;
  return tick ? false : undefined;
}

/** What got the focus by a mouse or a finger, as long as it has it. */
function useClicked() {
  const clicked = useRef<EventTarget | null>(null);
  useEffect(() => {
    let byPointer = false;
    const point = () => {
      byPointer = true;
    };
    const type = () => {
      byPointer = false;
    };
    const focus = ({ target }: FocusEvent) => {
      clicked.current = byPointer ? target : null;
    };
    window.addEventListener("pointerdown", point, true);
    window.addEventListener("keydown", type, true);
    window.addEventListener("focusin", focus, true);
    return () => {
      window.removeEventListener("pointerdown", point, true);
      window.removeEventListener("keydown", type, true);
      window.removeEventListener("focusin", focus, true);
    };
  }, []);
  return clicked;
}
