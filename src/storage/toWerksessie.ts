import { seatOf } from "../assessment/roles.ts";
import { changed, isRecord } from "./plainRecord.ts";

type Json = Readonly<Record<string, unknown>>;

/**
 * A document of version 2 as one of version 3. A role was a free word: one that is none of ours stays, as what `anders` is called. Two
 * contributions of one participant were possible: the last one counts. A contribution of nobody at the table brings a participant along.
 * What hasn't the shape of version 2 is left as it is, and the validator names its place.
 */
export function toWerksessie(document: Json): Record<string, unknown> {
  const { rounds } = document;
  return {
    werksessie: { breaks: [], aside: [], story: {}, marks: [] },
    log: [],
    ...document,
    ...(Array.isArray(rounds) ? { rounds: rounds.map(changed(roundOf)) } : {}),
  };
}

function roundOf(round: Json): Json {
  const { participants, contributions } = round;
  if (!Array.isArray(participants) || !Array.isArray(contributions)) return { hands: {}, minority: {}, ...round };
  const spoke = contributions.map(participantOf);
  const lastOf = new Map(spoke.map((id, index) => [id, index]));
  const seated = new Set<unknown>(participants.map((one) => (isRecord(one) ? one["id"] : undefined)));
  const late = [...new Set(spoke)].filter((id) => typeof id === "string" && !seated.has(id));
  return {
    hands: {},
    minority: {},
    ...round,
    participants: [...participants.map(changed(withSeat)), ...late.map((id) => ({ id, role: "anders" }))],
    contributions: contributions.filter((_, index) => spoke[index] === undefined || lastOf.get(spoke[index]) === index),
  };
}

function participantOf(contribution: unknown): unknown {
  return isRecord(contribution) ? contribution["participant"] : undefined;
}

function withSeat(participant: Json): Json {
  const { role } = participant;
  return typeof role === "string" ? { ...participant, ...seatOf(role) } : participant;
}
