import type { Assessment } from "../../../../src/assessment/model.ts";
import type { Deed, Gone, Habits } from "./habits.ts";
import { presses } from "./press.ts";

/** What was taken away comes back: the last by its message, each by the list of the place. */
export function backDeeds(habits: Habits, session: Assessment): Deed[] {
  const { at } = habits;
  const { takesBack } = at;
  const gone = [...habits.goneFrom(session.id).values()].filter(
    ({ place, isGone }) => at.hash.endsWith(place) && isGone(session),
  );
  const last = gone.at(-1);
  const takingBack = async (put: () => void) => {
    const pressed = await presses(habits, { within: "main [role=status]", button: at.say("notice.undo") });
    put();
    return pressed;
  };
  return [
    ...(takesBack === undefined ? [] : [{ name: "take back", weight: 40, does: () => takingBack(takesBack) }]),
    ...(last === undefined ? [] : [{ name: "come back", weight: 6, does: () => comesBack(habits, session, last) }]),
  ];
}

/** The one that was taken away last stands first in the list. */
async function comesBack(habits: Habits, session: Assessment, { put }: Gone): Promise<string> {
  const { at, model } = habits;
  const within = at.place === "plan" ? "#weg-acties" : "#weg-antwoorden";
  const isOpen = (await at.page.locator(`${within} details[open]`).count()) > 0;
  if (!isOpen) return `unfolded ${await presses(habits, { within: `${within} summary` })}`;
  const pressed = await presses(habits, { within: `${within} li`, button: at.say("gone.back") });
  model.changes(at.name, put(model.sessions.get(session.id) ?? session));
  return pressed;
}
