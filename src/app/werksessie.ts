import { createActor } from "xstate";
import { countHands } from "../assessment/voiceEdits.ts";
import type { Event } from "../machine/model.ts";
import { addressOf } from "../machine/places.ts";
import { emptyRoom } from "../machine/room/memory.ts";
import { roomMachine } from "../machine/room/room.ts";
import type { ScreenState } from "../machine/room/screen.ts";
import { unbroken } from "../machine/unbroken.ts";
import type { RoomDoor } from "../ui/werksessie/desk.ts";
import { newId } from "./clock.ts";
import { keepRoom, roomKept } from "./roomShelf.ts";
import { name } from "./scope.ts";
import { channelOf, createListener, createTeller } from "./screenChannel.ts";

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
        for (const counted of hands) send({ type: "session.edited", edit: countHands(question, counted) });
      },
    },
  });
  const actor = createActor(unbroken(machine, failed), {
    input: { memory: roomKept(session) ?? emptyRoom, now: now() },
  });
  const teller = createTeller(channelOf(session), now, () => actor.send({ type: "screen.heard", now: now() }));
  actor.start();
  const beat = window.setInterval(() => {
    actor.send({ type: "clock.ticked", now: now() });
    teller.repeat();
  }, 1000);
  const leave = () => {
    window.clearInterval(beat);
    teller.close();
    actor.stop();
  };
  return { door: { actor, show: teller.show }, leave };
}

/** Hears what to show, and asks for it again when this window wakes up. */
export function listen(session: string, onState: (state: ScreenState) => void): () => void {
  const listener = createListener(channelOf(session), onState);
  window.addEventListener("focus", listener.ask);
  window.addEventListener("pageshow", listener.ask);
  document.addEventListener("visibilitychange", listener.ask);
  return () => {
    window.removeEventListener("focus", listener.ask);
    window.removeEventListener("pageshow", listener.ask);
    document.removeEventListener("visibilitychange", listener.ask);
    listener.close();
  };
}

/** A window of its own, that can be dragged to the wall; asked for again, the same one comes to the front. */
export function openScreen(session: string): boolean {
  const address = `#${addressOf({ room: "screen", session })}`;
  return window.open(address, `${name}:scherm`, "popup,width=1280,height=720") !== null;
}

export function toggleFullScreen(): void {
  const changed =
    document.fullscreenElement === null ? document.documentElement.requestFullscreen() : document.exitFullscreen();
  // Where a browser refuses, the window stays as it is; its own key for a full screen is still there.
  changed.catch(() => {});
}
