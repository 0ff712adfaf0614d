import type { StepId } from "../assessment/model.ts";

/** A place in the app that has an address of its own, so that back, forward and a bookmark find it. */
export type Place =
  | { room: "welcome" }
  | { room: "sources" }
  | { room: "glossary" }
  | { room: "check" }
  /** Where the work is kept. */
  | { room: "shelves" }
  /** Somebody prepares alone, by an invitation; `joinPlaces` tells the parts of the way. */
  | { room: "join"; way: string }
  | { room: SessionRoom | Aside; session: string }
  | { room: "step"; session: string; step: StepId };

/** The rooms of a session besides its steps. */
export const sessionRooms = ["board", "werksessie", "checklist", "outcome", "plan", "takeaway"] as const;
export type SessionRoom = (typeof sessionRooms)[number];

/** The window for the wall, which is no room of the session and never opens it; the room of those who prepare alone, and that of a board on paper. */
type Aside = "screen" | "voices" | "paper";

/** Addresses are Dutch, like the tool, in every language: a link works for colleagues whatever they read. */
const words: Readonly<Record<Exclude<SessionRoom | Aside, "board">, string>> = {
  werksessie: "werksessie",
  screen: "scherm",
  voices: "stemmen",
  paper: "van-papier",
  checklist: "klaar",
  outcome: "uitkomst",
  plan: "plan",
  takeaway: "meenemen",
};

/** The address of a place, to stand behind the `#` of the page. */
export function addressOf(place: Place): string {
  if (place.room === "welcome") return "/";
  if (place.room === "sources") return "/bronnen";
  if (place.room === "glossary") return "/begrippen";
  if (place.room === "shelves") return "/bewaren";
  if (place.room === "join") return `/meedoen/${place.way}`;
  if (place.room === "check") return "/controle";
  const session = `/sessie/${encoded(place.session)}`;
  if (place.room === "step") return `${session}/stap/${place.step}`;
  return place.room === "board" ? session : `${session}/${words[place.room]}`;
}

/** The place of an address; an address that is none leads to the welcome. */
export function placeAt(address: string): Place {
  const parts = address.split("/").filter((part) => part !== "");
  const [first, session, third, fourth] = parts;
  if (first === "meedoen") return { room: "join", way: parts.slice(1).join("/") };
  if (first === "bronnen") return { room: "sources" };
  if (first === "begrippen") return { room: "glossary" };
  if (first === "bewaren") return { room: "shelves" };
  if (first === "controle") return { room: "check" };
  if (first !== "sessie" || session === undefined) return { room: "welcome" };
  return sessionPlace(decoded(session), third, fourth);
}

function sessionPlace(session: string, word: string | undefined, step: string | undefined): Place {
  if (word === "stap" && step !== undefined && /^[1-8]$/.test(step)) return { room: "step", session, step };
  const [room] = Object.entries(words).find(([, one]) => one === word) ?? [];
  return { room: (room ?? "board") as SessionRoom, session };
}

/** A session id for in an address. Half a surrogate pair, which `encodeURIComponent` throws on, is written as `%uD800`. */
function encoded(id: string): string {
  return [...id].map((sign) => (/\p{Cs}/u.test(sign) ? `%u${hex(sign)}` : encodeURIComponent(sign))).join("");
}

function hex(unit: string): string {
  return unit.charCodeAt(0).toString(16).toUpperCase();
}

/** A session id as it was encoded; a link that was damaged on its way stands for itself and leads to "not found". */
function decoded(text: string): string {
  try {
    const parts = text.split(/(%uD[89A-F][0-9A-F]{2})/);
    return parts.map((part, index) => (index % 2 === 0 ? decodeURIComponent(part) : halfPair(part))).join("");
  } catch {
    return text;
  }
}

function halfPair(written: string): string {
  return String.fromCharCode(Number.parseInt(written.slice(2), 16));
}
