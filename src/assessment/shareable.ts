import type { Action, Answer, Answers, Assessment, Round } from "./model.ts";

/** What a copy needs of its own: another id, so that it never takes the place of the session, and a word for a reason that is left out. */
export interface ShareableCopy {
  id: string;
  /** Stands where a reason for "niet van toepassing" stood, which an answer can't do without. */
  reasonLeftOut: string;
}

/**
 * A copy to give to others: the answers, ticks and actions, and with that every score and the advice. Left out are notes and reasons, who does an
 * action, who was at the table and what each of them said, the worksheets, and what the werksessie itself left behind.
 */
export function shareable(session: Assessment, copy: ShareableCopy): Assessment {
  const [first, ...rest] = session.rounds;
  const bareRound = (round: Round) => withoutVoices(round, copy.reasonLeftOut);
  const { practice } = session.werksessie;
  return {
    ...session,
    id: copy.id,
    rounds: [bareRound(first), ...rest.map(bareRound)],
    actions: session.actions.map(withoutOwner),
    worksheets: {},
    werksessie: { breaks: [], aside: [], story: {}, marks: [], ...(practice === true ? { practice } : {}) },
    log: [],
  };
}

function withoutVoices(round: Round, reasonLeftOut: string): Round {
  const answers: Answers = Object.fromEntries(
    Object.entries(round.answers).map(([question, answer]) => [question, bareAnswer(answer, reasonLeftOut)]),
  );
  return { ...round, participants: [], contributions: [], hands: {}, minority: {}, answers };
}

function bareAnswer(answer: Answer, reasonLeftOut: string): Answer {
  if ("level" in answer) return { level: answer.level };
  return "unknown" in answer ? { unknown: true } : { na: reasonLeftOut };
}

function withoutOwner({ owner: _owner, ...action }: Action): Action {
  return action;
}
