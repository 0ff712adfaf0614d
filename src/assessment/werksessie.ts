/*
 * The werksessie around the questions: its time, what was set aside, how the team came to its answers, and how it was to be there.
 */
import type { QuestionId, StepId } from "./model.ts";
import type { Planned } from "./programme.ts";

/** A pause, in minutes from the start and minutes long. */
export interface Break {
  after: number;
  minutes: number;
}

/** Something that came up and belongs elsewhere. */
export interface Aside {
  id: string;
  text: string;
  /** The question at which it came up. */
  question?: QuestionId;
  /** The action that it became. */
  action?: string;
  /** True when nothing more has to be done with it here. */
  done: boolean;
}

export interface Werksessie {
  /** Minutes that the team has, breaks included. */
  minutes?: number;
  /** When it began, a UTC instant. */
  start?: string;
  breaks: readonly Break[];
  aside: readonly Aside[];
  /** The verslag of a step in the team's own words; where there is none it is told from the log. */
  story: Readonly<Record<StepId, string>>;
  /** Marks from 1 to 10 of the check-out, from low to high: numbers alone, nobody's. */
  marks: readonly number[];
  /** The questions of the programme as the facilitator wants them, in order; absent: as it is proposed. */
  programme?: readonly Planned[];
  /** A made-up session to practise with. */
  practice?: true;
}

/** What a werksessie may hold: far above what happens in a room, far below what would slow its file down. */
export const werksessieLimits = {
  minutes: 600,
  breaks: 8,
  aside: 200,
  text: 2000,
  marks: 200,
  programme: 1000,
} as const;
