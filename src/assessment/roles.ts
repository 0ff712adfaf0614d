/** The roles at the table. A role says from where somebody looks; it is never a name, and nobody is asked for one. */
export const roles = [
  "ervaringsdeskundige",
  "beleid",
  "hr",
  "leidinggevende",
  "zorg",
  "veiligheid",
  "ketenpartner",
  "bestuur",
  "anders",
] as const;
export type Role = (typeof roles)[number];

/** A role and, where somebody likes it more exact, what it is called: always for a role that is none of ours. */
export interface Seat {
  role: Role;
  called?: string;
}

/** The role that a free word stands for, as older documents have it; a word that is none of ours is kept as what it is called. */
export function seatOf(word: string): Seat {
  const bare = word.trim().toLowerCase();
  const role = roles.find((one) => one === bare);
  if (role !== undefined) return { role };
  return bare === "" ? { role: "anders" } : { role: "anders", called: word };
}
