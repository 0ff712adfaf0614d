import { boardPicture } from "../../../report/boardPicture.ts";
import { boardInWords, drawBoard } from "../board.ts";
import type { ReportDesk } from "../desk.ts";
import type { Row } from "../flow.ts";
import type { Part } from "../parts.ts";

/** The board at the left, with room at its right; as a figure it says in words what it shows. */
export function boardBeside(desk: ReportDesk, room: number): Row {
  const { left, width } = desk.sheet.frame;
  const wide = width - room;
  const figure: Part = { role: "figure", alt: boardInWords(desk) };
  return {
    before: 14,
    height: (wide * boardPicture.height) / boardPicture.width + 8,
    draw: (top) => drawBoard(desk, boardPicture, { x: left, y: top, width: wide, figure }),
  };
}
