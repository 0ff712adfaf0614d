import type { CellValue, WorksheetRow, WorksheetValues } from "./worksheet.ts";
import type { RowsPart } from "./worksheetValues.ts";
import { rowsOf } from "./worksheetValues.ts";

/*
 * Changes of a table. Each gives the rows to keep: named rows only when they hold something, added rows also when they are still empty.
 * Nothing left to keep is undefined.
 */

type Rows = readonly WorksheetRow[] | undefined;

/** The table with a cell filled in; `undefined` empties the cell. */
export function withCell(
  part: RowsPart,
  values: WorksheetValues,
  row: string,
  column: string,
  value: CellValue | undefined,
): Rows {
  return kept(
    part,
    rowsOf(part, values).map((one) => (one.id === row ? { ...one, cells: changed(one.cells, column, value) } : one)),
  );
}

function changed(cells: WorksheetRow["cells"], column: string, value: CellValue | undefined): WorksheetRow["cells"] {
  const { [column]: _former, ...others } = cells;
  return value === undefined ? others : { ...cells, [column]: value };
}

/** The table with an empty row at its end. `id`: one that no other row has, in no other window either. */
export function withNewRow(part: RowsPart, values: WorksheetValues, id: string): Rows {
  return kept(part, [...rowsOf(part, values), { id, cells: {} }]);
}

/** The table without a row. */
export function withoutRow(part: RowsPart, values: WorksheetValues, row: string): Rows {
  return kept(
    part,
    rowsOf(part, values).filter(({ id }) => id !== row),
  );
}

function kept({ start = [] }: RowsPart, rows: readonly WorksheetRow[]): Rows {
  const left = rows.filter((row) => !start.includes(row.id) || Object.keys(row.cells).length > 0);
  return left.length === 0 ? undefined : left;
}
