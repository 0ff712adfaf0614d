import type { ActorRefFrom, SnapshotFrom } from "xstate";
import { assign, setup } from "xstate";
import type { Draft, OwnAnswer } from "../assessment/draft.ts";
import {
  answerDraft,
  chooseRole,
  clearDraft,
  isBegun,
  noteDraft,
  restoreDraft,
  shareNotes,
  showDraft,
} from "../assessment/draft.ts";
import type { QuestionId } from "../assessment/model.ts";
import type { Role } from "../assessment/roles.ts";
import type { StoreFailure } from "../storage/store.ts";
import type { JoinPlace } from "./joinPlaces.ts";

export interface ParticipantContext {
  draft: Draft;
  place: JoinPlace;
  /** The answer that was wiped last, as long as its question is on the screen. */
  cleared: { question: QuestionId; answer: Draft["answers"][QuestionId] } | undefined;
  /** Why this device did not keep the last change. */
  keepFailure: StoreFailure["reason"] | undefined;
}

/** Everything that can happen while somebody prepares alone. */
export type ParticipantEvent =
  | { type: "place.visited"; place: JoinPlace }
  | { type: "role.chosen"; role: Role }
  | { type: "question.answered"; question: QuestionId; answer: OwnAnswer }
  | { type: "question.cleared"; question: QuestionId }
  | { type: "clearing.undone" }
  | { type: "note.written"; question: QuestionId; note: string }
  | { type: "notes.shared"; share: boolean }
  | { type: "draft.kept" }
  | { type: "draft.unkept"; reason: StoreFailure["reason"] }
  | { type: "draft.wiped"; fresh: Draft };

const alone = setup({
  types: {
    context: {} as ParticipantContext,
    events: {} as ParticipantEvent,
    input: {} as { draft: Draft; place: JoinPlace },
  },
  /** Effects by name; `app` provides what they do. */
  actions: {
    keepDraft: (_, _params: { draft: Draft }) => {},
  },
  guards: {
    isAt: ({ context }, { at }: { at: JoinPlace["at"] }) => context.place.at === at,
    /** Nobody answers without having said from where they look. */
    lacksRole: ({ context: { draft, place } }) => draft.role === undefined && place.at !== "welcome",
  },
});

/** A change of the draft, which is then kept on this device. */
const change = alone.enqueueActions(({ context, event, enqueue }) => {
  const draft = changed(context.draft, event);
  if (draft === context.draft) return;
  enqueue.assign({ draft });
  enqueue({ type: "keepDraft", params: { draft } });
});

/** What is shown to be handed in is remembered: what differs from it later takes its place. */
const show = alone.enqueueActions(({ context, enqueue }) => {
  const draft = showDraft(context.draft);
  if (draft === context.draft || !isBegun(draft)) return;
  enqueue.assign({ draft });
  enqueue({ type: "keepDraft", params: { draft } });
});

/** An answer that is wiped can be put back. */
const clear = alone.enqueueActions(({ context: { draft }, event, enqueue }) => {
  if (event.type !== "question.cleared") return;
  const answer = draft.answers[event.question];
  if (answer === undefined) return;
  enqueue.assign({ cleared: { question: event.question, answer } });
  enqueue(change);
});

/** Puts the answer back that was wiped last. */
const undoClearing = alone.enqueueActions(({ context, enqueue }) => {
  if (context.cleared === undefined) return;
  const draft = restoreDraft(context.draft, context.cleared.question, context.cleared.answer);
  enqueue.assign({ draft, cleared: undefined });
  enqueue({ type: "keepDraft", params: { draft } });
});

function changed(draft: Draft, event: ParticipantEvent): Draft {
  switch (event.type) {
    case "role.chosen":
      return chooseRole(draft, event.role);
    case "question.answered":
      return answerDraft(draft, event.question, event.answer);
    case "question.cleared":
      return clearDraft(draft, event.question);
    case "note.written":
      return noteDraft(draft, event.question, event.note);
    case "notes.shared":
      return shareNotes(draft, event.share);
    default:
      return draft;
  }
}

/**
 * The storyline of one participant who prepares alone, on an own device: welcome, role, question by question, what was given, handing in,
 * the thanks, and wiping it from the device. It stands beside that of the session and never meets it: the two share no data.
 */
export const participant = alone.createMachine({
  id: "participant",
  context: ({ input }) => ({ ...input, cleared: undefined, keepFailure: undefined }),
  initial: "entering",
  on: {
    "place.visited": {
      target: ".entering",
      actions: assign({ place: ({ event }) => event.place, cleared: undefined }),
    },
    "draft.kept": { actions: assign({ keepFailure: undefined }) },
    "draft.unkept": { actions: assign({ keepFailure: ({ event }) => event.reason }) },
    "draft.wiped": {
      target: ".wiped",
      actions: assign({ draft: ({ event }) => event.fresh, cleared: undefined, keepFailure: undefined }),
    },
  },
  states: {
    entering: {
      always: [
        { guard: "lacksRole", target: "role" },
        { guard: { type: "isAt", params: { at: "role" } }, target: "role" },
        { guard: { type: "isAt", params: { at: "question" } }, target: "question" },
        { guard: { type: "isAt", params: { at: "overview" } }, target: "overview" },
        { guard: { type: "isAt", params: { at: "handing" } }, target: "handing" },
        { guard: { type: "isAt", params: { at: "done" } }, target: "done" },
        { target: "welcome" },
      ],
    },
    welcome: {},
    role: { on: { "role.chosen": { actions: change } } },
    question: {
      on: {
        "question.answered": { actions: [change, assign({ cleared: undefined })] },
        "question.cleared": { actions: clear },
        "clearing.undone": { actions: undoClearing },
        "note.written": { actions: change },
      },
    },
    overview: {},
    handing: { entry: show, on: { "notes.shared": { actions: change } } },
    done: {},
    /** Nothing of this participant is left on the device. */
    wiped: {},
  },
});

export type ParticipantActor = ActorRefFrom<typeof participant>;
export type ParticipantSnapshot = SnapshotFrom<typeof participant>;
