import type { BlankPart } from "../../../report/handout/model.ts";
import { holdingEnds, together } from "../blocks.ts";
import type { Desk } from "../desk.ts";
import type { Row } from "../flow.ts";
import type { Part } from "../parts.ts";
import { artifact, tableHead } from "../parts.ts";
import type { Sheet } from "../sheet.ts";
import { typeset } from "../typeset.ts";
import { heightOf, writeLines } from "./setting.ts";

const padding = 5;
/** Room to write in by hand: one line, and in the narrow cells of a table with many columns two. */
const rowHeight = 28;
const narrowRowHeight = 46;
const manyColumns = 6;
/** How much wider a first column that names its rows is than the others: fewer lines in it leave more room below. */
const nameWidth = 1.3;
/** A table of at most so many rows stays on one page where it fits; a longer one goes on under its head. */
const shortTable = 5;

/** A table to fill in by hand, as rows: a head, and cells with a line to write on. A short one stays together where it fits. */
export function blankTable({ sheet, t }: Desk, table: Extract<BlankPart, { kind: "table" }>): readonly Row[] {
  const part: Part = { role: "table" };
  const edges = edgesOf(sheet, table);
  const head = headRow(sheet, table, edges, part);
  const again = headRow(sheet, table, edges, undefined);
  const rows = table.rows.map((name) => ({
    ...bodyRow(sheet, table, edges, name, part, t("handout.blank")),
    head: again,
  }));
  const body = rows.length <= shortTable ? together(rows) : holdingEnds(rows);
  return [{ ...head, keep: "always" }, ...body];
}

function edgesOf({ frame }: Sheet, { columns, named }: Extract<BlankPart, { kind: "table" }>): readonly number[] {
  const widths = columns.map((_, index) => (named && index === 0 ? nameWidth : 1));
  const unit = frame.width / widths.reduce((sum, width) => sum + width, 0);
  let x = frame.left;
  return [x, ...widths.map((width) => (x += width * unit))];
}

function headRow(
  sheet: Sheet,
  { columns }: Extract<BlankPart, { kind: "table" }>,
  edges: readonly number[],
  table: Part | undefined,
): Row {
  const cells = columns.map((text, index) =>
    typeset(sheet.book, sheet.theme, "headerCell", [{ text }], widthAt(edges, index)),
  );
  const height = Math.max(...cells.map(heightOf)) + 2 * padding;
  return {
    before: 4,
    height,
    draw(top) {
      drawCells(sheet, edges, top, height, "ink");
      const within: Part | undefined = table && { role: "row", head: true, within: table };
      for (const [index, lines] of cells.entries()) {
        const part: Part = within === undefined ? tableHead : { role: "headerCell", scope: "Column", within };
        writeLines(sheet, part, lines, { x: (edges[index] ?? 0) + padding, y: top + padding });
      }
    },
  };
}

function bodyRow(
  sheet: Sheet,
  { columns, named }: Extract<BlankPart, { kind: "table" }>,
  edges: readonly number[],
  name: string,
  table: Part,
  blank: string,
): Row {
  const set = named && name !== "" ? typeset(sheet.book, sheet.theme, "cell", [{ text: name }], widthAt(edges, 0)) : [];
  const height = Math.max(columns.length < manyColumns ? rowHeight : narrowRowHeight, heightOf(set) + 2 * padding);
  return {
    before: 0,
    height,
    draw(top) {
      drawCells(sheet, edges, top, height, "road");
      const within: Part = { role: "row", within: table };
      for (const [index] of columns.entries()) {
        const x = edges[index] ?? 0;
        const heads = named && index === 0;
        const part: Part = heads ? { role: "headerCell", scope: "Row", within } : { role: "cell", within };
        if (heads && set.length > 0) writeLines(sheet, part, set, { x: x + padding, y: top + padding });
        else drawBlank(sheet, part, { x, foot: top + height, width: widthAt(edges, index) }, blank);
      }
    },
  };
}

/** The line on which people write; read aloud as what it is for. */
function drawBlank(
  sheet: Sheet,
  part: Part,
  { x, foot, width }: { x: number; foot: number; width: number },
  blank: string,
): void {
  const ends = [x + padding, x + padding + width].map((at) => ({ x: at, y: foot - 7 }));
  sheet.draw(part, (pen) => pen.line(ends, { colour: "pale", width: 0.6 }), blank);
}

function widthAt(edges: readonly number[], index: number): number {
  return (edges[index + 1] ?? 0) - (edges[index] ?? 0) - 2 * padding;
}

function drawCells(sheet: Sheet, edges: readonly number[], top: number, height: number, foot: "ink" | "road"): void {
  const [left = 0] = edges;
  const right = edges.at(-1) ?? left;
  sheet.draw(artifact, (pen) => {
    pen.line(
      [
        { x: left, y: top + height },
        { x: right, y: top + height },
      ],
      { colour: foot, width: 0.75 },
    );
    for (const x of edges.slice(1, -1)) {
      pen.line(
        [
          { x, y: top + 2 },
          { x, y: top + height },
        ],
        { colour: "road", width: 0.5 },
      );
    }
  });
}
