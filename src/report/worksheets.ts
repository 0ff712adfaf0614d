import type { Assessment, Content } from "../assessment/model.ts";
import type { CellValue, Part, ResultKind, Worksheet, WorksheetValues } from "../assessment/worksheet.ts";
import { ownPart } from "../assessment/worksheet.ts";
import type { RowsPart } from "../assessment/worksheetValues.ts";
import { asKeys, fillState, isFilledRow, rowsOf, textOf } from "../assessment/worksheetValues.ts";
import type { ReportBlock, ReportWorksheet, Words } from "./model.ts";
import { resultBlocks } from "./worksheetResults.ts";
import type { SheetWords } from "./worksheetWords.ts";
import { sheetWords, worksheetNamespace } from "./worksheetWords.ts";

/** The worksheets that a team of this content can use: all but those that its organisation hides. */
export function usableWorksheets(content: Content, sheets: readonly Worksheet[]): readonly Worksheet[] {
  const hidden = content.overlay?.hiddenWorksheets ?? [];
  return sheets.filter(({ id }) => !hidden.includes(id));
}

/** The worksheets in which a team filled in something. */
export function filledWorksheets({ worksheets }: Assessment, sheets: readonly Worksheet[]): readonly Worksheet[] {
  return sheets.filter((sheet) => {
    const values = worksheets[sheet.id];
    return values !== undefined && fillState(sheet, values).filled > 0;
  });
}

/** The namespaces whose words the filled worksheets of a document need. */
export function worksheetNamespaces(assessment: Assessment, sheets: readonly Worksheet[]): readonly string[] {
  return filledWorksheets(assessment, sheets).map(({ id }) => worksheetNamespace(id));
}

/** Every filled worksheet as it reads, in their order. `words` have the namespaces of `worksheetNamespaces`, `board` and `report`. */
export function reportWorksheets(
  assessment: Assessment,
  sheets: readonly Worksheet[],
  words: Words,
): readonly ReportWorksheet[] {
  return filledWorksheets(assessment, sheets).map((sheet) =>
    reportWorksheet(sheet, assessment.worksheets[sheet.id] ?? {}, words),
  );
}

/** One worksheet as it reads: what is filled in, and what follows from it. */
export function reportWorksheet(sheet: Worksheet, values: WorksheetValues, words: Words): ReportWorksheet {
  const own = sheetWords(sheet, words);
  const told = new Set(sheet.parts.flatMap((part) => toldBy(part, sheet, values, own)));
  return {
    id: sheet.id,
    title: own.title,
    intro: own.intro,
    step: sheet.step,
    stepTitle: words.t(`board:steps.${sheet.step}`),
    blocks: sheet.parts.filter(({ id }) => !told.has(id)).flatMap((part) => partBlocks(part, sheet, values, own)),
  };
}

/** What a result says again, word for word: those parts are left out where it stands. */
const saidAgain: Readonly<Record<ResultKind, readonly string[]>> = {
  "go-no-go": [],
  "role-text": ["areas", "workRoles", "relationRoles"],
  "place-text": ["choice", "reason"],
  "vacancy-text": [
    "role",
    "tasks",
    "experience",
    "recovery",
    "skills",
    "schooling",
    "vog",
    "offer",
    "hours",
    "contact",
  ],
  budget: ["form", "months"],
  "evaluation-dates": ["start", "moments"],
  timeline: ["start", "phases", "funding"],
  "agreements-state": [],
};

function toldBy(part: Part, sheet: Worksheet, values: WorksheetValues, words: SheetWords): readonly string[] {
  if (part.kind !== "result" || textOf(values, ownPart(part.id)) !== "") return [];
  return resultBlocks(part, sheet, values, words).length === 0 ? [] : saidAgain[part.from];
}

function partBlocks(part: Part, sheet: Worksheet, values: WorksheetValues, words: SheetWords): readonly ReportBlock[] {
  switch (part.kind) {
    case "result":
      return resultBlocks(part, sheet, values, words);
    case "rows":
      return tableBlocks(part, values, words);
    case "order":
    case "choices": {
      const items = words.options(part.id, asKeys(values[part.id]));
      const ordered = part.kind === "order";
      return items.length === 0 ? [] : [{ kind: "list", label: words.label(part.id), items, ordered }];
    }
    case "text":
    case "choice":
    case "date":
    case "amount":
    case "number": {
      const text = words.value(part, values[part.id] as CellValue | undefined);
      return text === "" ? [] : [{ kind: "text", label: words.label(part.id), text }];
    }
  }
}

/** The filled rows of a table, without the columns in which nothing stands. */
function tableBlocks(part: RowsPart, values: WorksheetValues, words: SheetWords): readonly ReportBlock[] {
  const rows = rowsOf(part, values).filter(isFilledRow);
  const columns = part.columns
    .map((column) => ({
      header: words.column(part.id, column.id),
      numeric: column.kind === "amount" || column.kind === "number",
      cells: rows.map(({ cells }) => words.value(column, cells[column.id], `parts.${part.id}.columns.${column.id}`)),
    }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
  const names = rows.map((row) => words.row(part.id, row));
  const named = names.some((name) => name !== "");
  const all = named ? [{ header: words.shared("row"), numeric: false, cells: names }, ...columns] : columns;
  if (all.length === 0) return [];
  return [
    {
      kind: "table",
      label: words.label(part.id),
      columns: all.map(({ header, numeric }) => ({ header, numeric })),
      rows: rows.map((_, index) => all.map(({ cells }) => cells[index] ?? "")),
      total: false,
    },
  ];
}
