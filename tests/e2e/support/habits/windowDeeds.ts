import { languageNames } from "../../../../src/i18n/languages.ts";
import type { Deed, Habits } from "./habits.ts";
import { presses } from "./press.ts";
import { Seat } from "./seat.ts";

/*
 * What a hand does with a window: other places, F5, another language, a second window.
 */

const rooms = ["", "/plan", "/plan", "/stap/2", "/stap/7", "/werksessie"] as const;

export function windowDeeds(habits: Habits): Deed[] {
  const { at, seats } = habits;
  const other = [...seats.values()].find((seat) => seat !== at);
  return [
    { name: "visit", weight: at.place === undefined ? 3 : 7, does: () => visits(habits) },
    { name: "reload", weight: 2, does: () => reloads(habits) },
    { name: "language", weight: 2, does: () => changesLanguage(habits) },
    { name: "save keys", weight: at.place === undefined ? 0 : 1, does: () => pressesSave(habits) },
    ...(other === undefined
      ? [{ name: "second window", weight: 3, does: () => opensSecond(habits) }]
      : [
          { name: "other window", weight: 6, does: () => changesWindow(habits, other) },
          { name: "close of a window", weight: other.name === "B" ? 1 : 0, does: () => closesWindow(habits, other) },
        ]),
  ];
}

async function visits(habits: Habits): Promise<string> {
  const { at, model, chance } = habits;
  const session = habits.sessionAt() ?? habits.one([...model.sessions.values()]);
  const asides = ["/", "/", "/bewaren", "/begrippen"] as const;
  const way = chance.below(4) === 0 ? chance.pick(asides) : `/sessie/${session.id}${chance.pick(rooms)}`;
  model.enters(at.name, undefined);
  if (session.id !== at.lastSession) model.forgetsTheWay(at.name);
  await at.goes(way);
  return way;
}

async function reloads({ at, model }: Habits): Promise<string> {
  await at.page.reload({ waitUntil: "commit" });
  await at.isThere();
  await at.hears();
  at.caretIn = undefined;
  model.opensAnew(at.name);
  model.views[at.name].language = at.language;
  return at.hash;
}

async function changesLanguage(habits: Habits): Promise<string> {
  const { at, model } = habits;
  const language = at.language === "nl" ? "en" : "nl";
  const pressed = await presses(habits, { within: "header", button: languageNames[language] });
  at.language = language;
  model.views[at.name].language = language;
  return `${pressed} ${language}`;
}

/** The keys that save in other programs: nothing of what is typed goes, wherever the person is. */
async function pressesSave({ at }: Habits): Promise<string> {
  await at.presses("ControlOrMeta+s");
  return at.hash;
}

async function opensSecond(habits: Habits): Promise<string> {
  const { at, context, address, model } = habits;
  await leaves(habits);
  const second = new Seat("B", await context.newPage());
  second.hash = at.hash;
  await second.page.goto(`${address}${at.hash}`, { waitUntil: "commit" });
  await second.isThere();
  await second.hears();
  model.opensAnew("B");
  model.views.B.language = second.language;
  habits.seats.set("B", second);
  habits.at = second;
  return at.hash;
}

/** Another window comes before this one, which leaves the field in which the person was. */
async function leaves({ at, model }: Habits): Promise<void> {
  await at.page.evaluate(() => {
    const field = document.activeElement;
    if (field instanceof HTMLElement && field !== document.body) field.blur();
  });
  at.writing = undefined;
  at.caretIn = undefined;
  at.isSelected = false;
  model.enters(at.name, undefined);
}

async function changesWindow(habits: Habits, other: Seat): Promise<string> {
  await leaves(habits);
  habits.at = other;
  await other.page.bringToFront();
  return other.hash;
}

async function closesWindow({ seats }: Habits, other: Seat): Promise<string> {
  seats.delete(other.name);
  await other.page.close();
  return other.hash;
}
