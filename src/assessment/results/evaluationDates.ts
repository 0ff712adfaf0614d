import type { Worksheet, WorksheetRow, WorksheetValues } from "../worksheet.ts";
import { asDate, asNumber, asText, dateOf, isFilledRow, rowsIn } from "../worksheetValues.ts";
import { addMonths } from "./months.ts";

/** One line of the evaluation calendar: a fixed one that follows from the start, or a moment that the team planned. */
export type EvaluationDate =
  | { kind: "start" | "three" | "six"; date: string }
  | { kind: "moment"; row: string; date: string; what: string; who: string };

/** The mark of one subject, 1 to 10, and how it moved from the first to the last one that was given. */
export interface Mark {
  row: WorksheetRow;
  first: number | undefined;
  three: number | undefined;
  six: number | undefined;
  move: number | undefined;
}

export interface EvaluationDates {
  from: "evaluation-dates";
  dates: readonly EvaluationDate[];
  marks: readonly Mark[];
}

/** The dates of an evaluation in order, with three and six months after the start, and how the marks move. */
export function evaluationDates(sheet: Worksheet, values: WorksheetValues): EvaluationDates {
  const dates = [...fixedDates(values), ...moments(sheet, values)];
  return {
    from: "evaluation-dates",
    dates: dates.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
    marks: rowsIn(sheet, "marks", values).filter(isFilledRow).map(mark),
  };
}

function fixedDates(values: WorksheetValues): readonly EvaluationDate[] {
  const start = dateOf(values, "start");
  if (start === undefined) return [];
  return (
    [
      ["start", 0],
      ["three", 3],
      ["six", 6],
    ] as const
  ).flatMap(([kind, months]) => {
    const date = addMonths(start, months);
    return date === undefined ? [] : [{ kind, date }];
  });
}

function moments(sheet: Worksheet, values: WorksheetValues): readonly EvaluationDate[] {
  return rowsIn(sheet, "moments", values).flatMap(({ id: row, cells }) => {
    const date = asDate(cells["date"]);
    return date === undefined
      ? []
      : [{ kind: "moment" as const, row, date, what: asText(cells["what"]), who: asText(cells["who"]) }];
  });
}

function mark(row: WorksheetRow): Mark {
  const [first, three, six] = ["first", "three", "six"].map((column) => asNumber(row.cells[column]));
  const last = six ?? three;
  return { row, first, three, six, move: first === undefined || last === undefined ? undefined : last - first };
}
