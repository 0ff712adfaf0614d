import type { i18n } from "i18next";
import type { Assessment, Language } from "../assessment/model.ts";
import type { kansenwijzer } from "../machine/kansenwijzer.ts";
import type { ChosenFile, Event, Example, LibraryTask } from "../machine/model.ts";
import type { Place } from "../machine/places.ts";
import { addressOf } from "../machine/places.ts";
import type { OpenResult, SessionStore } from "../storage/store.ts";
import { writeDocument } from "../storage/writeDocument.ts";
import type { Keeper } from "./keeper.ts";
import { fileName, saveAs } from "./saveAs.ts";

/** What the effects work with. */
export interface Tools {
  send: (event: Event) => void;
  store: SessionStore;
  keeper: Keeper;
  words: i18n;
  now: () => string;
  newId: () => string;
}

/** Reading files and what was kept waits until there is something to read. */
const opener = () => import("./openFile.ts");

const exampleFiles: Readonly<Record<Example, () => Promise<{ default: string }>>> = {
  begun: () => import("../../examples/01-net-begonnen.json?raw"),
  halfway: () => import("../../examples/02-halverwege.json?raw"),
  ready: () => import("../../examples/03-klaar-om-te-starten.json?raw"),
};

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
    keepSession: (document: Assessment) => keeper.keep(document),
    keepAgain() {
      for (const document of keeper.pending()) keeper.keep(document);
    },
    async findSession(id: string) {
      await keeper.settled();
      const found = await store.open(id);
      const opened = found.ok ? (await opener()).openText(writeDocument(found.document)) : found;
      send(opened.ok ? { type: "session.found", document: opened.document } : { type: "session.missing", id });
    },
    async doInLibrary(ask: LibraryTask) {
      await keeper.settled();
      const found = await store.open(ask.id);
      if (!found.ok) {
        if (found.reason === "damaged" && ask.task === "file")
          saveAs(fileName(found.id, "txt"), [found.raw], "text/plain");
        return;
      }
      const { doTask } = await import("./libraryTasks.ts");
      await doTask(tools, ask, found.document);
      await listSessions();
    },
    visit(place: Place) {
      const address = `#${addressOf(place)}`;
      // An address that stands there already makes no event, though the place may have something else to show by now.
      if (window.location.hash === address) send({ type: "place.visited", place });
      else window.location.hash = address;
    },
    async speak(language: Language) {
      await words.changeLanguage(language);
      document.documentElement.lang = language;
    },
    saveFile(session: Assessment) {
      saveAs(fileName(session.title, "json"), [writeDocument(session)], "application/json");
      send({ type: "file.saved" });
    },
    async readFile(file: ChosenFile) {
      const { openFile } = await opener();
      const opened = await openFile(file);
      if (!opened.ok) {
        send({ type: "file.refused", name: file.name, failure: opened });
        return;
      }
      await keeper.settled();
      const kept = await store.open(opened.document.id);
      send({ type: "file.read", document: opened.document, taken: isAnother(kept, opened.document) });
    },
    async readExample(example: Example) {
      const [{ openText }, text] = await Promise.all([opener(), exampleFiles[example]()]);
      const opened = openText(text.default);
      if (opened.ok) send({ type: "example.read", document: opened.document });
    },
    async makePlan(session: Assessment, language: Language) {
      making = new AbortController();
      const maker = await import("./makePlanFile.ts").catch(() => undefined);
      if (maker === undefined) {
        send({ type: "plan.failed" });
        return;
      }
      const made = await maker.makePlanFile(session, language, {
        signal: making.signal,
        onProgress: (progress) => send({ type: "plan.progressed", progress }),
      });
      if (!made.ok) {
        if (made.reason === "failed") send({ type: "plan.failed" });
        return;
      }
      saveAs(fileName(session.title, "pdf"), [made.bytes], "application/pdf");
      send({ type: "plan.made", replaced: made.replaced });
    },
    stopPlan() {
      making?.abort();
    },
  };
}

/** True when what is kept is not the document itself: it must not be written over. */
function isAnother(kept: OpenResult, document: Assessment): boolean {
  return kept.ok ? writeDocument(kept.document) !== writeDocument(document) : kept.reason === "damaged";
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
    keepSession: (_, { document }) => effects.keepSession(document),
    keepAgain: () => effects.keepAgain(),
    findSession: (_, { id }) => void told(effects.findSession(id)),
    listSessions: () => void told(effects.listSessions()),
    doInLibrary: (_, ask) => void told(effects.doInLibrary(ask)),
    visit: (_, { place }) => effects.visit(place),
    speak: (_, { language }) => void told(effects.speak(language)),
    makePlan: ({ context }, { document }) => void effects.makePlan(document, context.language),
    stopPlan: () => effects.stopPlan(),
    saveFile: (_, { document }) => effects.saveFile(document),
    readFile: (_, { file }) => void told(effects.readFile(file)),
    readExample: (_, { example }) => void told(effects.readExample(example)),
  };
}
