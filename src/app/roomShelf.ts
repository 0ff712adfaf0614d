import type { RoomMemory } from "../machine/room/memory.ts";
import { readRoom } from "../machine/room/memory.ts";
import { computerShelf } from "./computerShelf.ts";

/** What was kept of the room of a session on this computer, if it can be read. */
export function roomKept(session: string): RoomMemory | undefined {
  return readRoom(computerShelf.read("room", session) ?? null);
}

/**
 * Keeps the room of a session, so that a reload finds it; one that has not begun leaves nothing behind. Where the browser keeps nothing, a
 * reload begins the room anew; what the team settled is in its document.
 */
export function keepRoom(session: string, memory: RoomMemory): void {
  if (memory.programme.length === 0) forgetRoom(session);
  else computerShelf.write("room", session, JSON.stringify(memory));
}

/** Lets go of the room of a session that was removed. */
export function forgetRoom(session: string): void {
  computerShelf.drop("room", session);
}
