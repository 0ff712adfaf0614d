import type { SnapshotFrom } from "xstate";
import { assign, setup } from "xstate";
import { describeSession } from "../assessment/edit.ts";
import { logged } from "../assessment/log.ts";
import type { Assessment, Language } from "../assessment/model.ts";
import { newDocument } from "../storage/newDocument.ts";
import { edited, entryOf, putBack, replaces, takenAway } from "./edits.ts";
import type {
  ChosenFile,
  Context,
  Event,
  Example,
  ExportAsk,
  LibraryTask,
  Notice,
  SealedFile,
  Surroundings,
} from "./model.ts";
import type { Place } from "./places.ts";
import { afterChange, noTrail, walk, withFound } from "./trail.ts";

const story = setup({
  types: {
    context: {} as Context,
    events: {} as Event,
    input: {} as Surroundings & { place: Place; language: Language },
  },
  /** Effects by name; `app` provides what they do. */
  actions: {
    keepSession: (_, _params: { document: Assessment }) => {},
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
    saveFile: (_, _params: { document: Assessment; phrase: string | undefined }) => {},
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

/** A message belongs to the place where it came up; that a file stands beside another is said on arrival. */
const goThere = story.assign(({ context, event }) => ({
  place: event.type === "place.visited" ? event.place : context.place,
  notice: ["file-beside", "wiped"].includes(context.notice?.kind ?? "") ? context.notice : undefined,
}));

/** What is filled in anew takes nothing older back. */
function stillToUndo(notice: Notice | undefined, event: Event): Notice | undefined {
  return notice?.kind === "removed" && replaces(event, notice.removed) ? undefined : notice;
}

/** A document as an event left it, with its time and in its log. */
function timed(document: Assessment, event: Event, updated: string): Assessment {
  return { ...document, updated, log: logged(document.log, entryOf(event, updated)) };
}

/** An event of the team changes the open session, which is then kept. */
const change = story.enqueueActions(({ context, event, enqueue }) => {
  if (context.document === undefined) return;
  const changed = edited(context.document, event, context.newId);
  if (changed === context.document) return;
  const document = timed(changed, event, context.now());
  const removed = takenAway(context.document, event);
  const notice = stillToUndo(context.notice, event);
  enqueue.assign({
    document,
    notice: removed === undefined ? notice : { kind: "removed", removed },
    ...afterChange(context, context.document, event),
  });
  enqueue({ type: "keepSession", params: { document } });
});

const undoRemoval = story.enqueueActions(({ context, event, enqueue }) => {
  if (context.notice?.kind !== "removed") return;
  const { removed } = context.notice;
  enqueue.assign({ notice: undefined });
  if (removed.kind === "session") {
    enqueue({ type: "keepSession", params: { document: removed.document } });
    enqueue("listSessions");
  } else if (context.document !== undefined) {
    const document = timed(putBack(context.document, removed), event, context.now());
    enqueue.assign({ document, ...afterChange(context, context.document, event) });
    enqueue({ type: "keepSession", params: { document } });
  }
});

/** What the message of a removal would put back may be there again, so the message goes. */
const walkTrail = story.enqueueActions(({ context, event, enqueue }) => {
  const step = context.document && walk(context, context.document, event, context.now());
  if (step === undefined) return;
  enqueue.assign({ ...step, notice: undefined });
  enqueue({ type: "keepSession", params: { document: step.document } });
});

const startSession = story.enqueueActions(({ context, event, enqueue }) => {
  if (event.type !== "session.started") return;
  const document = newDocument({
    id: context.newId(),
    roundId: context.newId(),
    roundLabel: event.roundLabel,
    language: context.language,
    now: context.now(),
    ...event.details,
  });
  enqueue.assign({ document, notice: undefined, ...noTrail });
  enqueue({ type: "keepSession", params: { document } });
  enqueue({ type: "visit", params: { place: { room: "board", session: document.id } } });
});

/** A file of a session that is already here in another state gets an id of its own: nothing is written over. */
const takeInFile = story.enqueueActions(({ context, event, enqueue }) => {
  if (event.type !== "file.read") return;
  const { document: open } = context;
  const beside = event.taken || (open?.id === event.document.id && open.updated !== event.document.updated);
  const document = beside ? { ...event.document, id: context.newId() } : event.document;
  enqueue.assign({ document, notice: beside ? { kind: "file-beside" } : undefined, ...noTrail });
  enqueue({ type: "keepSession", params: { document } });
  enqueue({ type: "visit", params: { place: { room: "board", session: document.id } } });
});

/** The example is a copy, so that every visitor can change it and try it again. */
const takeInExample = story.enqueueActions(({ context, event, enqueue }) => {
  if (event.type !== "example.read") return;
  const now = context.now();
  const document = { ...event.document, id: context.newId(), created: now, updated: now };
  enqueue.assign({ document, notice: undefined, ...noTrail });
  enqueue({ type: "keepSession", params: { document } });
  enqueue({ type: "visit", params: { place: { room: "board", session: document.id } } });
});

/** The open session is renamed where it is: a later edit would bring its old name back otherwise. */
const renameOpenSession = story.enqueueActions(({ context, event, enqueue }) => {
  if (context.document === undefined || event.type !== "library.asked" || event.ask.task !== "rename") return;
  const document = timed(describeSession(context.document, event.ask.details), event, context.now());
  enqueue.assign({ document, ...afterChange(context, context.document, event) });
  enqueue({ type: "keepSession", params: { document } });
  enqueue("listSessions");
});

/** What another window kept of the open session; what this window had not kept yet is in it, and is kept now. */
const takeInElsewhere = story.enqueueActions(({ context, event, enqueue }) => {
  if (event.type !== "document.changedElsewhere" || event.document.id !== context.document?.id) return;
  const { kept, conflicts } = event;
  const document = kept ? event.document : { ...event.document, updated: context.now() };
  enqueue.assign({
    document,
    ...noTrail,
    ...(conflicts > 0 ? { notice: { kind: "changed-twice", count: conflicts } } : {}),
  });
  if (kept) enqueue.assign({ keptAt: document.updated });
  else enqueue({ type: "keepSession", params: { document } });
});

/** A former state of the open session takes its place; what it replaces is in the history by then. */
const takeInFormer = story.enqueueActions(({ context, event, enqueue }) => {
  if (event.type !== "session.restored" || event.document.id !== context.document?.id) return;
  const document = { ...event.document, updated: context.now() };
  enqueue.assign({ document, notice: { kind: "restored" }, ...afterChange(context, context.document, event) });
  enqueue({ type: "keepSession", params: { document } });
});

const forgetAll = story.enqueueActions(({ enqueue }) => {
  enqueue.assign({ document: undefined, keptAt: undefined, keepFailure: undefined });
  enqueue.assign({ sessions: [], damaged: [], listFailure: undefined });
  enqueue.assign({ place: { room: "welcome" }, notice: { kind: "wiped" } });
  enqueue({ type: "visit", params: { place: { room: "welcome" } } });
});

const saveSessionFile = story.enqueueActions(({ context, event, enqueue }) => {
  if (context.document === undefined || event.type !== "file.requested") return;
  enqueue({ type: "saveFile", params: { document: event.prepared ?? context.document, phrase: event.phrase } });
});

const tryPhrase = story.enqueueActions(({ context: { notice }, event, enqueue }) => {
  if (notice?.kind !== "file-sealed" || event.type !== "phrase.given") return;
  enqueue({ type: "openSealed", params: { ...notice, phrase: event.phrase } });
});

const beginFile = story.enqueueActions(({ context, event, enqueue }) => {
  if (context.document === undefined || event.type !== "export.requested") return;
  enqueue.assign({ making: { format: event.ask.format, done: 0, of: 1 } });
  enqueue({ type: "makeFile", params: { document: event.ask.prepared ?? context.document, ask: event.ask } });
});

/** What became known of the file that is being made. */
const noteFile = story.assign(({ context: { making }, event }) => {
  if (making === undefined) return {};
  switch (event.type) {
    case "export.progressed":
      return { making: { ...making, ...event.progress } };
    case "export.made":
      return {
        making: { ...making, end: "made" },
        notice: { kind: "file-made", format: making.format, replaced: event.replaced },
      };
    case "export.failed":
      return { making: { ...making, end: "failed" } };
    case "export.cancelled":
      return { making: { ...making, end: "stopped" } };
    default:
      return {};
  }
});

/**
 * The storyline: a team comes in (`welcome`), opens a session, walks its rooms in any order and takes its plan home.
 * Phases are states, steps are data: a ninth step changes content only. Beside the story run two lesser ones: whether the
 * session is safe (`keeping`) and the file that is being made (`making`).
 */
export const kansenwijzer = story.createMachine({
  id: "kansenwijzer",
  type: "parallel",
  context: ({ input }) => ({
    ...input,
    document: undefined,
    ...noTrail,
    keptAt: undefined,
    keepFailure: undefined,
    sessions: [],
    damaged: [],
    listFailure: undefined,
    notice: undefined,
    newVersion: undefined,
    making: undefined,
  }),
  on: {
    "language.chosen": {
      actions: [
        assign({ language: ({ event }) => event.language }),
        { type: "speak", params: ({ event }) => ({ language: event.language }) },
      ],
    },
    "sessions.listed": {
      actions: assign(({ event: { sessions, damaged, failure } }) => ({ sessions, damaged, listFailure: failure })),
    },
    "file.refused": {
      actions: assign({ notice: ({ event }) => ({ kind: "file-refused", name: event.name, failure: event.failure }) }),
    },
    "file.sealed": {
      actions: assign({ notice: ({ event: { name, text, wrong } }) => ({ kind: "file-sealed", name, text, wrong }) }),
    },
    "phrase.given": { actions: tryPhrase },
    "host-overlay.refused": {
      actions: assign({ notice: ({ event }) => ({ kind: "host-overlay-refused", failure: event.failure }) }),
    },
    "file.saved": { actions: assign({ notice: { kind: "file-saved" } }) },
    "part.missing": { actions: assign({ notice: { kind: "part-missing" } }) },
    "version.found": { actions: assign({ newVersion: "waiting" }) },
    "version.taken": { actions: "takeVersion" },
    "version.held": { actions: assign({ newVersion: "held" }) },
    "notice.closed": { actions: assign({ notice: undefined }) },
    "removal.undone": { actions: undoRemoval },
  },
  states: {
    story: {
      initial: "arriving",
      on: {
        "place.visited": [
          { guard: "visitsWelcome", target: ".welcome", actions: goThere },
          { guard: "visitsSources", target: ".sources", actions: goThere },
          { guard: "visitsGlossary", target: ".glossary", actions: goThere },
          { guard: "visitsShelves", target: ".shelves", actions: goThere },
          { guard: "visitsScreen", target: ".screen", actions: goThere },
          { guard: "visitsJoin", target: ".joining", actions: goThere },
          { guard: "visitsCheck", target: ".check", actions: goThere },
          { guard: "visitsOpenSession", target: ".session", actions: goThere },
          { target: ".opening", actions: goThere },
        ],
        "computer.wiped": { target: ".welcome", actions: forgetAll },
        "way.found": { actions: story.assign(({ context, event }) => withFound(context, context.document, event)) },
        "file.chosen": { actions: { type: "readFile", params: ({ event }) => ({ file: event.file }) } },
        "file.read": { actions: takeInFile },
        "file.requested": { actions: saveSessionFile },
      },
      states: {
        /** Before the first address is known. */
        arriving: {},
        welcome: {
          entry: "listSessions",
          on: {
            "session.started": { actions: startSession },
            "example.requested": {
              actions: { type: "readExample", params: ({ event }) => ({ example: event.example }) },
            },
            "example.read": { actions: takeInExample },
            "session.removed": {
              actions: assign({
                notice: ({ event }) => ({ kind: "removed", removed: { kind: "session", document: event.document } }),
                document: ({ context, event }) =>
                  context.document?.id === event.document.id ? undefined : context.document,
              }),
            },
            "library.asked": [
              { guard: "renamesOpenSession", actions: renameOpenSession },
              { actions: { type: "doInLibrary", params: ({ event }) => event.ask } },
            ],
          },
        },
        sources: {},
        glossary: {},
        /** Where the work is kept, how it was before, and how it leaves this computer. */
        shelves: { entry: "listSessions", on: { "session.restored": { actions: takeInFormer } } },
        /** The window for the wall: it is told what to show and opens no session. */
        screen: {},
        /** Somebody prepares alone: a storyline of its own, `participant`. */
        joining: {},
        check: {},
        opening: {
          entry: {
            type: "findSession",
            params: ({ context }) => ({ id: "session" in context.place ? context.place.session : "" }),
          },
          on: {
            "session.found": {
              guard: "isSought",
              target: "session",
              actions: assign({
                document: ({ event }) => event.document,
                keptAt: ({ event }) => event.document.updated,
                ...noTrail,
                notice: undefined,
              }),
            },
            "session.missing": { guard: "isSought", target: "missing" },
          },
        },
        missing: { entry: "listSessions" },
        session: {
          initial: "entering",
          on: {
            "session.described": { actions: change },
            "question.answered": { actions: change },
            "question.cleared": { actions: change },
            "note.written": { actions: change },
            "item.ticked": { actions: change },
            "action.added": { actions: change },
            "action.changed": { actions: change },
            "action.dropped": { actions: change },
            "action.moved": { actions: change },
            "worksheet.changed": { actions: change },
            "session.edited": { actions: change },
            "change.undone": { actions: walkTrail },
            "change.redone": { actions: walkTrail },
          },
          states: {
            entering: {
              always: [
                { guard: { type: "inRoom", params: { room: "step" } }, target: "step" },
                { guard: { type: "inRoom", params: { room: "werksessie" } }, target: "werksessie" },
                { guard: { type: "inRoom", params: { room: "voices" } }, target: "voices" },
                { guard: { type: "inRoom", params: { room: "checklist" } }, target: "checklist" },
                { guard: { type: "inRoom", params: { room: "outcome" } }, target: "outcome" },
                { guard: { type: "inRoom", params: { room: "plan" } }, target: "plan" },
                { guard: { type: "inRoom", params: { room: "takeaway" } }, target: "takeaway" },
                { guard: { type: "inRoom", params: { room: "paper" } }, target: "paper" },
                { target: "board" },
              ],
            },
            board: {},
            step: {},
            werksessie: {},
            voices: {},
            checklist: {},
            outcome: {},
            plan: {},
            takeaway: {},
            paper: {},
          },
        },
      },
    },
    keeping: {
      initial: "well",
      on: {
        "document.kept": {
          target: ".well",
          actions: assign({
            keptAt: ({ context, event }) => (event.id === context.document?.id ? event.at : context.keptAt),
            keepFailure: undefined,
          }),
        },
        "document.changedElsewhere": { actions: takeInElsewhere },
        "document.unkept": { target: ".failed", actions: assign({ keepFailure: ({ event }) => event.reason }) },
      },
      states: {
        well: {},
        failed: { on: { "keeping.retried": { actions: "keepAgain" } } },
      },
    },
    making: {
      initial: "idle",
      states: {
        idle: { on: { "export.requested": { guard: "hasSession", target: "busy", actions: beginFile } } },
        busy: {
          on: {
            "export.progressed": { actions: noteFile },
            "export.made": { target: "idle", actions: noteFile },
            "export.failed": { target: "idle", actions: noteFile },
            "export.cancelled": { target: "idle", actions: [noteFile, "stopFile"] },
          },
        },
      },
    },
  },
});

export type KansenwijzerSnapshot = SnapshotFrom<typeof kansenwijzer>;
