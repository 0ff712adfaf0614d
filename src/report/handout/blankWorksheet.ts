import type { Part, SimplePart, Worksheet } from "../../assessment/worksheet.ts";
import type { RowsPart } from "../../assessment/worksheetValues.ts";
import type { SheetWords } from "../worksheetWords.ts";
import { sheetWords, worksheetNamespace } from "../worksheetWords.ts";
import type { HandoutWords } from "./build.ts";
import type { BlankPart, BlankWorksheet } from "./model.ts";

/** Lines for a long answer, and rows that a table without named rows begins with. */
const longLines = 3;
const emptyRows = 5;
/** Rows that can be added to a table with named rows. */
const addedRows = 2;

/** A worksheet to fill in by hand. What is computed is left out: a screen does that. */
export function blankWorksheet(sheet: Worksheet, words: HandoutWords): BlankWorksheet {
  const own = sheetWords(sheet, words);
  return {
    id: sheet.id,
    title: own.title,
    intro: own.intro,
    step: sheet.step,
    stepTitle: words.t(`board:steps.${sheet.step}`),
    parts: sheet.parts.flatMap((part) => blankPart(part, sheet, own, words)),
  };
}

function blankPart(part: Part, sheet: Worksheet, own: SheetWords, words: HandoutWords): BlankPart[] {
  if (part.kind === "result") return [];
  const path = `parts.${part.id}`;
  const has = (key: string) => words.has(`${worksheetNamespace(sheet.id)}:${key}`);
  const around = { label: own.label(part.id), hint: has(`${path}.hint`) ? own.own(`${path}.hint`) : "" };
  const options = "options" in part ? part.options.map((option) => own.own(`${path}.options.${option}`)) : [];
  switch (part.kind) {
    case "text":
      return [{ ...around, kind: "lines", count: part.long === true ? longLines : 1 }];
    case "date":
    case "amount":
    case "number":
      return [{ ...around, kind: "lines", count: 1 }];
    case "choice":
    case "choices":
      return [{ ...around, kind: "ticks", options, one: part.kind === "choice" }];
    case "order":
      return [{ ...around, kind: "order", options }];
    case "rows":
      return [{ ...around, kind: "table", ...tableOf(part, own) }];
  }
}

function tableOf(
  part: RowsPart,
  own: SheetWords,
): Pick<Extract<BlankPart, { kind: "table" }>, "columns" | "choices" | "rows" | "named"> {
  const named = part.start !== undefined;
  const columns = part.columns.map((column) => own.column(part.id, column.id));
  const names = (part.start ?? []).map((row) => own.own(`parts.${part.id}.rows.${row}`));
  const added = part.closed === true ? 0 : named ? addedRows : emptyRows;
  return {
    named,
    columns: named ? [own.shared("row"), ...columns] : columns,
    choices: part.columns.flatMap((column) => choicesOf(part, column, own)),
    rows: [...names, ...Array.from({ length: added }, () => "")],
  };
}

/** The choices of a column, since paper has no list to open. */
function choicesOf(part: RowsPart, column: SimplePart, own: SheetWords): string[] {
  if (!("options" in column)) return [];
  const options = column.options.map((option) => own.own(`parts.${part.id}.columns.${column.id}.options.${option}`));
  const name = own.column(part.id, column.id);
  return [`${name.endsWith("?") ? name : `${name}:`} ${options.join(" · ")}`];
}
