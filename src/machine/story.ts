import { setup } from "xstate";
import type { Assessment, Language } from "../assessment/model.ts";
import type {
  ChosenFile,
  Context,
  Event,
  Example,
  ExportAsk,
  LibraryTask,
  Prepared,
  SealedFile,
  Surroundings,
} from "./model.ts";
import type { Place } from "./places.ts";

/** The storyline before it is drawn: what it knows and hears, its effects by name, and its guards. */
export const story = setup({
  types: {
    context: {} as Context,
    events: {} as Event,
    input: {} as Surroundings & { place: Place; language: Language },
  },
  /** Effects by name; `app` provides what they do. */
  actions: {
    keepSession: (_, _params: { document: Assessment }) => {},
    /** Keeps what a change took away, so that it can be put back for some days. */
    noteGone: (_, _params: { before: Assessment; after: Assessment }) => {},
    /** Tries again to keep everything that is not safe yet. */
    keepAgain: () => {},
    findSession: (_, _params: { id: string }) => {},
    listSessions: () => {},
    doInLibrary: (_, _params: LibraryTask) => {},
    visit: (_, _params: { place: Place }) => {},
    /** Opens the version of the app that waits, unless that would lose something. */
    takeVersion: () => {},
    speak: (_, _params: { language: Language }) => {},
    makeFile: (_, _params: { document: Assessment; ask: ExportAsk }) => {},
    stopFile: () => {},
    saveFile: (_, _params: { document: Assessment; prepared: Prepared | undefined; phrase: string | undefined }) => {},
    readFile: (_, _params: { file: ChosenFile }) => {},
    openSealed: (_, _params: SealedFile & { phrase: string }) => {},
    readExample: (_, _params: { example: Example }) => {},
  },
  guards: {
    visitsWelcome: ({ event }) => event.type === "place.visited" && event.place.room === "welcome",
    visitsSources: ({ event }) => event.type === "place.visited" && event.place.room === "sources",
    visitsGlossary: ({ event }) => event.type === "place.visited" && event.place.room === "glossary",
    visitsShelves: ({ event }) => event.type === "place.visited" && event.place.room === "shelves",
    visitsScreen: ({ event }) => event.type === "place.visited" && event.place.room === "screen",
    visitsJoin: ({ event }) => event.type === "place.visited" && event.place.room === "join",
    visitsCheck: ({ event }) => event.type === "place.visited" && event.place.room === "check",
    visitsOpenSession: ({ context, event }) =>
      event.type === "place.visited" && "session" in event.place && event.place.session === context.document?.id,
    inRoom: ({ context }, { room }: { room: Place["room"] }) => context.place.room === room,
    hasSession: ({ context }) => context.document !== undefined,
    /** An answer of the store may come late, when the team has asked for another session. */
    isSought: ({ context: { place }, event }) =>
      "session" in place &&
      ((event.type === "session.found" && event.document.id === place.session) ||
        (event.type === "session.missing" && event.id === place.session)),
    renamesOpenSession: ({ context, event }) =>
      event.type === "library.asked" && event.ask.task === "rename" && event.ask.id === context.document?.id,
  },
});
