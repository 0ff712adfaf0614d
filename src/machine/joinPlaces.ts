import type { QuestionId } from "../assessment/model.ts";

/** A place on the way of a participant; each has an address, so that back and forward on a phone go a screen, not out of the app. */
export type JoinPlace =
  | { at: "welcome" | "role" | "overview" | "handing" | "done" }
  | { at: "question"; question: QuestionId };

/** Addresses are Dutch, like all others. */
const words = { role: "rol", overview: "overzicht", handing: "inleveren", done: "klaar" } as const;

/** The address of a place of an invitation, for `Place` of room `join`: what stands after `/meedoen/`. */
export function wayTo(invitation: string, place: JoinPlace): string {
  if (place.at === "welcome") return invitation;
  return place.at === "question" ? `${invitation}/vraag/${place.question}` : `${invitation}/${words[place.at]}`;
}

/** The invitation and the place of a way; a place that is none is the welcome. */
export function joinPlaceAt(way: string): { invitation: string; place: JoinPlace } {
  const [invitation = "", word, question] = way.split("/");
  if (word === "vraag" && question !== undefined) return { invitation, place: { at: "question", question } };
  const at = (["role", "overview", "handing", "done"] as const).find((one) => words[one] === word);
  return { invitation, place: { at: at ?? "welcome" } };
}
