import { useSelector } from "@xstate/react";
import type { RoomEvent, RoomSnapshot } from "../../machine/room/room.ts";
import { useDoor } from "./desk.ts";

/** A part of what the room is in. */
export function useRoom<Part>(part: (snapshot: RoomSnapshot) => Part): Part {
  return useSelector(useDoor().actor, part);
}

/** A part of what the room remembers. */
export function useMemory<Part>(part: (memory: RoomSnapshot["context"]["memory"]) => Part): Part {
  return useRoom(({ context }) => part(context.memory));
}

export function useTell(): (event: RoomEvent) => void {
  const { actor } = useDoor();
  return (event) => actor.send(event);
}
