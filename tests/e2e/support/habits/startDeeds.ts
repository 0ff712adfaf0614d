import type { Deed, Habits } from "./habits.ts";
import { presses } from "./press.ts";

/*
 * What a hand does on the first screen, and where removed sessions lie.
 */

const mostSessions = 4;

export function startDeeds(habits: Habits): Deed[] {
  const { at, removed } = habits;
  if (at.place !== undefined) return [];
  if (at.hash === "#/bewaren")
    return removed.size === 0 ? [] : [{ name: "session back", weight: 30, does: () => comesBack(habits) }];
  if (at.hash !== "" && at.hash !== "#/") return [];
  return [...begins(habits), ...rowDeeds(habits), ...backDeeds(habits)];
}

function begins(habits: Habits): Deed[] {
  const { at, model } = habits;
  if (model.sessions.size >= mostSessions) return [];
  return [
    {
      name: "begin",
      weight: 5,
      does: async () => {
        const pressed = await presses(habits, { within: "main form", button: at.say("start.begin") });
        const { title = "", organisation = "", date = model.today } = model.forms.get("/new") ?? {};
        const isWhole = title.trim() !== "" && organisation.trim() !== "" && date !== "";
        if (!isWhole || model.isRefused("", "new/date")) return `${pressed}, not yet`;
        model.forms.delete("/new");
        model.letsGo("", ["new/date"]);
        habits.begun = { title: title.trim(), organisation: organisation.trim(), date };
        model.forgetsTheWay(at.name);
        return `${pressed} “${title}”`;
      },
    },
  ];
}

function rowDeeds(habits: Habits): Deed[] {
  const { at, model, seats } = habits;
  const ids = [...model.sessions.keys()];
  const id = ids[habits.chance.below(Math.max(1, ids.length))];
  if (id === undefined) return [];
  const link = `main a[href="#/sessie/${id}"]`;
  const within = `main li:has(${link.slice(5)})`;
  const isOpen = at.fields.some(({ key }) => key.startsWith(`rename/${id}`));
  const form = model.forms.get(`${id}/rename`);
  const isElsewhere = [...seats.values()].some((seat) => seat !== at);
  return [
    {
      name: "open",
      weight: 22,
      does: async () => {
        const pressed = await presses(habits, { within: link });
        at.hash = `#/sessie/${id}`;
        model.forgetsTheWay(at.name);
        return `${pressed} ${id}`;
      },
    },
    {
      name: "rename",
      weight: isOpen ? 2 : 8,
      does: async () => {
        const pressed = await presses(habits, { within, button: at.say("session.rename") });
        const { folded: _folded, ...texts } = model.forms.get(`${id}/rename`) ?? {};
        model.forms.set(`${id}/rename`, isOpen ? { ...texts, folded: "yes" } : texts);
        return `${pressed} ${id}`;
      },
    },
    ...(isOpen ? [{ name: "save of a name", weight: 6, does: () => savesName(habits, id, within) }] : []),
    ...(isElsewhere || ids.length < 2 || form !== undefined
      ? []
      : [
          {
            name: "remove",
            weight: 3,
            does: async () => {
              const session = model.sessions.get(id);
              const pressed = await presses(habits, { within, button: at.say("session.remove") });
              if (session === undefined) return pressed;
              model.sessions.delete(id);
              habits.removed.set(id, session);
              model.forgetsTheWay(at.name);
              at.takesBack = () => putsBack(habits, id);
              return `${pressed} ${id}`;
            },
          },
        ]),
  ];
}

async function savesName(habits: Habits, id: string, within: string): Promise<string> {
  const { at, model } = habits;
  const pressed = await presses(habits, { within: `${within} form`, button: at.say("session.save") });
  const session = model.sessions.get(id);
  const { title, organisation, date } = model.forms.get(`${id}/rename`) ?? {};
  if (session === undefined || model.isRefused(id, "rename/date")) return `${pressed}, not yet`;
  const [round] = session.rounds;
  model.forms.delete(`${id}/rename`);
  model.letsGo(id, ["rename/date"]);
  model.changes(at.name, {
    ...session,
    title: title ?? session.title,
    organisation: organisation ?? session.organisation,
    rounds: [{ ...round, date: date ?? round.date }],
  });
  model.forgetsTheWay(at.name);
  return `${pressed} ${id}`;
}

function putsBack({ model, removed }: Habits, id: string): void {
  const session = removed.get(id);
  removed.delete(id);
  if (session !== undefined) model.sessions.set(id, session);
}

function backDeeds(habits: Habits): Deed[] {
  const { at } = habits;
  const { takesBack } = at;
  if (takesBack === undefined) return [];
  return [
    {
      name: "take back",
      weight: 40,
      does: async () => {
        const pressed = await presses(habits, { within: "main [role=status]", button: at.say("notice.undo") });
        takesBack();
        return pressed;
      },
    },
  ];
}

/** The session that was removed last stands first in the list. */
async function comesBack(habits: Habits): Promise<string> {
  const { at, removed } = habits;
  const [last] = [...removed.keys()].reverse();
  const pressed = await presses(habits, { within: "#weggehaald ~ ul", button: at.say("keeping:gone.back") });
  if (last !== undefined) putsBack(habits, last);
  return `${pressed} ${last}`;
}
