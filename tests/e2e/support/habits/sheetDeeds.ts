import type { Assessment } from "../../../../src/assessment/model.ts";
import type { Deed, Habits } from "./habits.ts";
import { opens, presses } from "./press.ts";
import type { SheetId } from "./sheets.ts";
import { isNamedRow, partOfRow, rowsIn, withRows } from "./sheets.ts";

/*
 * What a hand does with a worksheet, and with the seats at the table.
 */

export function sheetDeeds(habits: Habits, session: Assessment, sheet: SheetId): Deed[] {
  const { at, model, chance } = habits;
  const isOpen = at.fields.some(({ key }) => key.startsWith("sheet#"));
  if (!isOpen) return [opens(habits, "worksheet.fill", "main section:has(> details)", "sheet")];
  const rows = at.fields.flatMap(({ key }) => (key.startsWith("row/") ? [key.slice(4).split("#")[0] ?? ""] : []));
  const added = [...new Set(rows)].filter((row) => !isNamedRow(sheet, row));
  const part = sheet === "W12" ? "risks" : habits.one(["plan", "milestones"]);
  const nth = part === "milestones" ? 1 : 0;
  const row = added[chance.below(Math.max(1, added.length))];
  const now = () => model.sessions.get(session.id) ?? session;
  return [
    ...(added.length > 3
      ? []
      : [
          {
            name: "new row",
            weight: 5,
            does: async () => {
              const within = `main div:has(> [data-row]:first-of-type) [data-add]`;
              const pressed = await presses(habits, { within, nth });
              model.changes(
                at.name,
                withRows(now(), sheet, part, [...rowsIn(now(), sheet, part), { id: "new", cells: {} }]),
              );
              return `${pressed} in ${part}`;
            },
          },
        ]),
    ...(row === undefined
      ? []
      : [
          {
            name: "drop of a row",
            weight: 3,
            does: async () => {
              const pressed = await presses(habits, {
                within: `[data-row="${row}"]`,
                button: at.say("worksheet.removeRow"),
              });
              const of = partOfRow(now(), sheet, row) ?? part;
              model.changes(
                at.name,
                withRows(
                  now(),
                  sheet,
                  of,
                  rowsIn(now(), sheet, of).filter(({ id }) => id !== row),
                ),
              );
              return `${pressed} ${row}`;
            },
          },
        ]),
  ];
}

export function tableDeeds(habits: Habits, session: Assessment): Deed[] {
  const { at, model } = habits;
  const now = () => model.sessions.get(session.id) ?? session;
  const role = habits.one(["ervaringsdeskundige", "beleid"] as const);
  const seated = now().rounds[0].participants.filter((one) => one.role === role);
  const label = at.say(`roles:${role}`);
  return [
    {
      name: "seat",
      weight: seated.length > 5 ? 0 : 6,
      does: async () => {
        await at.clicks({ within: "main", button: at.say("werksessie:table.more", { role: label }) });
        model.enters(at.name, undefined);
        const [round] = now().rounds;
        const participants = [...round.participants, { id: "new", role }];
        model.changes(at.name, { ...now(), rounds: [{ ...round, participants }] });
        return role;
      },
    },
  ];
}
