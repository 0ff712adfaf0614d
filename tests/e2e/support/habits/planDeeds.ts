import type { Assessment } from "../../../../src/assessment/model.ts";
import { backDeeds } from "./backDeeds.ts";
import type { Deed, Habits } from "./habits.ts";
import { presses } from "./press.ts";

/*
 * What a hand does with the actions of the plan.
 */

type Action = Assessment["actions"][number];
type Answer = Assessment["rounds"][0]["answers"][string];

export function planDeeds(habits: Habits, session: Assessment): Deed[] {
  const { at, model, chance } = habits;
  const { actions, id } = session;
  const form = model.forms.get(`${id}/own-action`);
  const own: Deed[] =
    form === undefined
      ? [
          {
            name: "own action",
            weight: 14,
            does: async () => {
              const pressed = await presses(habits, { within: "#eigen-actie" });
              model.forms.set(`${id}/own-action`, { question: firstChance(model.sessions.get(id) ?? session) });
              return pressed;
            },
          },
        ]
      : [
          { name: "add", weight: 10, does: () => addsOwn(habits, session) },
          {
            name: "cancel",
            weight: 1,
            does: async () => {
              const pressed = await presses(habits, { within: "#nieuwe-actie", button: at.say("plan.cancel") });
              closesOwn(habits, id);
              return pressed;
            },
          },
        ];
  const at_ = chance.below(Math.max(1, actions.length));
  const action = actions[at_];
  return [
    ...own,
    ...(action === undefined ? [] : actionDeeds(habits, session, action, at_)),
    ...backDeeds(habits, session),
  ];
}

/** The actions of a session as a hand leaves them. */
function changes(
  { at, model }: Habits,
  session: Assessment,
  change: (actions: readonly Action[]) => readonly Action[],
) {
  const now = model.sessions.get(session.id) ?? session;
  model.changes(at.name, { ...now, actions: change(now.actions) });
}

/** The question that an own action is at first for: the first chance of the board. */
function firstChance({ rounds: [{ answers }] }: Assessment): string {
  const isChance = ([, answer]: [string, Answer]) => "unknown" in answer || ("level" in answer && answer.level < 3);
  return (
    Object.entries(answers)
      .filter(isChance)
      .map(([id]) => id)
      .sort()[0] ?? ""
  );
}

function closesOwn({ model }: Habits, id: string): void {
  model.forms.delete(`${id}/own-action`);
  model.letsGo(id, ["own-action/due"]);
}

async function addsOwn(habits: Habits, session: Assessment): Promise<string> {
  const { at, model } = habits;
  const { id } = session;
  const pressed = await presses(habits, { within: "#nieuwe-actie", button: at.say("plan.add") });
  const { question = "", what = "", owner, due, doneWhen } = model.forms.get(`${id}/own-action`) ?? {};
  if (what.trim() === "" || model.isRefused(id, "own-action/due")) return `${pressed}, not yet`;
  const action = { id: "new", question, what, ...filled({ owner, due, doneWhen }), done: false };
  closesOwn(habits, id);
  changes(habits, session, (actions) => [...actions, action]);
  return `${pressed} “${what}”`;
}

function filled(fields: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(fields).flatMap(([key, value]) => (value ? [[key, value]] : [])));
}

function actionDeeds(habits: Habits, session: Assessment, action: Action, index: number): Deed[] {
  const { at } = habits;
  const { actions } = session;
  const within = `#actie-${action.id}`;
  const isOpen = at.fields.some(({ key }) => key.startsWith(`actie-${action.id}#`));
  const press = (word: string, does: () => void) => async () => {
    const pressed = await presses(habits, { within, button: at.say(word) });
    does();
    return `${pressed} at “${action.what}”`;
  };
  const swap = (first: number) => {
    changes(habits, session, (all) => {
      const [one, other] = all.slice(first, first + 2);
      return one === undefined || other === undefined ? all : all.toSpliced(first, 2, other, one);
    });
  };
  const now = () => habits.model.sessions.get(session.id) ?? session;
  return [
    { name: "edit", weight: isOpen ? 2 : 16, does: press(isOpen ? "plan.close" : "plan.edit", () => {}) },
    {
      name: "drop",
      weight: actions.length > 3 ? 8 : 3,
      does: press("plan.drop", () => drops(habits, now(), action.id)),
    },
    ...(index > 0 ? [{ name: "up", weight: 3, does: press("plan.up", () => swap(index - 1)) }] : []),
    ...(index < actions.length - 1 ? [{ name: "down", weight: 3, does: press("plan.down", () => swap(index)) }] : []),
    {
      name: "done",
      weight: 3,
      does: async () => {
        await at.clicks({ within: `${within} input[type=checkbox]` });
        habits.model.enters(at.name, undefined);
        changes(habits, session, (all) => all.map((one) => (one.id === action.id ? { ...one, done: !one.done } : one)));
        return `“${action.what}”`;
      },
    },
  ];
}

function drops(habits: Habits, session: Assessment, id: string): void {
  const index = session.actions.findIndex((one) => one.id === id);
  const action = session.actions[index];
  if (action === undefined) return;
  changes(habits, session, (all) => all.toSpliced(index, 1));
  habits.at.takesBack = () => changes(habits, session, (all) => all.toSpliced(index, 0, action));
  habits.goneFrom(session.id).delete(`action ${id}`);
  habits.goneFrom(session.id).set(`action ${id}`, {
    place: "plan",
    isGone: (now) => now.actions.every((one) => one.id !== id),
    put: (now) => ({ ...now, actions: now.actions.toSpliced(index, 0, action) }),
  });
}
