import type { TextStyle } from "../../theme/kansenwijzer/paper.ts";
import type { Part } from "./parts.ts";
import type { Spot } from "./pen.ts";
import type { Sheet } from "./sheet.ts";
import type { Span } from "./typeset.ts";
import { typeset, typesetLines } from "./typeset.ts";

/*
 * Text at a place of its own: in figures, on the cover, in the margins.
 */

/** Where text goes, how wide it may be, and of how many lines; what doesn't fit in those ends in "…". */
export interface Place extends Spot {
  width: number;
  align?: "left" | "center" | "right";
  lines?: number;
}

/** Writes text down from a place; gives the height that it took. */
export function writeAt(sheet: Sheet, part: Part, style: TextStyle, text: string | Span, at: Place): number {
  const { book, theme } = sheet;
  const span = typeof text === "string" ? { text } : text;
  const lines = typesetLines(book, theme, style, span, at.width, at.lines);
  const room = at.align === "center" ? 0.5 : at.align === "right" ? 1 : 0;
  lines.forEach((line, index) => {
    sheet.write(part, line, at.x + (at.width - line.width) * room, at.y + index * line.leading);
  });
  return lines.reduce((sum, { leading }) => sum + leading, 0);
}

const pillPadding = 14;

/** How wide a pill with these words is. */
export function pillWidth(sheet: Sheet, text: string): number {
  const [line] = typeset(sheet.book, sheet.theme, "figureStrong", [{ text }], sheet.frame.width);
  return line === undefined ? 0 : line.width + pillPadding;
}

/** Words on a rounded tint, ink on the colour of kansen; `left` is the middle of its left end. Gives its width. */
export function writePill(sheet: Sheet, part: Part, text: string, left: Spot): number {
  const [line] = typeset(sheet.book, sheet.theme, "figureStrong", [{ text }], sheet.frame.width);
  if (line === undefined) return 0;
  const width = line.width + pillPadding;
  const height = line.leading + 3;
  sheet.draw(part, (pen) => pen.box(left.x, left.y - height / 2, width, height, "chance", height / 2));
  sheet.write(part, line, left.x + pillPadding / 2, left.y - line.leading / 2);
  return width;
}
