import { use } from "react";
import { SessionContext } from "../frame/session.ts";
import { useWerksessieDesk } from "./desk.ts";
import { useScreen } from "./useScreen.ts";

/** While the facilitator looks at another place the room goes on: the screen is told what it has to show. */
export function Elsewhere() {
  const { isOpen } = useWerksessieDesk();
  const session = use(SessionContext)?.document.id;
  return session !== undefined && isOpen(session) ? <Telling /> : null;
}

function Telling() {
  useScreen();
  return null;
}
