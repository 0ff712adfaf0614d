import { changed, isRecord } from "./plainRecord.ts";

type Json = Readonly<Record<string, unknown>>;

/**
 * A document of version 3 as one of version 4. The role of a contribution was that of the seat with its id: it gets that role, and what it is
 * called, as its own. Without such a seat, as in a damaged document, it is of `anders`: better a voice without its role than no voice. What
 * hasn't the shape of version 3 is left as it is, and the validator names its place.
 */
export function toOwnRoles(document: Json): Record<string, unknown> {
  const { rounds } = document;
  return { ...document, ...(Array.isArray(rounds) ? { rounds: rounds.map(changed(roundOf)) } : {}) };
}

function roundOf(round: Json): Json {
  const { participants, contributions } = round;
  if (!Array.isArray(contributions)) return round;
  const seats = new Map<unknown, Json>(
    (Array.isArray(participants) ? participants : []).filter(isRecord).map((seat) => [seat["id"], seat]),
  );
  const withRole = ({ participant, ...given }: Json): Json => {
    const { role = "anders", called } = seats.get(participant) ?? {};
    return { participant, role, ...(called === undefined ? {} : { called }), ...given };
  };
  return { ...round, contributions: contributions.map(changed(withRole)) };
}
