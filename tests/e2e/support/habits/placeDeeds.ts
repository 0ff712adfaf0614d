import type { Deed, Habits } from "./habits.ts";
import { planDeeds } from "./planDeeds.ts";
import { opens } from "./press.ts";
import { sheetDeeds, tableDeeds } from "./sheetDeeds.ts";
import { stepDeeds } from "./stepDeeds.ts";

/** The doings at the place of a session where the person is. */
export function placeDeeds(habits: Habits): Deed[] {
  const session = habits.sessionAt();
  if (session === undefined) return [];
  const { place } = habits.at;
  const trail = trailDeeds(habits);
  if (place === "plan") return [...planDeeds(habits, session), ...sheetDeeds(habits, session, "W12"), ...trail];
  if (place === "stap") {
    const sheet = habits.at.hash.endsWith("/7") ? sheetDeeds(habits, session, "W10") : [];
    return [...stepDeeds(habits, session), ...sheet, ...trail];
  }
  if (place === "werksessie") return [...tableDeeds(habits, session), ...trail];
  const isOpen = habits.at.fields.some(({ key }) => key.startsWith("details"));
  return [...(isOpen ? [] : [opens(habits, "board.describe", "main", "details")]), ...trail];
}

function trailDeeds(habits: Habits): Deed[] {
  const { at, model } = habits;
  const walk = (way: "past" | "future", key: string, word: string): Deed[] =>
    model.can(at.name, way)
      ? [
          {
            name: way === "past" ? "undo" : "redo",
            weight: way === "past" ? 5 : 6,
            does: async () => {
              const isKey = model.views[at.name].in === undefined && habits.chance.below(2) === 0;
              // The keys work from the moment that their buttons are there, a second after the first change.
              await at.page.locator("header [aria-keyshortcuts]").first().waitFor();
              if (isKey) await at.presses(key);
              else await at.clicks({ within: "header", button: at.say(word) });
              model.enters(at.name, undefined);
              model.walks(at.name, way);
              return isKey ? key : "by its button";
            },
          },
        ]
      : [];
  return [...walk("past", "ControlOrMeta+z", "trail.undo"), ...walk("future", "ControlOrMeta+Shift+z", "trail.redo")];
}
