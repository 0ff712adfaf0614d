import type { Sheet } from "./sheet.ts";

/**
 * What can't be divided: a line of text, a row of a table, a figure. `before` is the space above it, dropped at the top of a page.
 * `keep` says how strongly it holds on to the next row: `always` (a heading), or only as long as all that holds together fits a page.
 * `head` is drawn first when a page begins with this row: the header of its table.
 */
export interface Row {
  before: number;
  height: number;
  keep?: "always" | "ifFits";
  head?: Row;
  draw(top: number): void;
}

/** Places rows down the pages, in order. */
export interface Flow {
  /** Rows that hold on to what follows wait for the next call. */
  add(rows: readonly Row[]): void;
  newPage(): void;
  /** Goes to a new page unless this much room is left. */
  need(height: number): void;
  /** Room left on the page of now. */
  left(): number;
  /** Places what still waits. */
  finish(): void;
}

export function createFlow(sheet: Pick<Sheet, "frame" | "addPage">): Flow {
  const { top, bottom } = sheet.frame;
  let y = top;
  let waiting: readonly Row[] = [];

  const put = (row: Row) => {
    if (y > top) y += row.before;
    row.draw(y);
    y += row.height;
  };

  const turnPage = (head: Row | undefined) => {
    if (y === top) return;
    sheet.addPage();
    y = top;
    if (head !== undefined) put(head);
  };

  const fits = (rows: readonly Row[]) => heightOf(rows) - (y === top ? (rows[0]?.before ?? 0) : 0) <= bottom - y;
  const fitsPage = (rows: readonly Row[]) => heightOf(rows) + (rows[0]?.head?.height ?? 0) <= bottom - top;

  /** Places a group whole; when it is more than a page, in the parts that must hold together, and at last row by row. */
  const place = (group: readonly Row[]) => {
    for (const part of fitsPage(group) ? [group] : groups(group, ({ keep }) => keep === "always")) {
      if (!fits(part) && fitsPage(part)) turnPage(part[0]?.head);
      for (const row of part) {
        if (!fits([row])) turnPage(row.head);
        put(row);
      }
    }
  };

  const finish = () => {
    const rows = waiting;
    waiting = [];
    for (const group of groups(rows, ({ keep }) => keep !== undefined)) place(group);
  };

  return {
    add(rows) {
      waiting = [...waiting, ...rows];
      if (waiting.at(-1)?.keep === undefined) finish();
    },
    newPage() {
      finish();
      turnPage(undefined);
    },
    need(height) {
      finish();
      if (bottom - y < height) turnPage(undefined);
    },
    left: () => bottom - y - heightOf(waiting),
    finish,
  };
}

function heightOf(rows: readonly Row[]): number {
  return rows.reduce((sum, { before, height }) => sum + before + height, 0);
}

/** Cuts rows into groups: a row that holds is followed by its next one. */
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
