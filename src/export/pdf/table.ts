import type { TextStyle } from "../../theme/kansenwijzer/paper.ts";
import { paragraph, spansOf, withNext } from "./blocks.ts";
import type { Flow, Row } from "./flow.ts";
import type { Part } from "./parts.ts";
import { artifact, tableHead } from "./parts.ts";
import type { Pen, Spot } from "./pen.ts";
import type { Sheet } from "./sheet.ts";
import type { Line, Span } from "./typeset.ts";
import { typeset } from "./typeset.ts";

export interface Column {
  header: string;
  /** Part of the table's width; the parts add up to 1. */
  share: number;
  align?: "right";
  /** Its cells say what their row is about. */
  heads?: boolean;
}

/** What stands above a table; `style` is that of a small paragraph when it isn't said. */
export interface Caption {
  text: string;
  style?: TextStyle;
  before?: number;
}

/** A paragraph in a cell. `mark` is drawn at the left of its first line, `room` wide, from the middle of its left edge. */
export interface CellText {
  text: string | readonly Span[];
  style?: TextStyle;
  before?: number;
  mark?: Mark;
}

export interface Mark {
  room: number;
  draw(pen: Pen, left: Spot): void;
}

export type Cell = readonly CellText[];

const padding = { x: 6, y: 6 };

interface SetLine {
  line: Line;
  /** The paragraph of its cell that it belongs to, counted from 0. */
  paragraph: number;
  before: number;
  indent: number;
  mark?: Mark;
}

/** A row that is taller than a page is cut in slices of this height. */
const sliceHeight = 44;

/**
 * Writes a table. Its header comes back on top of each page that it goes on to; a row is divided only when it is taller
 * than a page. Cells are written one after the other, so that each is read to its end.
 */
export function writeTable(
  sheet: Sheet,
  flow: Flow,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  caption?: Caption,
): void {
  const table: Part = { role: "table" };
  const edges = columnEdges(sheet, columns);
  const header = (within: Part | undefined): Row => {
    const cells = columns.map((column, index) =>
      setCell(sheet, [{ text: column.header, style: "headerCell" }], edges, index),
    );
    const parts = columns.map(
      (): Part => (within === undefined ? tableHead : { role: "headerCell", scope: "Column", within }),
    );
    const before = caption === undefined ? 12 : 4;
    return tableRow(sheet, columns, edges, cells, {
      part: (column) => parts[column] ?? artifact,
      rule: "ink",
      before,
      above: true,
    });
  };
  const again = { ...header(undefined), before: 0 };
  const bodyHeight = sheet.frame.bottom - sheet.frame.top - again.height;

  const body = rows.flatMap((row) => {
    const within: Part = { role: "row", within: table };
    const parts = row.map((cell, index) => cellParts(cell, columns[index]?.heads === true, within));
    const cells = row.map((cell, index) => setCell(sheet, cell, edges, index));
    const fits = Math.max(...cells.map(heightOf)) + 2 * padding.y <= bodyHeight;
    const parted = fits ? [cells] : slices(cells, sliceHeight);
    return parted.map((slice, index) => ({
      ...tableRow(sheet, columns, edges, slice, {
        part: (column, paragraph) => parts[column]?.[paragraph] ?? artifact,
        before: 0,
        above: index === 0,
        ...(index === parted.length - 1 ? { rule: "road" } : {}),
      }),
      head: again,
    }));
  });
  const above =
    caption === undefined
      ? []
      : withNext(
          paragraph(sheet, caption.text, { style: "small", ...caption, part: { role: "caption", within: table } }),
        );
  flow.add([...above, { ...header({ role: "row", head: true, within: table }), keep: "always" }, ...body]);
}

/** The part of each paragraph of a cell; a cell of one paragraph is that paragraph. */
function cellParts(cell: Cell, heads: boolean, within: Part): readonly Part[] {
  const part: Part = heads ? { role: "headerCell", scope: "Row", within } : { role: "cell", within };
  return cell.length < 2 ? [part] : cell.map(() => ({ role: "paragraph", within: part }));
}

/** Left edge of each column, and the right edge of the last one. */
function columnEdges(sheet: Sheet, columns: readonly Column[]): readonly number[] {
  let x = sheet.frame.left;
  return [x, ...columns.map(({ share }) => (x += share * sheet.frame.width))];
}

function edge(edges: readonly number[], index: number): number {
  return edges[index] ?? 0;
}

function setCell(sheet: Sheet, cell: Cell, edges: readonly number[], index: number): readonly SetLine[] {
  const width = edge(edges, index + 1) - edge(edges, index) - 2 * padding.x;
  return cell.flatMap(({ text, style = "cell", before = 0, mark }, paragraph) => {
    const indent = mark?.room ?? 0;
    return typeset(sheet.book, sheet.theme, style, spansOf(text), width - indent).map((line, at) => ({
      line,
      paragraph,
      before: at === 0 ? before : 0,
      indent,
      ...(at === 0 && mark !== undefined ? { mark } : {}),
    }));
  });
}

function heightOf(lines: readonly SetLine[]): number {
  return lines.reduce((sum, { before, line }) => sum + before + line.leading, 0);
}

/** The cells of a row cut in slices that are no higher than `height`. */
function slices(cells: readonly (readonly SetLine[])[], height: number): readonly (readonly (readonly SetLine[])[])[] {
  const cut = cells.map((lines) => {
    const stack: SetLine[][] = [[]];
    let used = 0;
    for (const line of lines) {
      used += heightOf([line]);
      if (used > height) {
        stack.push([]);
        used = heightOf([line]);
      }
      stack.at(-1)?.push(line);
    }
    return stack;
  });
  const count = Math.max(1, ...cut.map((stack) => stack.length));
  return Array.from({ length: count }, (_, index) => cut.map((stack) => stack[index] ?? []));
}

/** How a row stands: `above` leaves room over its text, `rule` is the line under it; the first and last slice of a row have these. */
interface RowLook {
  part(column: number, paragraph: number): Part;
  before: number;
  above: boolean;
  rule?: "ink" | "road";
}

function tableRow(
  sheet: Sheet,
  columns: readonly Column[],
  edges: readonly number[],
  cells: readonly (readonly SetLine[])[],
  { part, before, above, rule }: RowLook,
): Row {
  const space = above ? padding.y : 0;
  const height = space + Math.max(...cells.map(heightOf)) + (rule === undefined ? 0 : padding.y);
  return {
    before,
    height,
    draw(top) {
      if (rule !== undefined) {
        const ends = [sheet.frame.left, sheet.frame.right].map((x) => ({ x, y: top + height }));
        sheet.draw(artifact, (pen) => pen.line(ends, { colour: rule, width: 0.75 }));
      }
      cells.forEach((lines, index) => {
        let y = top + space;
        sheet.place(part(index, 0));
        for (const { line, paragraph, before: gap, indent, mark } of lines) {
          y += gap;
          const left = edge(edges, index) + padding.x;
          const right = edge(edges, index + 1) - padding.x;
          if (mark !== undefined) {
            sheet.draw(artifact, (pen) => mark.draw(pen, { x: left, y: y + line.leading / 2 }));
          }
          sheet.write(
            part(index, paragraph),
            line,
            columns[index]?.align === "right" ? right - line.width : left + indent,
            y,
          );
          y += line.leading;
        }
      });
    },
  };
}
