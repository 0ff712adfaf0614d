import type { CSSProperties } from "react";
import type { SimplePart } from "../../assessment/worksheet.ts";
import type { RowsPart } from "../../assessment/worksheetValues.ts";

/** How wide a column is in a line: at least so many rem, and its part of what is left (0: no wider). */
function widthOf(column: SimplePart): { least: number; grows: number } {
  switch (column.kind) {
    case "text":
      return column.long === true ? { least: 13, grows: 1.6 } : { least: 9, grows: 1 };
    case "choice":
      return { least: 10.5, grows: 0.9 };
    case "choices":
      return { least: 12, grows: 1 };
    case "date":
      return { least: 13.5, grows: 0 };
    case "amount":
      return { least: 8, grows: 0 };
    case "number":
      return { least: 7, grows: 0 };
  }
}

const nameWidth = { least: 10, grows: 1 };
/** In a table with named rows the button stands under the name of an added one. */
const removeWidth = { least: 6.5, grows: 0 };

/** The widest table that fits a page on a laptop, in rem. */
const widest = 58;

/** Lines under one head, or cards when the columns are too many for that. `style` sets the columns of the lines. */
export function layoutOf(part: RowsPart): { shape: "lines" | "cards"; style: CSSProperties } {
  const columns = [
    ...(part.start === undefined ? [] : [nameWidth]),
    ...part.columns.map(widthOf),
    ...(part.start === undefined ? [removeWidth] : []),
  ];
  const gaps = 0.75 * (columns.length - 1);
  const shape = columns.reduce((sum, { least }) => sum + least, gaps) > widest ? "cards" : "lines";
  // Beside numbers alone, names that took all that is left would drift away from them.
  const named = part.columns.every((column) => widthOf(column).grows === 0) ? "22rem" : undefined;
  const template = columns.map(({ least, grows }) =>
    grows === 0 ? `${least}rem` : (named ?? `minmax(${least}rem, ${grows}fr)`),
  );
  return { shape, style: { "--columns": template.join(" ") } as CSSProperties };
}
