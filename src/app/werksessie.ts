import { createActor } from "xstate";
import { countHands } from "../assessment/voiceEdits.ts";
import type { Event } from "../machine/model.ts";
import { addressOf } from "../machine/places.ts";
import type { Press } from "../machine/room/keys.ts";
import { doingOf } from "../machine/room/keys.ts";
import type { RoomMemory } from "../machine/room/memory.ts";
import { emptyRoom } from "../machine/room/memory.ts";
import { questionAt, roomMachine } from "../machine/room/room.ts";
import type { ScreenState } from "../machine/room/screen.ts";
import { answerOf } from "../machine/room/taps.ts";
import { unbroken } from "../machine/unbroken.ts";
import type { Listening, RoomDoor } from "../ui/werksessie/desk.ts";
import { newId } from "./clock.ts";
import { keepRoom, roomKept } from "./roomShelf.ts";
import { name } from "./scope.ts";
import { channelOf, createListener, createTeller } from "./screenChannel.ts";
import { createWakeLock } from "./wakeLock.ts";

export { draaiboek } from "../content/draaiboek/index.ts";
export { newId };

/** The room that is open, of the session that was last entered. It goes on while the team looks at other places. */
let open: { session: string; door: RoomDoor; leave: () => void } | undefined;

export function roomOf(session: string, send: (event: Event) => void): RoomDoor {
  if (open?.session !== session) {
    open?.leave();
    open = { session, ...enter(session, send) };
  }
  return open.door;
}

export function isOpen(session: string): boolean {
  return open?.session === session;
}

export function now(): number {
  return Date.now();
}

function enter(session: string, send: (event: Event) => void): { door: RoomDoor; leave: () => void } {
  const failed = (error: unknown) => {
    send({ type: "work.failed" });
    reportError(error);
  };
  const machine = roomMachine.provide({
    actions: {
      remember: (_, { memory }) => keepRoom(session, memory),
      keepHands: (_, { question, hands }) => {
        send({ type: "session.edited", edit: countHands(question, hands) });
      },
    },
  });
  const actor = createActor(unbroken(machine, failed), {
    input: { memory: roomKept(session) ?? emptyRoom, now: now() },
  });
  /** The screen that leads the table knows more of a key than the room: whose hands are counted, what stands open. */
  let pressed: ((press: Press) => void) | undefined;
  const doAlone = (press: Press) => {
    const given = { role: undefined, marks: [], now: new Date(now()).toISOString() };
    const { memory } = actor.getSnapshot().context;
    const doing = doingOf(press, memory, given);
    if (doing?.kind === "tell") actor.send(doing.event);
    if (doing?.kind === "edit") send({ type: "session.edited", edit: doing.edit });
    const question = questionAt(memory)?.question;
    if (doing?.kind === "settle" && question !== undefined) {
      send({ type: "question.answered", question, answer: answerOf(doing.answer) });
      actor.send({ type: "answer.settled" });
    }
  };
  const teller = createTeller(channelOf(session), now, {
    onHeard: () => actor.send({ type: "screen.heard", now: now() }),
    onGone: () => actor.send({ type: "screen.left" }),
    onPress: (press) => (pressed ?? doAlone)(press),
  });
  const stayAwake = createWakeLock();
  actor.subscribe(({ context }) => stayAwake(isTalking(context.memory)));
  actor.start();
  const beat = window.setInterval(() => {
    actor.send({ type: "clock.ticked", now: now() });
    teller.repeat();
  }, 1000);
  const leave = () => {
    window.clearInterval(beat);
    teller.close();
    stayAwake(false);
    actor.stop();
  };
  const hearKeys = (onPress: (press: Press) => void) => {
    pressed = onPress;
    return () => {
      if (pressed === onPress) pressed = undefined;
    };
  };
  return { door: { actor, show: teller.show, hearKeys }, leave };
}

/** True while the table talks: not before it begins, in a break, or after the end. */
function isTalking({ programme, at, over }: RoomMemory): boolean {
  const item = programme[at];
  return item !== undefined && !over && !(item.kind === "round" && item.part === "break");
}

/** Hears what to show, and asks for it again when this window wakes up. */
export function listen(session: string, onState: (state: ScreenState) => void): Listening {
  const stayAwake = createWakeLock();
  const listener = createListener(channelOf(session), (state) => {
    stayAwake(["round", "question", "dark"].includes(state.face.kind));
    onState(state);
  });
  window.addEventListener("focus", listener.ask);
  window.addEventListener("pageshow", listener.ask);
  window.addEventListener("pagehide", listener.leave);
  document.addEventListener("visibilitychange", listener.ask);
  const stop = () => {
    window.removeEventListener("focus", listener.ask);
    window.removeEventListener("pageshow", listener.ask);
    window.removeEventListener("pagehide", listener.leave);
    listener.leave();
    document.removeEventListener("visibilitychange", listener.ask);
    listener.close();
    stayAwake(false);
  };
  return { stop, ask: listener.ask, press: listener.press };
}

/** A window of its own, that can be dragged to the wall; asked for again, the same one comes to the front. */
export function openScreen(session: string): boolean {
  const address = `#${addressOf({ room: "screen", session })}`;
  return window.open(address, `${name}:scherm`, "popup,width=1280,height=720") !== null;
}

export function toggleFullScreen(): void {
  setFullScreen(document.fullscreenElement === null);
}

export function setFullScreen(full: boolean): void {
  if (full === (document.fullscreenElement !== null)) return;
  const changed = full ? document.documentElement.requestFullscreen() : document.exitFullscreen();
  // Where a browser refuses, the window stays as it is; its own key for a full screen is still there.
  changed.catch(() => {});
}
