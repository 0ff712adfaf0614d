import type { SnapshotFrom } from "xstate";
import { assign } from "xstate";
import { startSession, takeInElsewhere, takeInExample, takeInFile, takeInFormer } from "./arrivals.ts";
import { change, renameOpenSession, undoRemoval, walkTrail } from "./changes.ts";
import { beginFile, noteFile, saveSessionFile, tryPhrase } from "./files.ts";
import { story } from "./story.ts";
import { noTrail, withFound } from "./trail.ts";

/** A message belongs to the place where it came up; that a file stands beside another is said on arrival. */
const goThere = story.assign(({ context, event }) => ({
  place: event.type === "place.visited" ? event.place : context.place,
  notice: ["file-beside", "file-placed", "file-unsealed", "plan-changed", "wiped"].includes(context.notice?.kind ?? "")
    ? context.notice
    : undefined,
}));

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
    "file.met": { actions: assign({ notice: ({ event }) => event.notice }) },
    "file.sealed": {
      actions: assign({ notice: ({ event: { name, text, wrong } }) => ({ kind: "file-sealed", name, text, wrong }) }),
    },
    "phrase.given": { actions: tryPhrase },
    "file.unsealed": {
      actions: assign(({ context: { notice } }) => ({
        notice: notice === undefined || notice.kind === "file-sealed" ? { kind: "file-unsealed" as const } : notice,
      })),
    },
    "host-overlay.refused": {
      actions: assign({ notice: ({ event }) => ({ kind: "host-overlay-refused", failure: event.failure }) }),
    },
    "file.saved": { actions: assign({ notice: ({ event }) => ({ kind: "file-saved", how: event.how }) }) },
    "part.missing": { actions: assign({ notice: { kind: "part-missing" } }) },
    "work.failed": { actions: assign({ notice: { kind: "work-failed" } }) },
    "sealing.missed": { actions: assign({ notice: { kind: "sealing-missed" } }) },
    "version.found": { actions: assign({ newVersion: "waiting" }) },
    "version.taken": { actions: "takeVersion" },
    "version.held": { actions: assign({ newVersion: "held" }) },
    "keeping.asked": {
      actions: story.assign(({ context: { place, document, keepFailure, notice } }) => {
        if (place.room === "join" && place.way !== "") return { notice: { kind: "kept-of-one" } };
        const isInSession = "session" in place && document !== undefined && keepFailure === undefined;
        return { notice: isInSession ? { kind: "kept-already" } : notice };
      }),
    },
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
        "computer.wiped": { target: ".welcome", actions: assign({ notice: { kind: "wiped" } }) },
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
