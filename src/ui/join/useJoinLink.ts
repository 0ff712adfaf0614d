import type { JoinPlace } from "../../machine/joinPlaces.ts";
import { wayTo } from "../../machine/joinPlaces.ts";
import { addressOf } from "../../machine/places.ts";
import { useParticipation } from "./joinDesk.ts";

/** Makes links to the places of this invitation. */
export function useJoinLink(): (place: JoinPlace) => string {
  const { invitation } = useParticipation();
  return (place) => `#${addressOf({ room: "join", way: wayTo(invitation, place) })}`;
}
