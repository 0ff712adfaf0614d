import { use } from "react";
import type { DraaiboekPart } from "../../assessment/draaiboek.ts";
import type { Event } from "../../machine/model.ts";
import type { Press } from "../../machine/room/keys.ts";
import type { RoomActor } from "../../machine/room/room.ts";
import type { ScreenState } from "../../machine/room/screen.ts";
import { useDesk, useSession } from "../frame/session.ts";

/** The room of a session, with what it is tied to. */
export interface RoomDoor {
  actor: RoomActor;
  /** Tells the screens what to show from now on. */
  show: (state: ScreenState) => void;
  /** Hears keys that were pressed on a screen; gives the way to stop. */
  hearKeys: (onPress: (press: Press) => void) => () => void;
}

/** The end of a screen that is told what to show. */
export interface Listening {
  stop: () => void;
  /** Asks what to show. */
  ask: () => void;
  /** Passes a key on to the facilitator. */
  press: (press: Press) => void;
}

/** What a werksessie needs of the composition root; it comes when somebody enters the room or opens a screen. */
export interface WerksessieDesk {
  /** The room of a session, as it was left on this computer; the same one until another session's is asked for. */
  roomOf: (session: string, send: (event: Event) => void) => RoomDoor;
  /** True when the room of this session was entered in this window, and not left for that of another. */
  isOpen: (session: string) => boolean;
  /** Hears what a screen has to show. */
  listen: (session: string, onState: (state: ScreenState) => void) => Listening;
  /** Opens the window for the wall; false where the browser doesn't let a page do so. */
  openScreen: (session: string) => boolean;
  /** Fills the screen with this window, or gives it back. */
  toggleFullScreen: () => void;
  setFullScreen: (full: boolean) => void;
  draaiboek: readonly DraaiboekPart[];
  /** This moment, in milliseconds. */
  now: () => number;
  newId: () => string;
}

/** What a werksessie needs. Waits (Suspense) until it is there. */
export function useWerksessieDesk(): WerksessieDesk {
  return use(useDesk().werksessie());
}

/** The room of the open session. */
export function useDoor(): RoomDoor {
  const { actor } = useDesk();
  return useWerksessieDesk().roomOf(useSession().document.id, actor.send);
}
