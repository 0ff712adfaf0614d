import type { Handout } from "../../../report/handout/model.ts";
import type { Desk, Translate } from "../desk.ts";
import { writeAt } from "../figureText.ts";
import type { PaperDocument } from "../paperDocument.ts";
import { artifact } from "../parts.ts";
import type { Pen } from "../pen.ts";
import type { Sheet } from "../sheet.ts";
import { handoutProperties } from "./handoutProperties.ts";
import type { Poster } from "./poster.ts";
import { layPoster } from "./poster.ts";
import type { Tile } from "./view.ts";
import { viewOf } from "./view.ts";

const noMargin = { top: 0, right: 0, bottom: 0, left: 0 };

/** What printers can't reach, in points: about 8 mm. */
const edge = 23;
/** Of the sheets that are glued: the edge that is cut off, and the strip that the next one is glued on (about 10 mm each). */
const strip = 28;
const parts = [1, 2, 3] as const;

/** The board for the wall on one A3. */
export function boardA3Document(handout: Handout, t: Translate): PaperDocument {
  return {
    properties: handoutProperties(handout, t, "board-a3"),
    t,
    page: { format: "a3", orientation: "landscape", margin: noMargin },
    sections: [
      ({ sheet }) => {
        const wall = { width: sheet.page.width - 2 * edge, height: sheet.page.height - 2 * edge };
        const { poster, scale } = fill(sheet, handout, t, wall);
        const tile: Tile = {
          page: 1,
          from: { x: 0, y: 0 },
          to: { x: edge, y: edge },
          width: wall.width / scale,
          height: wall.height / scale,
        };
        poster.draw(viewOf(sheet, wall, scale, [tile]));
      },
    ],
  };
}

/** The same board, a little larger, on three A4 sheets to glue side by side. The cuts run between the columns: no word is cut. */
export function boardA4Document(handout: Handout, t: Translate): PaperDocument {
  return {
    properties: handoutProperties(handout, t, "board-a4"),
    t,
    page: { format: "a4", orientation: "portrait", margin: noMargin },
    sections: [(desk) => writeTiles(desk, handout)],
  };
}

function writeTiles(desk: Desk, handout: Handout): void {
  const { sheet, t } = desk;
  const shown = sheet.page.width - 2 * strip - strip;
  const wall = { width: parts.length * shown, height: sheet.page.height - edge - 40 };
  const { poster, scale } = fill(sheet, handout, t, wall);
  const third = shown / scale;
  const tiles = parts.map(
    (part, index): Tile => ({
      page: part,
      from: { x: index * third, y: 0 },
      to: { x: strip, y: edge },
      width: third,
      height: wall.height / scale,
    }),
  );
  while (sheet.pages() < parts.length) sheet.addPage();
  poster.draw(viewOf(sheet, wall, scale, tiles));
  for (const part of parts) {
    sheet.turnTo(part);
    sheet.draw(artifact, (pen) => drawEdges(pen, sheet.page, part));
    const note = t(part === 1 ? "handout.tile.first" : "handout.tile.next", { part, parts: parts.length });
    writeAt(sheet, artifact, "figure", note, { x: strip + 8, y: sheet.page.height - 30, width: shown - 8 });
  }
}

/** Clears what belongs to the next sheet, and shows where to cut and where to glue. */
function drawEdges(pen: Pen, { width, height }: Sheet["page"], part: number): void {
  const right = width - 2 * strip;
  if (part > 1) {
    pen.box(-2, 0, strip + 2, height, "sheet");
    cutMarks(pen, strip, height);
  }
  if (part < parts.length) {
    pen.box(right, 0, width - right + 2, height, "sheet");
    for (let y = edge; y < height - 40; y += 16) {
      pen.line(
        [
          { x: right + 4, y: y + 12 },
          { x: right + strip - 4, y },
        ],
        { colour: "road", width: 1.2 },
      );
    }
    cutMarks(pen, right, height);
  }
}

function cutMarks(pen: Pen, x: number, height: number): void {
  for (const [from, to] of [
    [4, 18],
    [height - 40, height - 8],
  ] as const) {
    pen.line(
      [
        { x, y: from },
        { x, y: to },
      ],
      { colour: "ink", width: 0.6 },
    );
  }
}

/** The largest board that fits a wall, found by trying: text runs over fewer lines as it gets smaller. It fills the wall. */
function fill(
  sheet: Sheet,
  handout: Handout,
  t: Translate,
  wall: { width: number; height: number },
): { poster: Poster; scale: number } {
  const at = (scale: number, height = 0) => layPoster({ sheet, handout, t }, wall.width / scale, height);
  let scale = 1.6;
  while (at(scale).height * scale > wall.height && scale > 0.4) scale -= 0.01;
  return { poster: at(scale, wall.height / scale), scale };
}
