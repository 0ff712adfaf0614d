import type { i18n } from "i18next";
import type { Assessment, Language } from "../assessment/model.ts";
import type { kansenwijzer } from "../machine/kansenwijzer.ts";
import type {
  ChosenFile,
  Event,
  Example,
  ExportAsk,
  LibraryTask,
  Prepared,
  Saved,
  SealedFile,
} from "../machine/model.ts";
import type { Place } from "../machine/places.ts";
import { addressOf } from "../machine/places.ts";
import type { SessionStore, Way } from "../storage/store.ts";
import type { Keeper } from "./keeper.ts";
import type { News } from "./otherWindows.ts";

/** What the effects work with. */
export interface Tools {
  send: (event: Event) => void;
  store: SessionStore;
  keeper: Keeper;
  words: i18n;
  now: () => string;
  newId: () => string;
  /** The session that is open now. */
  openSession: () => Assessment | undefined;
  /** Remembers that a session was saved as a file now. */
  noteFile: (id: string, how: Saved) => void;
  /** Tells the other windows what became of a session. */
  tellOthers: (news: News) => void;
}

/** Reading what was kept, files and examples waits until there is something to read. */
const reading = () => import("./reading.ts");

/** What the named effects of the machine do in a browser. Each answers with an event, or says why not. */
export function createEffects(tools: Tools) {
  const { send, store, keeper, words } = tools;
  let making: AbortController | undefined;

  const listSessions = async () => {
    await keeper.settled();
    send({ type: "sessions.listed", ...(await store.list()) });
  };

  return {
    listSessions,
    keepSession: (document: Assessment, way?: Way) => keeper.keep(document, way),
    async noteGone(before: Assessment, after: Assessment) {
      await (await import("./gone.ts")).noteGone(before, after);
      tools.tellOthers({ id: after.id });
    },
    keepAgain() {
      for (const document of keeper.pending()) keeper.keep(document);
    },
    findSession: async (id: string) => (await reading()).findSession(tools, id),
    async doInLibrary(ask: LibraryTask) {
      const { doInLibrary } = await import("./libraryTasks.ts");
      await doInLibrary(tools, ask);
      await listSessions();
    },
    visit(place: Place) {
      const address = `#${addressOf(place)}`;
      // An address that stands there already makes no event, though the place may have something else to show by now.
      if (window.location.hash === address) send({ type: "place.visited", place });
      else window.location.hash = address;
    },
    takeVersion: async () => (await import("./offline.ts")).takeNewVersion(tools),
    async speak(language: Language) {
      await words.changeLanguage(language);
      document.documentElement.lang = language;
    },
    async saveFile(session: Assessment, language: Language, prepared?: Prepared, phrase?: string) {
      let how: Saved | undefined;
      if (prepared !== undefined || phrase !== undefined) {
        const { savePrepared } = await import("./preparedFile.ts");
        how = await savePrepared(session, language, prepared, phrase);
        if (how === undefined) return send({ type: "sealing.missed" });
      } else {
        how = await (await import("./saveSession.ts")).saveSession(session);
      }
      // What leaves without some of the session is no copy to come back to.
      if (prepared === undefined) tools.noteFile(session.id, how);
      send({ type: "file.saved", how });
    },
    readFile: async (file: ChosenFile) => (await reading()).readFile(tools, file),
    openSealed: async (file: SealedFile, phrase: string) => (await reading()).openSealed(tools, file, phrase),
    readExample: async (example: Example) => (await reading()).readExample(tools, example),
    async makeFile(session: Assessment, ask: ExportAsk, language: Language) {
      making = new AbortController();
      const { signal } = making;
      await (await import("./makeFile.ts")).makeAndSave(tools, session, ask, language, signal);
    },
    stopFile() {
      making?.abort();
    },
  };
}

type Effects = NonNullable<Parameters<typeof kansenwijzer.provide>[0]["actions"]>;

/** The effects as the machine's actions. A part of the app that does not arrive is told and not swallowed. */
export function actionsOf(effects: ReturnType<typeof createEffects>, send: Tools["send"]): Effects {
  const told = async (work: Promise<void>) => {
    try {
      await work;
    } catch {
      send({ type: "part.missing" });
    }
  };
  return {
    keepSession: ({ context }, { document }) =>
      effects.keepSession(document, context.document === document ? context : undefined),
    // Without it there is still the way back of the trail.
    noteGone: (_, { before, after }) => void effects.noteGone(before, after).catch(() => {}),
    keepAgain: () => effects.keepAgain(),
    findSession: (_, { id }) => void told(effects.findSession(id)),
    listSessions: () => void told(effects.listSessions()),
    doInLibrary: (_, ask) => void told(effects.doInLibrary(ask)),
    visit: (_, { place }) => effects.visit(place),
    takeVersion: () => void told(effects.takeVersion()),
    speak: (_, { language }) => void told(effects.speak(language)),
    makeFile: ({ context }, { document, ask }) =>
      void effects.makeFile(document, ask, context.language).catch(() => send({ type: "export.failed" })),
    stopFile: () => effects.stopFile(),
    saveFile: ({ context }, { document, prepared, phrase }) =>
      void told(effects.saveFile(document, context.language, prepared, phrase)),
    openSealed: (_, { phrase, ...file }) => void told(effects.openSealed(file, phrase)),
    readFile: (_, { file }) => void told(effects.readFile(file)),
    readExample: (_, { example }) => void told(effects.readExample(example)),
  };
}
