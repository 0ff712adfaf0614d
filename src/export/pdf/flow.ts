import type { Sheet } from "./sheet.ts";

/**
 * What can't be divided: a line of text, a row of a table, a figure. `before` is the space above it, dropped at the top of a page.
 * `keep` says how strongly it holds on to the next row: `always` (a heading), or only as long as all that holds together fits a page.
 */
export interface Row {
  before: number;
  height: number;
  keep?: "always" | "ifFits";
  draw(top: number): void;
}

/** Places rows down the pages. */
export interface Flow {
  /** Places the rows in order; `head` is drawn again on top of each page that they go on to. */
  add(rows: readonly Row[], head?: Row): void;
  newPage(): void;
  /** Goes to a new page unless this much room is left. */
  need(height: number): void;
  /** Room left on the page of now. */
  left(): number;
}

export function createFlow(sheet: Sheet): Flow {
  const { top, bottom } = sheet.frame;
  let y = top;

  const newPage = () => {
    sheet.addPage();
    y = top;
  };

  const put = (row: Row) => {
    if (y > top) y += row.before;
    row.draw(y);
    y += row.height;
  };

  const breakPage = (head: Row | undefined) => {
    if (y > top) newPage();
    if (head !== undefined) put(head);
  };

  /** Places a group whole; when it is more than a page, in the parts that must hold together, and at last row by row. */
  const place = (group: readonly Row[], head: Row | undefined) => {
    const room = bottom - y;
    const fullPage = bottom - top - (head?.height ?? 0);
    const height = heightOf(group);
    if (height <= room + (y === top ? (group[0]?.before ?? 0) : 0)) return group.forEach(put);
    const parts = height > fullPage ? divided(group) : [group];
    for (const part of parts) {
      const whole = heightOf(part);
      if (whole > bottom - y && (parts.length === 1 || whole <= fullPage)) breakPage(head);
      for (const row of part) {
        if (row.before + row.height > bottom - y) breakPage(head);
        put(row);
      }
    }
  };

  return {
    add(rows, head) {
      for (const group of groups(rows, ({ keep }) => keep !== undefined)) place(group, head);
    },
    newPage,
    need(height) {
      if (bottom - y < height) newPage();
    },
    left: () => bottom - y,
  };
}

function heightOf(rows: readonly Row[]): number {
  return rows.reduce((sum, { before, height }) => sum + before + height, 0);
}

function divided(group: readonly Row[]): readonly (readonly Row[])[] {
  return groups(group, ({ keep }) => keep === "always");
}

function groups(rows: readonly Row[], holds: (row: Row) => boolean): readonly (readonly Row[])[] {
  const found: Row[][] = [];
  let open: Row[] | undefined;
  for (const row of rows) {
    if (open === undefined) {
      open = [];
      found.push(open);
    }
    open.push(row);
    if (!holds(row)) open = undefined;
  }
  return found;
}
