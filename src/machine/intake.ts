import type { ActorRefFrom } from "xstate";
import { assign, setup } from "xstate";
import { arrivalBeside } from "../assessment/merge.ts";
import type { Contribution } from "../assessment/voices.ts";
import type { StoreFailure } from "../storage/store.ts";
import type { ChosenFile, WrongFile } from "./model.ts";

/** Why something that was given is no contribution for this session, or what it is instead. */
export type IntakeRefusal =
  | WrongFile["reason"]
  | "foreign"
  | "mistyped"
  | "too-new"
  | "too-old"
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

/** Something that was given and can't be taken in. */
export interface RefusedInput {
  key: string;
  /** The file that it came by. */
  name?: string;
  /** The code as it was typed or pasted. */
  text?: string;
  reason: IntakeRefusal;
}

export interface IntakeContext {
  /**
   * What came in and was not left out; of each participant the newest. What the session has of it waits no longer, so whoever asks what waits
   * asks `waitingIn`. It is kept on this computer beside the session.
   */
  received: readonly Contribution[];
  /** What came in at this window and changes nothing, until somebody has read that. */
  known: readonly Contribution[];
  refused: readonly RefusedInput[];
  /** Files that are being read. */
  reading: number;
  /** Participants whose contribution is not known to be kept yet; one who came twice stands here twice. */
  unkept: readonly string[];
  /** Why this computer doesn't keep what came in, or can't look it up. */
  fault: StoreFailure["reason"] | undefined;
  /** Participants of whom something was kept that can't be read any more. */
  damaged: readonly string[];
}

/** Everything that can happen while contributions come in. */
export type IntakeEvent =
  | { type: "code.given"; text: string; via: "code" | "qr" }
  /** Somebody goes on in the field in which a refused code stands. */
  | { type: "code.changed" }
  | { type: "files.given"; files: readonly ChosenFile[] }
  | { type: "file.finished" }
  | { type: "contribution.arrived"; handedIn: Contribution }
  /** It is in the session already, or something newer of the same person. */
  | { type: "contribution.recognised"; handedIn: Contribution }
  /** What this computer kept, of this window or another. */
  | { type: "received.found"; contributions: readonly Contribution[]; damaged: readonly string[] }
  | { type: "contribution.kept"; participant: string }
  /** This computer did not do what it should: keep, drop or look up. */
  | { type: "keeping.failed"; reason: StoreFailure["reason"] }
  | { type: "keeping.retried" }
  | { type: "input.refused"; refused: RefusedInput }
  | { type: "refusal.closed"; key: string }
  /** Left out, or taken out of the session again: it waits no longer. */
  | { type: "contributions.left"; participants: readonly string[] }
  /** Somebody has read that it changes nothing. */
  | { type: "recognition.closed"; participant: string }
  /** The practice begins anew. */
  | { type: "everything.left" };

const receiving = setup({
  types: { context: {} as IntakeContext, events: {} as IntakeEvent },
  /** Effects by name; `app` provides what they do. */
  actions: {
    readCode: (_, _params: { text: string; via: "code" | "qr" }) => {},
    readFiles: (_, _params: { files: readonly ChosenFile[] }) => {},
    keepReceived: (_, _params: { contributions: readonly Contribution[] }) => {},
    dropReceived: (_, _params: { participants: readonly string[] }) => {},
    findReceived: () => {},
  },
});

/** What came in changed, and what is other of it is kept. */
const arrive = receiving.enqueueActions(({ context, event, enqueue }) => {
  if (event.type !== "contribution.arrived") return;
  const received = withNewest(context.received, event.handedIn);
  if (received === context.received) return;
  enqueue.assign({ received, unkept: [...context.unkept, event.handedIn.participant] });
  enqueue({ type: "keepReceived", params: { contributions: [event.handedIn] } });
});

