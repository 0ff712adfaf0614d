import { useSelector } from "@xstate/react";
import { createContext, use } from "react";
import type { ActorRefFrom } from "xstate";
import type { Assessment, Content, GroundedContent, Language, Round, SourceReference } from "../../assessment/model.ts";
import type { Overlay } from "../../assessment/overlay.ts";
import { isLeftInDutch } from "../../assessment/overlay.ts";
import type { Progress } from "../../assessment/progress.ts";
import type { Worksheet } from "../../assessment/worksheet.ts";
import type { kansenwijzer } from "../../machine/kansenwijzer.ts";
import type { ChosenFile, Context, Event, OpenedOverlay } from "../../machine/model.ts";
import type { SourceDocument } from "../../report/build.ts";
import type { Inspection } from "../check/inspection.ts";
import type { KeepingDesk } from "../keeping/desk.ts";
import type { TypedShelf } from "../kit/typing.ts";
import type { VoicesDesk } from "../voices/voicesDesk.ts";
import type { WerksessieDesk } from "../werksessie/desk.ts";

/** What the screens get from the composition root; they touch nothing else outside themselves. */
export interface Desk {
  actor: ActorRefFrom<typeof kansenwijzer>;
  /** The composed questions of a document that was let in, or a promise while they are being loaded. */
  contentOf: (document: Assessment) => Content | Promise<void>;
  /** The same with all that the questions rest on. */
  groundedOf: (document: Assessment) => GroundedContent | Promise<void>;
  sources: readonly SourceDocument[];
  /** The worksheets, loaded when they are first asked for; always the same promise. */
  worksheets: () => Promise<readonly Worksheet[]>;
  /** The fields that a team can choose from. */
  fields: readonly string[];
  /** What the host of this copy lays on every new session. */
  hostOverlay?: Overlay | undefined;
  /** Reads an overlay from a chosen file, or says why it can't be used. */
  readOverlay: (file: ChosenFile) => Promise<OpenedOverlay>;
  /** The terms of the glossary, when somebody asks for them; the same promise each time. */
  glossary: () => Promise<readonly Term[]>;
  /** Where the work is kept, when somebody asks; the same promise each time. */
  keeping: () => Promise<KeepingDesk>;
  /** What a werksessie needs, when somebody enters its room; the same promise each time. */
  werksessie: () => Promise<WerksessieDesk>;
  /** What those who prepare alone work with, and who takes their contributions in; always the same promise. */
  voices: () => Promise<VoicesDesk>;
  /** True when people handed something in to the session that may still wait for a decision. */
  mayWait: (session: string) => Promise<boolean>;
  /** Today by the clock of this computer, "YYYY-MM-DD". */
  today: () => string;
  /** Puts a text on the clipboard; false where the browser doesn't let a page do so. */
  copyText: (text: string) => Promise<boolean>;
  /** Looks at how this copy of the app is protected, for the screen that shows it. */
  inspect: () => Promise<Inspection>;
  /** What is typed and not stored yet. */
  typed: TypedShelf;
}

/** A term with the passages that it rests on; its name and meaning are words. */
export interface Term {
  id: string;
  sources: readonly SourceReference[];
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
  result: Progress;
}

export const SessionContext = createContext<OpenSession | undefined>(undefined);

export function useSession(): OpenSession {
  const session = use(SessionContext);
  if (session === undefined) throw new Error("This screen shows an open session: render it inside SessionContext");
  return session;
}

/** The language of a text of the content where it is not that of the screen: what an overlay left in Dutch. */
export function useTextLanguage(): (path: string) => Language | undefined {
  const { overlay } = useSession().content;
  const language = useRemembered((context) => context.language);
  return (path) => (isLeftInDutch(overlay, language, path) ? "nl" : undefined);
}
