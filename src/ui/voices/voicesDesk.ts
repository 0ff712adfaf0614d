import type { Edit } from "../../assessment/edit.ts";
import type { InvitedBy } from "../../assessment/invitedBy.ts";
import type { Assessment, Content, Round } from "../../assessment/model.ts";
import type { Seen } from "../../assessment/veil.ts";
import type { Contribution } from "../../assessment/voices.ts";
import type { IntakeActor } from "../../machine/intake.ts";
import type { JoinDesk } from "../join/joinDesk.ts";

/** What was read from a picture: the text of every QR code in it. */
export type PictureRead = { ok: true; texts: readonly string[] } | { ok: false; reason: "no-picture" | "no-code" };

/** The camera at work, or why there is none: the host or the page forbids it, the person said no, there is none, it is in use. */
export type CameraWatch =
  | { ok: true; stop: () => void }
  | { ok: false; reason: "forbidden" | "refused" | "none" | "busy" };

/** The ways to the same invitation. */
export interface InvitationWays {
  /** As it stands in an address and can be typed. */
  code: string;
  /** For a message: opens also when a mail program damages its `#`. Undefined where this copy is a file that others don't have. */
  link: string | undefined;
  /** For a camera: the shortest address. */
  scan: string | undefined;
  /** The address as somebody types it over, up to the code. */
  typed: string | undefined;
}

/** Somebody of the practice who is late: from how many settled questions on, what is handed in, and the same as a code. */
export interface LateArrival {
  after: number;
  handedIn: Contribution;
  code: string;
}

/** For who practises. */
export interface PracticeDesk {
  /** Those who still have to hand in, in their order. */
  late: (document: Assessment) => readonly LateArrival[];
  /** Lets those come in who are due, each once. */
  comeDue: (document: Assessment, answered: number) => void;
  /** Begins the practice again in the same session. */
  again: (document: Assessment) => Edit;
}

/** What was shown of the voices of a round, on whichever screen of this computer. */
export interface ShownHere {
  current: () => Seen;
  subscribe: (onChange: () => void) => () => void;
  /** True once it is known what was shown before. */
  isOpen: () => boolean;
  /** Has the voices of now looked at. What may be shown by that is remembered first, and `current` after; the same promise for the same round. */
  look: (round: Round, content: Content) => Promise<void>;
}

/** What the screens of who prepares alone, invites, takes in and practises get from the composition root. */
export interface VoicesDesk {
  join: JoinDesk;
  /** The ways in, with who asks and until when where `by` says so. */
  invite: (document: Assessment, by?: InvitedBy) => InvitationWays;
  saveInvitation: (document: Assessment, by: InvitedBy) => void;
  watchCamera: (player: HTMLVideoElement, onText: (text: string) => void) => Promise<CameraWatch>;
  /** Where contributions to a session come in; the same one each time. */
  intakeOf: (document: Assessment) => IntakeActor;
  /** What was shown of the voices of a session's round; the same one each time. */
  shownOf: (session: string, round: string) => ShownHere;
  practice: PracticeDesk;
}
