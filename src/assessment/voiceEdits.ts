import { bounds } from "./bounds.ts";
import type { Edit } from "./edit.ts";
import { changeRound, giveAnswer } from "./edit.ts";
import type { Answers, Assessment, Level, QuestionId, Round } from "./model.ts";
import type { Counts, Hands, OutcomeOfInput, Participant } from "./voices.ts";
import { mostHands } from "./voices.ts";

/*
 * Changes of who is at the table and of what they show with their hands. They go to the last round.
 */

/** Gives somebody a seat at the table, or another role to who has one. */
export function seat(participant: Participant): Edit {
  return inRound("participant.seated", undefined, (round) => {
    const known = round.participants.some(({ id }) => id === participant.id);
    if (!known && round.participants.length >= bounds.participants) return round;
    const participants = known
      ? round.participants.map((one) => (one.id === participant.id ? participant : one))
      : [...round.participants, participant];
    return { ...round, participants };
  });
}

/** Takes somebody from the table. What they handed in stays: who is there and who handed in are two lists. */
export function unseat(id: string): Edit {
  return inRound("participant.unseated", undefined, (round) => ({
    ...round,
    participants: round.participants.filter((one) => one.id !== id),
  }));
}

/** Counts the hands at a question, of everybody and by role, in the place of all that were counted there; without any hand there is no count. */
export function countHands(question: QuestionId, counted: readonly Hands[]): Edit {
  return inRound("hands.counted", question, (round) => {
    const hands = counted
      .filter((one) => !isEmpty(one))
      .map(bounded)
      .sort(byRole);
    return withHands(round, question, hands);
  });
}

/** What is proposed for a question, and can be taken over as the team's own answer. */
export interface Proposal {
  question: QuestionId;
  level: Level;
}

/** Takes proposals over as answers of the team, all in one step. */
export function takeOver(proposals: readonly Proposal[]): Edit {
  const gives: Answers = Object.fromEntries(proposals.map(({ question, level }) => [question, { level }]));
  return {
    what: "proposals.taken",
    gives,
    apply: (assessment) =>
      Object.entries(gives).reduce((so, [question, answer]) => giveAnswer(so, question, answer), assessment),
  };
}

/** Gives these questions the answers that they had before, or none. */
export function giveBack(questions: readonly QuestionId[], former: Answers): Edit {
  return inRound("proposals.returned", undefined, (round) => {
    const others = Object.entries(round.answers).filter(([id]) => !questions.includes(id));
    const returned = Object.entries(former).filter(([id]) => questions.includes(id));
    return { ...round, answers: Object.fromEntries([...others, ...returned]) };
  });
}

/** Writes what a minority wants to have remembered at a question; an empty text is none. */
export function writeMinority(question: QuestionId, text: string): Edit {
  return inRound("minority.written", question, (round) => {
    const { [question]: _former, ...others } = round.minority;
    return { ...round, minority: text === "" ? others : { ...round.minority, [question]: text.slice(0, bounds.text) } };
  });
}

/** Tells what becomes of what was brought in at a question; `undefined` takes that back, with its reason. */
export function tellOutcome(question: QuestionId, outcome: OutcomeOfInput | undefined): Edit {
  return inRound("feedback.given", question, (round) => {
    const { [question]: former, ...others } = round.feedback ?? {};
    if (outcome === former?.outcome) return round;
    return withFeedback(round, outcome === undefined ? others : { ...others, [question]: { ...former, outcome } });
  });
}

/** Writes why, in one line, where an outcome was told; an empty text is none. */
export function writeBecause(question: QuestionId, text: string): Edit {
  return inRound("because.written", question, (round) => {
    const former = round.feedback?.[question];
    if (former === undefined) return round;
    const { outcome } = former;
    const told = text === "" ? { outcome } : { outcome, because: text.slice(0, bounds.line) };
    return withFeedback(round, { ...round.feedback, [question]: told });
  });
}

function withFeedback(round: Round, feedback: NonNullable<Round["feedback"]>): Round {
  const { feedback: _former, ...others } = round;
  return Object.keys(feedback).length === 0 ? others : { ...others, feedback };
}

function isEmpty({ counts, unknown }: Hands): boolean {
  return counts.every((n) => n <= 0) && unknown <= 0;
}

/** A count within what a document holds: no fewer hands than none, no more than a room has. */
function bounded({ role, counts: [n0, n1, n2, n3], unknown }: Hands): Hands {
  const within = (n: number) => Math.min(mostHands, Math.max(0, n));
  const counts: Counts = [within(n0), within(n1), within(n2), within(n3)];
  return { ...(role === undefined ? {} : { role }), counts, unknown: within(unknown) };
}

function byRole(one: Hands, other: Hands): number {
  return (one.role ?? "") < (other.role ?? "") ? -1 : 1;
}

function withHands(round: Round, question: QuestionId, hands: readonly Hands[]): Round {
  const { [question]: former, ...others } = round.hands;
  if (former === undefined && hands.length === 0) return round;
  return { ...round, hands: hands.length === 0 ? others : { ...round.hands, [question]: hands } };
}

function inRound(what: string, about: string | undefined, change: (round: Round) => Round): Edit {
  const apply = (assessment: Assessment) => changeRound(assessment, change);
  return about === undefined ? { what, apply } : { what, about, apply };
}
