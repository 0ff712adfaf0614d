import type { RoomMemory } from "../machine/room/memory.ts";
import { readRoom } from "../machine/room/memory.ts";
import { rescueShelf } from "./rescueShelf.ts";

const prefix = "kansenwijzer:room:";
const keyOf = (session: string) => `${prefix}${session}`;
/** Stops the room that is open in this window, so that it keeps nothing more. */
let leaveOpen = () => {};

/** What was kept of the room of a session on this computer, if it can be read. */
export function roomKept(session: string): RoomMemory | undefined {
  try {
    return readRoom(rescueShelf()?.getItem(keyOf(session)) ?? null);
  } catch {
    return undefined;
  }
}

/** Keeps the room of a session, so that a reload finds it; one that has not begun leaves nothing behind. */
export function keepRoom(session: string, memory: RoomMemory): void {
  try {
    if (memory.programme.length === 0) forgetRoom(session);
    else rescueShelf()?.setItem(keyOf(session), JSON.stringify(memory));
  } catch {
    // Where the browser keeps nothing, a reload begins the room anew; what the team settled is in its document.
  }
}

/** Lets go of the room of a session that was removed. */
export function forgetRoom(session: string): void {
  try {
    rescueShelf()?.removeItem(keyOf(session));
  } catch {
    // What a browser does not let us touch it does not keep for us either.
  }
}

/** Says how the room that was opened is left. */
export function roomOpened(leave: () => void): void {
  leaveOpen = leave;
}

/** Leaves the room that is open in this window, and lets go of the rooms of all sessions: this computer was wiped. */
export function forgetRooms(): void {
  leaveOpen();
  leaveOpen = () => {};
  try {
    const shelf = rescueShelf();
    const keys = Array.from({ length: shelf?.length ?? 0 }, (_, index) => shelf?.key(index) ?? "");
    for (const key of keys) if (key.startsWith(prefix)) shelf?.removeItem(key);
  } catch {
    // As above: nothing is kept where nothing may be touched.
  }
}
