import type { Worksheet, WorksheetValues } from "../worksheet.ts";
import { asText, rowsIn } from "../worksheetValues.ts";

export interface GoNoGo {
  from: "go-no-go";
  verdict: "go" | "notYet" | "noGo";
  yes: number;
  of: number;
}

/** The verdict of the orientation: one no is a no-go, all yes is a go, and everything else is not yet. */
export function goNoGo(sheet: Worksheet, values: WorksheetValues): GoNoGo {
  const stands = rowsIn(sheet, "orientation", values).map(({ cells }) => asText(cells["stand"]));
  const yes = stands.filter((stand) => stand === "yes").length;
  const agreed = stands.length > 0 && yes === stands.length;
  return {
    from: "go-no-go",
    verdict: stands.includes("no") ? "noGo" : agreed ? "go" : "notYet",
    yes,
    of: stands.length,
  };
}
