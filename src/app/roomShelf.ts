import type { RoomMemory } from "../machine/room/memory.ts";
import { readRoom } from "../machine/room/memory.ts";
import { rescueShelf } from "./rescueShelf.ts";

const keyOf = (session: string) => `kansenwijzer:room:${session}`;

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
