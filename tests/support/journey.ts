import { initialTransition, transition } from "xstate";
import type { Assessment } from "../../src/assessment/model.ts";
import type { KansenwijzerSnapshot } from "../../src/machine/kansenwijzer.ts";
import { kansenwijzer } from "../../src/machine/kansenwijzer.ts";
import type { Event } from "../../src/machine/model.ts";
import type { Place } from "../../src/machine/places.ts";
import { newDocument } from "../../src/storage/newDocument.ts";

/** A named effect as data: what the machine asks for, without doing it. */
export interface Effect {
  type: string;
  params: unknown;
}

/** Where the storyline is after an event, and what it asked for on the way. */
export interface Turn {
  snapshot: KansenwijzerSnapshot;
  effects: readonly Effect[];
}

/** Clock and chance that can be foretold: minutes from nine o'clock, and ids n1, n2, … */
export function foreseeable(): { now: () => string; newId: () => string } {
  let minutes = 0;
  let ids = 0;
  return {
    now: () => {
      minutes += 1;
      return new Date(Date.UTC(2026, 2, 12, 9, minutes)).toISOString();
    },
    newId: () => {
      ids += 1;
      return `n${ids}`;
    },
  };
}

type Actions = ReturnType<typeof transition<typeof kansenwijzer>>[1];

/** Only what `app` has to do: XState's own bookkeeping is left out. */
function effectsIn(actions: Actions): Effect[] {
  return actions.flatMap(({ type, params }) => (type.startsWith("xstate.") ? [] : [{ type, params }]));
}

/** The storyline before the first address is known. */
export function begin(surroundings: { now: () => string; newId: () => string } = foreseeable()): Turn {
  const [snapshot, actions] = initialTransition(kansenwijzer, {
    ...surroundings,
    place: { room: "welcome" },
    language: "nl",
  });
  return { snapshot, effects: effectsIn(actions) };
}

/** The storyline after these events; the effects are those of the last one. */
export function tell(turn: Turn, ...events: readonly Event[]): Turn {
  return events.reduce<Turn>(({ snapshot }, event) => {
    const [next, actions] = transition(kansenwijzer, snapshot, event);
    return { snapshot: next, effects: effectsIn(actions) };
  }, turn);
}

/** A session as the form on the start screen makes it, with nothing answered. */
export function blankSession(given: Partial<Assessment> = {}): Assessment {
  return {
    ...newDocument({
      id: "s1",
      roundId: "r1",
      title: "Werksessie voorjaar",
      organisation: "Gemeente Voorbeeldstad",
      date: "2026-03-12",
      variant: "pga",
      depth: "bord",
      language: "nl",
      roundLabel: "Nulmeting",
      now: "2026-03-12T09:00:00Z",
    }),
    ...given,
  };
}

export function goTo(place: Place): Event {
  return { type: "place.visited", place };
}

/** The storyline inside a session, on its board unless another room is asked for. */
export function inside(
  document: Assessment,
  room: "board" | "checklist" | "outcome" | "plan" | "takeaway" = "board",
): Turn {
  return tell(begin(), goTo({ room, session: document.id }), { type: "session.found", document });
}

/** The open session of a turn; a test that asks for it counts on one. */
export function openDocument({ snapshot }: Turn): Assessment {
  const { document } = snapshot.context;
  if (document === undefined) throw new Error("no session is open");
  return document;
}

/** The names of the effects of a turn, in order. */
export function names({ effects }: Turn): string[] {
  return effects.map(({ type }) => type);
}

/** The parameters of the one effect of this name; fails when there is none or more than one. */
export function paramsOf(turn: Turn, type: string): unknown {
  const found = turn.effects.filter((effect) => effect.type === type);
  if (found.length !== 1) throw new Error(`${found.length} times ${type} in: ${names(turn).join(", ")}`);
  return found[0]?.params;
}
