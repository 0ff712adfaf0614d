import { useSelector } from "@xstate/react";
import { createContext, use } from "react";
import type { Draft } from "../../assessment/draft.ts";
import type { Content, QuestionId } from "../../assessment/model.ts";
import type { JoinPlace } from "../../machine/joinPlaces.ts";
import type { ParticipantActor } from "../../machine/participant.ts";

/** Why an invitation can't be used. */
export type InvitationRefusal = "damaged" | "too-new" | "unknown-variant";

export type OpenedInvitation = { ok: true; participation: Participation } | { ok: false; reason: InvitationRefusal };

/** One participant at work: the draft and its storyline, the questions, and the three ways to hand in. */
export interface Participation {
  /** The invitation as it stands in the address. */
  invitation: string;
  actor: ParticipantActor;
  content: Content;
  /** The contribution as a code, for reading out and for the QR. */
  codeOf: (draft: Draft) => string;
  /** Offers a text to the other apps of this device; true when the person sent it on. Undefined where the browser has no such sheet. */
  share: ((text: string) => Promise<boolean>) | undefined;
  saveFile: (draft: Draft) => void;
  saveQr: (code: string) => Promise<void>;
  /** Wipes the draft from this device; false when the browser did not. */
  wipe: () => Promise<boolean>;
}

/** What somebody began on this device: where it goes on, and enough to know it by. */
export interface BegunHere {
  invitation: string;
  variant: string;
  organisation?: string;
  answered: number;
}

/** What the screens of a participant get from the composition root. */
export interface JoinDesk {
  /** Opens an invitation as it stands in an address; the same one is the same promise. */
  open: (invitation: string, place: JoinPlace) => Promise<OpenedInvitation>;
  /** What was begun on this device and is still there. */
  begun: () => Promise<readonly BegunHere[]>;
  /** The invitation in a link, a code that was typed, or the text of a file; undefined where there is none. */
  findInvitation: (text: string) => string | undefined;
}

export const ParticipationContext = createContext<Participation | undefined>(undefined);

export function useParticipation(): Participation {
  const participation = use(ParticipationContext);
  if (participation === undefined)
    throw new Error("This screen is a participant's: render it inside ParticipationContext");
  return participation;
}

/** The draft of now. */
export function useDraft(): Draft {
  return useSelector(useParticipation().actor, ({ context }) => context.draft);
}

/** The questions in the order of the board, each with its step. */
export function questionIds({ steps }: Content): readonly QuestionId[] {
  return steps.flatMap(({ questions }) => questions.map(({ id }) => id));
}
