import { harmless } from "../../src/export/csv/harmless.ts";
import type { Translate } from "../../src/export/pdf/desk.ts";
import { createScribe } from "../../src/export/plainText.ts";
import type { Cell } from "../../src/export/table/sheets.ts";
import { oneSheetOf, sheetsOf } from "../../src/export/table/sheets.ts";
import type { Report } from "../../src/report/model.ts";

/*
 * What has to stand in the cells of the list and of the workbook when another program has opened them: what people typed, cleaned as all files are,
 * and in the list made harmless.
 */

/** The rows of the list under its head. */
export function listAsMeant(report: Report, t: Translate): readonly (readonly Cell[])[] {
  return [
    headOf(oneSheetOf(report, t)),
    ...oneSheetOf(report, t).rows.map((row) => row.map((cell) => withText(cell, harmless))),
  ];
}

/** The rows of each sheet of the workbook, by its name; a text that is longer than a cell goes on in the next row. */
export function workbookAsMeant(report: Report, t: Translate): ReadonlyMap<string, readonly (readonly Cell[])[]> {
  return new Map(
    sheetsOf(report, t).map((sheet) => [
      sheet.name,
      [
        headOf(sheet),
        ...sheet.rows.flatMap((row) =>
          goingOn(row.map((cell) => withText(cell, (text) => text.replaceAll("\uFFFD", "□")))),
        ),
      ],
    ]),
  );
}

function headOf({ columns }: { columns: readonly { header: string }[] }): readonly Cell[] {
  return columns.map(({ header }) => header);
}

function withText(cell: Cell, change: (text: string) => string): Cell {
  return typeof cell === "string" ? change(createScribe().lines(cell)) : cell;
}

const longest = 32_000;

function goingOn(row: readonly Cell[]): readonly (readonly Cell[])[] {
  const rows: Cell[][] = [];
  for (
    let from = 0;
    from === 0 || row.some((cell) => typeof cell === "string" && cell.length > from);
    from += longest
  ) {
    rows.push(
      row.map((cell) => (typeof cell === "string" ? cell.slice(from, from + longest) : from === 0 ? cell : "")),
    );
  }
  return rows;
}

/** The first place where what was read is not what was meant; undefined where all is as it was meant. Empty cells at the end don't count. */
export function firstDifference<Read>(
  meant: readonly (readonly Cell[])[],
  read: readonly (readonly Read[])[],
  isSame: (cell: Cell, read: Read | undefined) => boolean,
): string | undefined {
  if (meant.length !== read.length) return `${meant.length} rows became ${read.length}`;
  for (const [at, row] of meant.entries()) {
    const found = read[at] ?? [];
    if (found.length > row.length) return `row ${at + 1}: ${row.length} cells became ${found.length}`;
    const column = row.findIndex((cell, index) => !isSame(cell, found[index]));
    if (column >= 0) {
      return `row ${at + 1}, cell ${column + 1}: ${shown(row[column], found[column])}`;
    }
  }
  return undefined;
}

/** Both, from a little before they part. */
function shown(meant: unknown, found: unknown): string {
  const texts = [meant, found].map(
    (one) => JSON.stringify(typeof one === "object" && one !== null && "text" in one ? one.text : one) ?? "nothing",
  );
  const [first = "", second = ""] = texts;
  const same = [...first].findIndex((sign, at) => sign !== [...second][at]);
  const from = Math.max(0, same - 40);
  return texts.map((text) => `${[...text].slice(from, from + 160).join("")} (${text.length})`).join(" became ");
}

/** A text of which a spreadsheet could take a line, or what follows a separator, for a formula; by a rule of its own and not that of the app. */
export function looksLikeFormula(text: string): boolean {
  return text.split(/[\n\r\u2028\u2029,;]/).some((part) => /^[\s"\p{Cc}\p{Cf}]*[=+\-@＝＋－＠−﹢﹣﹦﹫]/u.test(part));
}
