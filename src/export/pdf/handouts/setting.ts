import type { Handout } from "../../../report/handout/model.ts";
import type { Translate } from "../desk.ts";
import type { Part } from "../parts.ts";
import type { Pen, Spot } from "../pen.ts";
import type { Sheet } from "../sheet.ts";
import type { Line } from "../typeset.ts";

/** Something that stands at a place: how high it is in a width, and how it is drawn. */
export interface Block {
  height: number;
  draw(sheet: Sheet, corner: Spot, height: number): void;
}

/** What the parts of the board are set with. */
export interface PosterDesk {
  sheet: Sheet;
  handout: Handout;
  t: Translate;
}

/** How far below the top of a card the road runs. */
export const roadDepth = 33;

/** Height of set lines. */
export function heightOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { leading }) => sum + leading, 0);
}

/** Writes lines under each other, the first with its top at the corner. */
export function writeLines(sheet: Sheet, part: Part, lines: readonly Line[], { x, y }: Spot): void {
  let top = y;
  for (const line of lines) {
    sheet.write(part, line, x, top);
    top += line.leading;
  }
}

/** A white box with a rim: of a card, or `firm` around what people fill in. */
export function drawFrame(
  pen: Pen,
  { x, y, width, height, firm = false }: Spot & { width: number; height: number; firm?: boolean },
): void {
  const rim = firm ? 1.5 : 1.2;
  const radius = Math.min(firm ? 6 : 10, width / 4);
  pen.box(x, y, width, height, firm ? "ink" : "road", radius);
  pen.box(x + rim, y + rim, width - 2 * rim, height - 2 * rim, "sheet", radius - rim);
}
