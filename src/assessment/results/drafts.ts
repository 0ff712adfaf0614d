import type { Worksheet, WorksheetRow, WorksheetValues } from "../worksheet.ts";
import { asText, keysOf, rowsIn, textOf } from "../worksheetValues.ts";

/*
 * What a computed text is made of: keys of the words and texts of the team, in order. The words come later.
 */

/** Something to fill a sentence with: what the team wrote, or options of a part. */
export type Filling =
  | { kind: "text"; text: string }
  | { kind: "options"; part: string; options: readonly string[] }
  | { kind: "rows"; part: string; rows: readonly WorksheetRow[]; column: string };

/** A piece of the text: a word of the worksheet's `result`, and what fills its place `name`. */
export interface DraftPiece {
  word: string;
  name: string;
  filling: Filling | undefined;
}

export interface Draft {
  from: "role-text" | "place-text" | "vacancy-text";
  /** Empty when nothing is filled in that the text is about. */
  pieces: readonly DraftPiece[];
}

/** The role in headings: areas, working roles, relational roles, tasks and limits; what is empty is left out. */
export function roleText(sheet: Worksheet, values: WorksheetValues): Draft {
  return {
    from: "role-text",
    pieces: [
      ...piece("areas", optionsOf(values, "areas")),
      ...piece("roles", optionsOf(values, "workRoles")),
      ...piece("relations", optionsOf(values, "relationRoles")),
      ...piece("tasks", rowsWith(sheet, values, "tasks", "task")),
      ...piece("limits", rowsWith(sheet, values, "limits", "limit")),
    ],
  };
}

/** The choice of place and form with its reason, and what else was weighed. Without a choice there is no text. */
export function placeText(sheet: Worksheet, values: WorksheetValues): Draft {
  const choice = textOf(values, "choice");
  if (choice === "") return { from: "place-text", pieces: [] };
  const weighed = rowsIn(sheet, "options", values).filter(
    ({ id, cells }) => id !== choice && ["pro", "con", "weight"].some((column) => asText(cells[column]) !== ""),
  );
  return {
    from: "place-text",
    pieces: [
      { word: "chosen", name: "option", filling: { kind: "options", part: "choice", options: [choice] } },
      ...piece("because", written(values, "reason"), "reason"),
      ...piece(
        "considered",
        someOptions(
          "choice",
          weighed.map(({ id }) => id),
        ),
        "list",
      ),
    ],
  };
}

/** A vacancy from the profile: a sentence for each part that is filled in, after a title and an opening. */
export function vacancyText(_sheet: Worksheet, values: WorksheetValues): Draft {
  const body = [
    ...piece("tasks", written(values, "tasks")),
    ...piece("experience", written(values, "experience")),
    ...piece("recovery", optionsOf(values, "recovery")),
    ...piece("skills", optionsOf(values, "skills")),
    ...piece("schooling", someOptions("schooling", chosen(values, "schooling"))),
    ...piece("vog", someOptions("vog", chosen(values, "vog"))),
    ...piece("offer", written(values, "offer")),
    ...piece("hours", written(values, "hours")),
    ...piece("contact", written(values, "contact")),
  ];
  const title = piece("title", written(values, "role"), "role");
  const filled = [...title, ...body].length > 0;
  return {
    from: "vacancy-text",
    pieces: filled ? [...title, { word: "intro", name: "", filling: undefined }, ...body] : [],
  };
}

function piece(word: string, filling: Filling | undefined, name = word): readonly DraftPiece[] {
  return filling === undefined ? [] : [{ word, name, filling }];
}

function written(values: WorksheetValues, part: string): Filling | undefined {
  const text = textOf(values, part);
  return text === "" ? undefined : { kind: "text", text };
}

function chosen(values: WorksheetValues, part: string): readonly string[] {
  return [textOf(values, part)].filter((key) => key !== "");
}

function optionsOf(values: WorksheetValues, part: string): Filling | undefined {
  return someOptions(part, keysOf(values, part));
}

function someOptions(part: string, options: readonly string[]): Filling | undefined {
  return options.length === 0 ? undefined : { kind: "options", part, options };
}

function rowsWith(sheet: Worksheet, values: WorksheetValues, part: string, column: string): Filling | undefined {
  const rows = rowsIn(sheet, part, values).filter(({ cells }) => asText(cells[column]) !== "");
  return rows.length === 0 ? undefined : { kind: "rows", part, rows, column };
}
