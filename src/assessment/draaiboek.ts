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
  lines: readonly DraaiboekLine[];
}
