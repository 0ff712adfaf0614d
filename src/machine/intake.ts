import type { ActorRefFrom } from "xstate";
import { assign, setup } from "xstate";
import type { Contribution } from "../assessment/voices.ts";
import type { ChosenFile, WrongFile } from "./model.ts";

/** Why something that was given is no contribution for this session, or what it is instead. */
export type IntakeRefusal =
  | WrongFile["reason"]
  | "foreign"
  | "mistyped"
  | "too-new"
  | "other-field"
  | "other-depth"
  | "other-questions"
  | "other-session"
  | "practice"
  | "no-picture"
  | "no-code"
  | "too-large"
  | "unreadable"
  | "damaged";

/** Something that was given and can't be taken in; `name` is that of the file it came by, absent for a code. */
export interface RefusedInput {
  key: string;
  name?: string;
  reason: IntakeRefusal;
}

export interface IntakeContext {
  /** What has come in and waits to be looked at; one of each participant, the newest. Nothing of it counts yet. */
  waiting: readonly Contribution[];
  refused: readonly RefusedInput[];
  /** Files that are being read. */
  reading: number;
}

/** Everything that can happen while contributions come in. */
export type IntakeEvent =
  | { type: "code.given"; text: string; via: "code" | "qr" }
  | { type: "files.given"; files: readonly ChosenFile[] }
  | { type: "file.finished" }
  | { type: "contribution.arrived"; handedIn: Contribution }
  | { type: "input.refused"; refused: RefusedInput }
  | { type: "refusal.closed"; key: string }
  /** Taken or left: it waits no longer. */
  | { type: "contributions.settled"; participants: readonly string[] };

const receiving = setup({
  types: { context: {} as IntakeContext, events: {} as IntakeEvent },
  /** Effects by name; `app` provides what they do. */
  actions: {
    readCode: (_, _params: { text: string; via: "code" | "qr" }) => {},
    readFiles: (_, _params: { files: readonly ChosenFile[] }) => {},
  },
});

/**
 * What comes in from those who prepared alone, until the facilitator takes it or leaves it. It stands beside the storyline of the session:
 * a contribution that waits is no part of the document, and is gone with the page.
 */
export const intake = receiving.createMachine({
  id: "intake",
  context: { waiting: [], refused: [], reading: 0 },
  on: {
    "code.given": { actions: { type: "readCode", params: ({ event }) => ({ text: event.text, via: event.via }) } },
    "files.given": {
      actions: [
        assign({ reading: ({ context, event }) => context.reading + event.files.length }),
        { type: "readFiles", params: ({ event }) => ({ files: event.files }) },
      ],
    },
    "file.finished": { actions: assign({ reading: ({ context }) => Math.max(0, context.reading - 1) }) },
    "contribution.arrived": {
      actions: assign({ waiting: ({ context, event }) => withNewest(context.waiting, event.handedIn) }),
    },
    "input.refused": {
      actions: assign({
        refused: ({ context, event }) => [
          ...context.refused.filter(({ key }) => key !== event.refused.key),
          event.refused,
        ],
      }),
    },
    "refusal.closed": {
      actions: assign({ refused: ({ context, event }) => context.refused.filter(({ key }) => key !== event.key) }),
    },
    "contributions.settled": {
      actions: assign({
        waiting: ({ context, event }) =>
          context.waiting.filter(({ participant }) => !event.participants.includes(participant)),
      }),
    },
  },
});

export type IntakeActor = ActorRefFrom<typeof intake>;

/** Of each participant the newest waits; the same code in view of the camera for a second is one. */
function withNewest(waiting: readonly Contribution[], handedIn: Contribution): readonly Contribution[] {
  const former = waiting.find(({ participant }) => participant === handedIn.participant);
  if (former === undefined) return [...waiting, handedIn];
  const isNewer = (handedIn.revision ?? 0) >= (former.revision ?? 0);
  return isNewer ? waiting.map((one) => (one === former ? handedIn : one)) : waiting;
}
