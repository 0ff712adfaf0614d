import { readDay } from "./calendar.ts";
import type { CellValue, Part, PartValue, Worksheet, WorksheetRow, WorksheetValues } from "./worksheet.ts";

/*
 * Reading what a team filled in. A file can hold a value of another kind than its part has now: such a value counts as empty and stays
 * where it is.
 */

export type RowsPart = Extract<Part, { kind: "rows" }>;

/** The text of a part without the blanks around it; "" when there is none. */
export function textOf(values: WorksheetValues, part: string): string {
  return asText(values[part]);
}

/** The number of a part. */
export function numberOf(values: WorksheetValues, part: string): number | undefined {
  return asNumber(values[part]);
}

/** The day of a part, "YYYY-MM-DD"; undefined when it is empty or doesn't exist. */
export function dateOf(values: WorksheetValues, part: string): string | undefined {
  return asDate(values[part]);
}

/** The keys that were ticked, in the order in which they are kept. */
export function keysOf(values: WorksheetValues, part: string): readonly string[] {
  return asKeys(values[part]);
}

/** The rows of a table: its named ones in their own order, filled in or not, then those that the team added. */
export function rowsOf({ id, start = [] }: RowsPart, values: WorksheetValues): readonly WorksheetRow[] {
  const stored = asRows(values[id]);
  const named = start.map((key) => stored.find((row) => row.id === key) ?? { id: key, cells: {} });
  return [...named, ...stored.filter((row) => !start.includes(row.id))];
}

/** The part of a worksheet that is a table with this id. */
export function tableOf({ parts }: Worksheet, id: string): RowsPart | undefined {
  return parts.find((part): part is RowsPart => part.kind === "rows" && part.id === id);
}

/** The rows of the table with this id; none when the worksheet has no such table. */
export function rowsIn(sheet: Worksheet, id: string, values: WorksheetValues): readonly WorksheetRow[] {
  const table = tableOf(sheet, id);
  return table === undefined ? [] : rowsOf(table, values);
}

export function asText(value: PartValue | undefined): string {
  return typeof value === "string" ? value.trim() : "";
}

export function asNumber(value: PartValue | undefined): number | undefined {
  return typeof value === "number" ? value : undefined;
}

export function asDate(value: PartValue | undefined): string | undefined {
  return typeof value === "string" && readDay(value) !== undefined ? value : undefined;
}

export function asKeys(value: PartValue | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((key): key is string => typeof key === "string") : [];
}

function asRows(value: PartValue | undefined): readonly WorksheetRow[] {
  return Array.isArray(value) ? value.filter((row): row is WorksheetRow => typeof row === "object") : [];
}

/** True when something stands in a row. */
export function isFilledRow({ cells }: WorksheetRow): boolean {
  return Object.values(cells).some(isFilledCell);
}

function isFilledCell(value: CellValue): boolean {
  if (typeof value === "string") return value.trim() !== "";
  return typeof value === "number" || value.length > 0;
}

/** True when the team filled in something of the part. */
export function isFilled(part: Part, values: WorksheetValues): boolean {
  switch (part.kind) {
    case "text":
    case "choice":
      return textOf(values, part.id) !== "";
    case "date":
      return dateOf(values, part.id) !== undefined;
    case "amount":
    case "number":
      return numberOf(values, part.id) !== undefined;
    case "choices":
    case "order":
      return keysOf(values, part.id).some((key) => part.options.includes(key));
    case "rows":
      return rowsOf(part, values).some(isFilledRow);
    case "result":
      return false;
  }
}

/** How many parts of a worksheet are filled in, of all that can be. */
export function fillState({ parts }: Worksheet, values: WorksheetValues): { filled: number; of: number } {
  const open = parts.filter(({ kind }) => kind !== "result");
  return { filled: open.filter((part) => isFilled(part, values)).length, of: open.length };
}
