import type { Worksheet, WorksheetValues } from "../worksheet.ts";
import { asText, isFilledRow, rowsIn, tableOf } from "../worksheetValues.ts";

export interface AgreementsState {
  from: "agreements-state";
  agreed: number;
  talking: number;
  /** Also every agreement of which nobody said how far it is. */
  open: number;
}

/** How many agreements stand at each state. An added row counts once something stands in it. */
export function agreementsState(sheet: Worksheet, values: WorksheetValues): AgreementsState {
  const named = tableOf(sheet, "agreements")?.start ?? [];
  const rows = rowsIn(sheet, "agreements", values).filter((row) => named.includes(row.id) || isFilledRow(row));
  const states = rows.map(({ cells }) => asText(cells["state"]));
  const agreed = states.filter((state) => state === "agreed").length;
  const talking = states.filter((state) => state === "talking").length;
  return { from: "agreements-state", agreed, talking, open: states.length - agreed - talking };
}