const leave = receiving.enqueueActions(({ context, event, enqueue }) => {
  const participants =
    event.type === "contributions.left"
      ? event.participants
      : [...context.received.map(({ participant }) => participant), ...context.damaged];
  const stays = (participant: string) => !participants.includes(participant);
  enqueue.assign({
    received: context.received.filter(({ participant }) => stays(participant)),
    known: context.known.filter(({ participant }) => stays(participant)),
    damaged: context.damaged.filter(stays),
    ...keptBut(context, context.unkept.filter(stays)),
  });
  enqueue({ type: "dropReceived", params: { participants } });
});

const retry = receiving.enqueueActions(({ context, enqueue }) => {
  const contributions = context.unkept.flatMap((one) =>
    context.received.filter(({ participant }) => participant === one),
  );
  enqueue({ type: "keepReceived", params: { contributions } });
  enqueue("findReceived");
});

/**
 * What comes in from those who prepared alone, until the facilitator takes it or leaves it. It stands beside the storyline of the session:
 * a contribution that waits is no part of the document, and is kept beside it.
 */
export const intake = receiving.createMachine({
  id: "intake",
  context: { received: [], known: [], refused: [], reading: 0, unkept: [], fault: undefined, damaged: [] },
  on: {
    "code.given": {
      actions: [
        // What was typed before and refused stood in the field: what is given now is what stands there now.
        assign({ refused: ({ context }) => context.refused.filter(({ text }) => text === undefined) }),
        { type: "readCode", params: ({ event }) => ({ text: event.text, via: event.via }) },
      ],
    },
    "code.changed": {
      actions: assign({ refused: ({ context }) => context.refused.filter(({ text }) => text === undefined) }),
    },
    "files.given": {
      actions: [
        assign({ reading: ({ context, event }) => context.reading + event.files.length }),
        { type: "readFiles", params: ({ event }) => ({ files: event.files }) },
      ],
    },
    "file.finished": { actions: assign({ reading: ({ context }) => Math.max(0, context.reading - 1) }) },
    "contribution.arrived": { actions: arrive },
    "contribution.recognised": {
      actions: assign({
        known: ({ context, event }) => [
          ...context.known.filter(({ participant }) => participant !== event.handedIn.participant),
          event.handedIn,
        ],
      }),
    },
    "received.found": {
      actions: assign({
        // What this window has not kept yet is here alone.
        received: ({ context, event }) =>
          context.received
            .filter(({ participant }) => context.unkept.includes(participant))
            .reduce(withNewest, event.contributions),
        damaged: ({ event }) => event.damaged,
        fault: ({ context }) => keptBut(context, context.unkept).fault,
      }),
    },
    "contribution.kept": {
      actions: assign(({ context, event }) => {
        const at = context.unkept.indexOf(event.participant);
        return keptBut(context, at < 0 ? context.unkept : context.unkept.toSpliced(at, 1));
      }),
    },
    "keeping.failed": { actions: assign({ fault: ({ event }) => event.reason }) },
    "keeping.retried": { actions: retry },
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
    "contributions.left": { actions: leave },
    "recognition.closed": {
      actions: assign({
        known: ({ context, event }) => context.known.filter(({ participant }) => participant !== event.participant),
      }),
    },
    "everything.left": { actions: leave },
  },
});

export type IntakeActor = ActorRefFrom<typeof intake>;

/** All is kept but these; with none of them nothing is wrong any more. */
function keptBut({ fault }: IntakeContext, unkept: readonly string[]): Pick<IntakeContext, "unkept" | "fault"> {
  return { unkept, fault: unkept.length === 0 ? undefined : fault };
}

/** Of each participant the newest; the same code in view of the camera for a second is one. */
function withNewest(received: readonly Contribution[], handedIn: Contribution): readonly Contribution[] {
  const former = received.find(({ participant }) => participant === handedIn.participant);
  const arrival = arrivalBeside(former, handedIn);
  if (arrival === "same" || arrival === "older") return received;
  return former === undefined ? [...received, handedIn] : received.map((one) => (one === former ? handedIn : one));
}
