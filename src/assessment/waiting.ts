import { referenceOf } from "./code/reference.ts";
import { viewOf } from "./merge.ts";
import type { Assessment } from "./model.ts";
import type { Contribution } from "./voices.ts";

/**
 * What was received and waits for a decision: of somebody who is new in the session, or who says something else than what counts there. So
 * what was taken in waits no longer, and waits again when taking it in is undone.
 */
export function waitingIn(document: Assessment, received: readonly Contribution[]): readonly Contribution[] {
  return received.filter((one) => {
    const { arrival } = viewOf(document, one);
    return arrival === "new" || arrival === "replaces";
  });
}

/** The ids under which something of a participant was received. */
export function namesakes(received: readonly Contribution[], participant: string): readonly string[] {
  const name = referenceOf(participant);
  return [participant, ...received.map((one) => one.participant).filter((one) => referenceOf(one) === name)];
}
