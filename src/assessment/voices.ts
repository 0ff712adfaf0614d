/*
 * What people said before the team settled an answer: each on a device of their own (a contribution), or with a hand in the room.
 * It stands beside the answers of the team and takes no part in the results.
 */
import type { Answers } from "./model.ts";
import type { Role, Seat } from "./roles.ts";

/** Somebody at the table, whether or not they handed something in. */
export interface Participant extends Seat {
  id: string;
}

/** How a contribution came in: a code that was read out or pasted, a QR, a file, or typed in for somebody. */
export const ways = ["code", "qr", "file", "hands"] as const;
export type Way = (typeof ways)[number];

/**
 * One participant's own answers, with the role of who made it: whether that person has a seat at the table is another matter. A note is in it
 * only when the participant chose so; that is why it can come in by a file alone.
 */
export interface Contribution extends Seat {
  /** By this a correction is known from a second person; of each there is one contribution. A seat may have the same id. */
  participant: string;
  answers: Answers;
  /** When the participant was done, a UTC instant. */
  at?: string;
  via?: Way;
  /** 0 for the first, one more for each that takes the place of the one before. */
  revision?: number;
}

/** The highest number of a contribution; from then on each that comes in takes the place of the one before. */
export const lastRevision = 28;

/** How many hands went up at 0, 1, 2 and 3. */
export type Counts = readonly [number, number, number, number];

/** Hands that were counted in the room, of everybody or of one role. */
export interface Hands {
  /** Absent: of everybody who has no count by role. */
  role?: Role;
  counts: Counts;
  /** "Weten we niet". */
  unknown: number;
}

/** More hands than this are in no room. */
export const mostHands = 999;

export const outcomesOfInput = ["taken", "partly", "not"] as const;
/** What the team does with what people brought in: overgenomen, deels, niet. */
export type OutcomeOfInput = (typeof outcomesOfInput)[number];

/** The terugkoppeling at a question. */
export interface Feedback {
  outcome: OutcomeOfInput;
  /** Why, in one line. */
  because?: string;
}
