import { useSelector } from "@xstate/react";
import { createContext, use } from "react";
import type { ActorRefFrom } from "xstate";
import type { Assessment, Content, Round } from "../../assessment/model.ts";
import type { Result } from "../../assessment/result.ts";
import type { kansenwijzer } from "../../machine/kansenwijzer.ts";
import type { Context, Event } from "../../machine/model.ts";
import type { SourceDocument } from "../../report/build.ts";

/** What the screens get from the composition root; they touch nothing else outside themselves. */
export interface Desk {
  actor: ActorRefFrom<typeof kansenwijzer>;
  /** The composed questions of a document that was let in. */
  contentOf: (document: Assessment) => Content;
  sources: readonly SourceDocument[];
  /** Today by the clock of this computer, "YYYY-MM-DD". */
  today: () => string;
  isCalendarDate: (text: string) => boolean;
}

export const DeskContext = createContext<Desk | undefined>(undefined);

export function useDesk(): Desk {
  const desk = use(DeskContext);
  if (desk === undefined) throw new Error("A screen needs a desk: render it inside DeskContext");
  return desk;
}

export function useSend(): (event: Event) => void {
  const { actor } = useDesk();
  return (event) => actor.send(event);
}

/** A part of what the machine remembers. */
export function useRemembered<Part>(part: (context: Context) => Part): Part {
  return useSelector(useDesk().actor, (snapshot) => part(snapshot.context));
}

/** The open session with what follows from it. */
export interface OpenSession {
  document: Assessment;
  round: Round;
  content: Content;
  result: Result;
}

export const SessionContext = createContext<OpenSession | undefined>(undefined);

export function useSession(): OpenSession {
  const session = use(SessionContext);
  if (session === undefined) throw new Error("This screen shows an open session: render it inside SessionContext");
  return session;
}
