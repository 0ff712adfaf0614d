import { stringify } from "csv-stringify/browser/esm/sync";
import type { Report } from "../../report/model.ts";
import type { ExportedFile } from "../exporter.ts";
import type { Translate } from "../pdf/desk.ts";
import { createScribe } from "../plainText.ts";
import type { Cell } from "../table/sheets.ts";
import { oneSheetOf } from "../table/sheets.ts";
import { harmless } from "./harmless.ts";

/** Dutch Excel opens a file as a table when it has a byte order mark and semicolons. */
const options = { bom: true, delimiter: ";", record_delimiter: "windows", quoted_string: true } as const;

/** Answers and actions as one list in UTF-8. A day is written as "YYYY-MM-DD", which every spreadsheet takes for a day. */
export function renderCsv(report: Report, t: Translate): ExportedFile {
  const scribe = createScribe();
  const { columns, rows } = oneSheetOf(report, t);
  const written = (cell: Cell): string | number => {
    if (typeof cell === "number") return cell;
    return typeof cell === "string" ? harmless(scribe.lines(cell)) : cell.day;
  };
  const text = stringify([columns.map(({ header }) => header), ...rows.map((row) => row.map(written))], options);
  return { bytes: new TextEncoder().encode(text), replaced: scribe.replaced() };
}
