import type { CellObject, Sheet as ExcelSheet, Row } from "write-excel-file/universal";
import writeExcelFile from "write-excel-file/universal";
import type { Language } from "../../assessment/model.ts";
import type { Report } from "../../report/model.ts";
import type { PaperTheme } from "../../theme/kansenwijzer/paper.ts";
import type { ExportedFile } from "../exporter.ts";
import type { Translate } from "../pdf/desk.ts";
import type { Scribe } from "../plainText.ts";
import { createScribe } from "../plainText.ts";
import type { Cell, Column, Sheet } from "../table/sheets.ts";
import { sheetsOf } from "../table/sheets.ts";
import { withoutTimes } from "../zip.ts";

/** A cell can't hold more characters; what is longer goes on in the next row. */
const mostCharacters = 32_000;
/** The first day that a workbook can count from without the leap day of 1900, which never was. */
const firstDay = "1900-03-01";

const dayFormats: Readonly<Record<Language, string>> = { nl: "dd-mm-yyyy", en: "dd/mm/yyyy" };

/** Actions, answers, scores and the gate, each on its sheet. Text is always text: nothing in the file is a formula. */
export async function renderXlsx(report: Report, t: Translate, theme: PaperTheme): Promise<ExportedFile> {
  const scribe = createScribe();
  const written = writeExcelFile(
    sheetsOf(report, t).map((sheet) => excelSheet(sheet, scribe, theme, dayFormats[report.language])),
    { fontFamily: "Calibri", fontSize: 11 },
  );
  const bytes = new Uint8Array(await (await written.toBlob()).arrayBuffer());
  return { bytes: withoutTimes(bytes), replaced: scribe.replaced() };
}

function excelSheet(sheet: Sheet, scribe: Scribe, { colours }: PaperTheme, dayFormat: string): ExcelSheet<Blob> {
  const look = {
    alignVertical: "top",
    textColor: colours.ink,
    bottomBorderColor: colours.road,
    bottomBorderStyle: "thin",
  } as const;
  const header = sheet.columns.map(
    (column): CellObject => ({
      value: column.header,
      type: String,
      fontWeight: "bold",
      textColor: colours.sheet,
      backgroundColor: colours.strong,
      alignVertical: "center",
      wrap: true,
      height: 24,
    }),
  );
  const cell = (value: Cell): CellObject => {
    if (typeof value === "number") return { ...look, value, type: Number, align: "left" };
    if (typeof value === "string") return { ...look, value: asRead(value), type: String, format: "@", wrap: true };
    if (value.day < firstDay) return { ...look, value: value.day, type: String, format: "@" };
    return { ...look, value: new Date(`${value.day}T00:00:00Z`), type: Date, format: dayFormat, align: "left" };
  };
  const rows = sheet.rows.flatMap((row) =>
    continued(row.map((one) => (typeof one === "string" ? scribe.lines(one) : one))),
  );
  return {
    sheet: sheet.name,
    columns: sheet.columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: "landscape",
    data: [
      header,
      ...rows.map((row): Row => row.map((one) => ({ ...cell(one), height: heightOf(row, sheet.columns) }))),
    ],
  };
}

const lineHeight = 15;
/** No row may be higher; what does not fit is there all the same. */
const mostHeight = 405;

/** Room for the longest text in a row, in points: spreadsheets do not all find it themselves. */
function heightOf(row: readonly Cell[], columns: readonly Column[]): number {
  const lines = row.map((cell, index) => {
    const width = columns[index]?.width ?? 1;
    return typeof cell !== "string"
      ? 1
      : cell.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.1) / width)), 0);
  });
  return Math.min(mostHeight, Math.max(...lines) * lineHeight + 5);
}

/** The row, and as many more as its longest text needs. */
function continued(row: readonly Cell[]): readonly (readonly Cell[])[] {
  const parts = row.map((cell) => (typeof cell === "string" ? pieces(cell) : [cell]));
  const count = Math.max(...parts.map(({ length }) => length));
  return Array.from({ length: count }, (_, at) => parts.map((cells) => cells[at] ?? ""));
}

/** What stands for a character that no file can hold: the writer of workbooks drops U+FFFD. */
const replacement = "\u25A1";

/** The text so that a workbook reads it as it is: by itself it takes "_x003D_" for the sign of that number. */
function asRead(text: string): string {
  return text.replace(/_(?=x[0-9A-F]{4}_)/gi, "_x005F_").replaceAll("\uFFFD", replacement);
}

/** Cuts between two characters, never within one. */
function pieces(text: string): readonly string[] {
  if (text.length <= mostCharacters) return [text];
  const found: string[] = [];
  for (let from = 0; from < text.length; ) {
    const last = from + mostCharacters;
    const to = /[\uD800-\uDBFF]/.test(text.charAt(last - 1)) ? last - 1 : last;
    found.push(text.slice(from, to));
    from = to;
  }
  return found;
}
