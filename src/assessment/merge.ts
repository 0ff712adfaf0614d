import { reasonLeftOut } from "./code/code.ts";
import { referenceOf } from "./code/reference.ts";
import type { Edit } from "./edit.ts";
import { changeRound } from "./edit.ts";
import type { LogEntry } from "./log.ts";
import { toldOf } from "./log.ts";
import type { Answer, Answers, Assessment, QuestionId } from "./model.ts";
import { currentRound } from "./model.ts";
import type { Contribution, Participant } from "./voices.ts";

/** A contribution as it was handed in, with who it is of. */
export interface HandedIn {
  participant: Participant;
  contribution: Omit<Contribution, "participant">;
}

/**
 * What a contribution is beside what is there: of somebody new, the next one of somebody, the same once more, or one from before the one
 * that is there.
 */
export type Arrival = "new" | "replaces" | "same" | "older";

/** What it would change, before anything is changed: which answers are other ones, never what they are. */
export interface MergeView {
  arrival: Arrival;
  /** Id of the participant in this session. */
  participant: string;
  /** Questions at which this participant now says something, something else or nothing any more. */
  changed: readonly QuestionId[];
  /** Questions whose note of before goes, since the new contribution has none. */
  notesGone: readonly QuestionId[];
  /** True when the participant has another role than before. */
  otherRole: boolean;
}

/** What a contribution would change in a session. */
export function viewOf(assessment: Assessment, { participant, contribution }: HandedIn): MergeView {
  const round = currentRound(assessment);
  const known = round.participants.find(({ id }) => isSame(id, participant.id));
  const id = known?.id ?? participant.id;
  const former = round.contributions.find((one) => one.participant === id);
  const before = former?.answers ?? {};
  const otherRole = known !== undefined && known.role !== participant.role;
  const changed = [...new Set([...Object.keys(before), ...Object.keys(contribution.answers)])].filter(
    (question) => saidOf(before[question]) !== saidOf(contribution.answers[question]),
  );
  const arrival = arrivalOf(former, contribution, otherRole || changed.length > 0);
  if (arrival === "same" || arrival === "older") {
    return { arrival, participant: id, changed: [], notesGone: [], otherRole: false };
  }
  const notesGone = Object.keys(before).filter(
    (question) => before[question]?.note !== undefined && contribution.answers[question]?.note === undefined,
  );
  return { arrival, participant: id, changed, notesGone, otherRole };
}

/** The higher revision counts. Of two with the same one the later counts where it says something else, or brings words along. */
function arrivalOf(former: Contribution | undefined, given: HandedIn["contribution"], differs: boolean): Arrival {
  if (former === undefined) return "new";
  const ahead = (given.revision ?? 0) - (former.revision ?? 0);
  if (ahead !== 0) return ahead > 0 ? "replaces" : "older";
  return differs || bringsWords(former.answers, given.answers) ? "replaces" : "same";
}

/** What an answer says, without its words. */
function saidOf(answer: Answer | undefined): LogEntry["to"] {
  return answer && toldOf(answer);
}

function bringsWords(before: Answers, given: Answers): boolean {
  return Object.entries(given).some(([question, answer]) => {
    const former = before[question];
    const reason = "na" in answer && answer.na !== reasonLeftOut;
    const otherReason = reason && !(former !== undefined && "na" in former && former.na === answer.na);
    return otherReason || (answer.note !== undefined && answer.note !== former?.note);
  });
}

/** The session with a contribution taken in: the same session where it changes nothing. In whatever order contributions come, the
 * same is there in the end; only what one participant corrects without a higher revision counts as the later one. */
export function merged(assessment: Assessment, handedIn: HandedIn): Assessment {
  const { arrival, participant: id } = viewOf(assessment, handedIn);
  if (arrival === "same" || arrival === "older") return assessment;
  const { participant, contribution } = handedIn;
  return changeRound(assessment, (round) => ({
    ...round,
    participants: round.participants.some((one) => one.id === id)
      ? round.participants.map((one) => (one.id === id ? reseated(one, participant) : one))
      : insertedBy(({ id: own }) => own, round.participants, { ...participant, id }),
    contributions: insertedBy(
      (one) => one.participant,
      round.contributions.filter((one) => one.participant !== id),
      { participant: id, ...contribution },
    ),
  }));
}

/** Takes a contribution in. The log doesn't say whose it was. */
export function takeIn(handedIn: HandedIn): Edit {
  return { what: "contribution.taken", apply: (assessment) => merged(assessment, handedIn) };
}

function isSame(id: string, other: string): boolean {
  return id === other || referenceOf(id) === referenceOf(other);
}

/** A seat with the role that was handed in; the word for it stays where the role does. */
function reseated(present: Participant, { role, called }: Participant): Participant {
  if (present.role === role) return present;
  return { id: present.id, role, ...(called === undefined ? {} : { called }) };
}

/** A list with one more, before the first that follows only names after its own: the same list in whatever order they come. */
function insertedBy<One>(nameOf: (one: One) => string, list: readonly One[], one: One): readonly One[] {
  const last = list.findLastIndex((present) => nameOf(present) < nameOf(one));
  return list.toSpliced(last + 1, 0, one);
}
