import type { SourceReference, StepId } from "./model.ts";

/*
 * The facilitator's script as types: what its parts are and how a line is meant. Its words stand in `locales/<lang>/draaiboek.json`.
 */

export const draaiboekPhases = ["before", "session", "after", "trouble"] as const;
/** When a part is for: getting ready, in the werksessie, when everybody has gone home, or only when something goes wrong. */
export type DraaiboekPhase = (typeof draaiboekPhases)[number];

export const lineKinds = ["do", "say", "ask", "watch"] as const;
/** What the facilitator does with a line: do it, say it aloud, ask it to the table, or keep an eye on it. */
export type LineKind = (typeof lineKinds)[number];

/** One line of the script. Words: `draaiboek:parts.<part>.lines.<id>`. */
export interface DraaiboekLine {
  id: string;
  kind: LineKind;
  /** The passages that it rests on; none for what any good host does. */
  sources: readonly SourceReference[];
}

/** A stretch of the werksessie, or of what lies around it. Words: `title` (a step has that of the board), `aim` and its lines. */
export interface DraaiboekPart {
  id: string;
  phase: DraaiboekPhase;
  /** The step of the board that the part is about. */
  step?: StepId;
  /** Usual length in a werksessie of 150 minutes; a step has none, since its time follows its questions. */
  minutes?: number;
  lines: readonly DraaiboekLine[];
}

/** A part in the time of a werksessie: how many minutes it takes and after how many it begins. */
export interface TimedPart {
  part: string;
  minutes: number;
  from: number;
}

/** The parts with a length of their own never take longer than in a werksessie of this many minutes. */
const usualLength = 150;
/** Steps after which there is a break: two breaks from this length on, else one. */
const longSession = 150;
const breaksAfter = { long: ["3", "6"], short: ["4"] } as const;
const breakPart = "break";

/**
 * Divides the minutes of a werksessie over its parts. In a short one the rounds, the gate and the breaks get shorter in proportion; what is
 * left goes to the steps, each by its number of questions. The minutes are whole and add up to the length.
 */
export function timetable(
  parts: readonly Pick<DraaiboekPart, "id" | "phase" | "step" | "minutes">[],
  questionsOf: (step: StepId) => number,
  length: number,
): readonly TimedPart[] {
  const order = inOrder(parts, length);
  const fixed = order.map(
    ({ minutes }) => minutes && Math.max(1, Math.round(minutes * Math.min(1, length / usualLength))),
  );
  const left = length - fixed.reduce<number>((sum, minutes) => sum + (minutes ?? 0), 0);
  const weights = order.map(({ step }) => (step === undefined ? 0 : questionsOf(step)));
  const shared = divided(Math.max(0, left), weights);
  let from = 0;
  return order.map(({ id }, index) => {
    const minutes = fixed[index] ?? shared[index] ?? 0;
    const timed = { part: id, minutes, from };
    from += minutes;
    return timed;
  });
}

/** The parts of the werksessie itself, with a break wherever one belongs. */
function inOrder<Part extends Pick<DraaiboekPart, "id" | "phase" | "step">>(
  parts: readonly Part[],
  length: number,
): readonly Part[] {
  const pause = parts.find(({ id }) => id === breakPart);
  const after: readonly StepId[] = length >= longSession ? breaksAfter.long : breaksAfter.short;
  return parts
    .filter(({ id, phase }) => phase === "session" && id !== breakPart)
    .flatMap((part) =>
      pause !== undefined && part.step !== undefined && after.includes(part.step) ? [part, pause] : [part],
    );
}

/** Whole numbers that add up to `sum`, in proportion to the weights. */
function divided(sum: number, weights: readonly number[]): readonly number[] {
  const all = weights.reduce((total, weight) => total + weight, 0);
  let given = 0;
  let passed = 0;
  return weights.map((weight) => {
    passed += weight;
    const until = all === 0 ? 0 : Math.round((sum * passed) / all);
    const share = until - given;
    given = until;
    return share;
  });
}
