import { bounds } from "./bounds.ts";
import { reasonLeftOut } from "./code/code.ts";
import { isReference, referenceOf } from "./code/reference.ts";
import type { Edit } from "./edit.ts";
import { changeRound } from "./edit.ts";
import type { LogEntry } from "./log.ts";
import { toldOf } from "./log.ts";
import type { Answer, Answers, Assessment, QuestionId } from "./model.ts";
import { currentRound } from "./model.ts";
import type { Seat } from "./roles.ts";
import type { Contribution, Participant } from "./voices.ts";

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
export function viewOf(assessment: Assessment, given: Contribution): MergeView {
  const round = currentRound(assessment);
  const former = round.contributions.find(({ participant }) => isSame(participant, given.participant));
  const seated = round.participants.find(({ id }) => isSame(id, given.participant));
  const participant = former?.participant ?? seated?.id ?? given.participant;
  const before = former?.answers ?? {};
  const arrival = arrivalBeside(former, given);
  if (arrival === "same" || arrival === "older") {
    return { arrival, participant, changed: [], notesGone: [], otherRole: false };
  }
  const notesGone = Object.keys(before).filter(
    (question) => before[question]?.note !== undefined && given.answers[question]?.note === undefined,
  );
  const otherRole = former !== undefined && former.role !== given.role;
  return { arrival, participant, changed: changedBetween(before, given.answers), notesGone, otherRole };
}

/**
 * What a contribution is beside the one of the same person that came before. The higher revision counts. Of two with the same one the later
 * counts where it says something else, or brings words along.
 */
export function arrivalBeside(former: Contribution | undefined, given: Contribution): Arrival {
  if (former === undefined) return "new";
  const ahead = (given.revision ?? 0) - (former.revision ?? 0);
  if (ahead !== 0) return ahead > 0 ? "replaces" : "older";
  const differs = former.role !== given.role || changedBetween(former.answers, given.answers).length > 0;
  return differs || bringsWords(former.answers, given.answers) ? "replaces" : "same";
}

/** Questions at which something else is said, words apart. */
function changedBetween(before: Answers, given: Answers): readonly QuestionId[] {
  return [...new Set([...Object.keys(before), ...Object.keys(given)])].filter(
    (question) => saidOf(before[question]) !== saidOf(given[question]),
  );
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
export function merged(assessment: Assessment, given: Contribution): Assessment {
  const { arrival, participant } = viewOf(assessment, given);
  if (arrival === "same" || arrival === "older") return assessment;
  if (arrival === "new" && currentRound(assessment).contributions.length >= bounds.contributions) return assessment;
  return changeRound(assessment, (round) => {
    const former = round.contributions.find((one) => one.participant === participant);
    const { role, called } = wordOf(given, former);
    const { participant: _other, role: _role, called: _called, ...said } = given;
    const contribution: Contribution = { participant, role, ...(called === undefined ? {} : { called }), ...said };
    return {
      ...round,
      participants: tableWith(round.participants, contribution, former),
      contributions: insertedBy(
        (one) => one.participant,
        round.contributions.filter((one) => one !== former),
        contribution,
      ),
    };
  });
}

/** Takes a contribution in. The log doesn't say whose it was. */
export function takeIn(contribution: Contribution): Edit {
  return { what: "contribution.taken", apply: (assessment) => merged(assessment, contribution) };
}

/** Puts a contribution that was taken out back as it was, unless there is one of the same participant. */
export function bringBack(contribution: Contribution): Edit {
  const nameOf = (one: Contribution) => one.participant;
  const apply = (assessment: Assessment) =>
    changeRound(assessment, (round) => {
      const isThere = round.contributions.some((one) => isSame(nameOf(one), nameOf(contribution)));
      return isThere ? round : { ...round, contributions: insertedBy(nameOf, round.contributions, contribution) };
    });
  return { what: "contribution.returned", apply };
}

/** Takes a contribution out again; nobody's seat goes with it. */
export function leaveOut(participant: string): Edit {
  const apply = (assessment: Assessment) =>
    changeRound(assessment, (round) => ({
      ...round,
      contributions: round.contributions.filter((one) => one.participant !== participant),
    }));
  return { what: "contribution.removed", takesAway: true, apply };
}

function isSame(id: string, other: string): boolean {
  return id === other || referenceOf(id) === referenceOf(other);
}

/** The role that was handed in; the word for it stays where the role does. */
function wordOf(given: Seat, former: Seat | undefined): Seat {
  return former?.role === given.role ? former : given;
}

/**
 * The table with who handed in. As long as nobody was counted at the table itself, whoever hands in is expected there and gets a seat; from
 * then on the count is what was seen, and who did both is not there twice. A correction changes the role of a seat that still has the former
 * one, and brings no seat back. (By their ids, so that the order in which contributions come makes no difference.)
 */
function tableWith(
  participants: readonly Participant[],
  { participant: id, role, called }: Contribution,
  former: Contribution | undefined,
): readonly Participant[] {
  const seat: Participant = { id, role, ...(called === undefined ? {} : { called }) };
  if (participants.some((one) => one.id === id)) {
    const follows = former !== undefined && former.role !== role;
    return participants.map((one) => (follows && one.id === id && one.role === former.role ? seat : one));
  }
  const isExpected = former === undefined && [id, ...participants.map((one) => one.id)].every(isReference);
  return isExpected && participants.length < bounds.participants
    ? insertedBy((one) => one.id, participants, seat)
    : participants;
}

/** A list with one more, before the first that follows only names after its own: the same list in whatever order they come. */
function insertedBy<One>(nameOf: (one: One) => string, list: readonly One[], one: One): readonly One[] {
  const last = list.findLastIndex((present) => nameOf(present) < nameOf(one));
  return list.toSpliced(last + 1, 0, one);
}
