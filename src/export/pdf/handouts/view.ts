import { artifact } from "../parts.ts";
import type { Pen, Spot, Stroke } from "../pen.ts";
import type { Sheet } from "../sheet.ts";
import type { Line } from "../typeset.ts";

/** A page as a window on a large sheet: what stands at `from` on the sheet stands at `to` on the page. */
export interface Tile {
  page: number;
  from: Spot;
  to: Spot;
  /** How much of the sheet this page shows, in points of the sheet. */
  width: number;
  height: number;
}

/**
 * A large sheet that is written on one page or on several, larger or smaller than it was laid out. A line of text goes to the page on which
 * it begins, so that it is read once; a drawing goes to all, and the margins are cleared afterwards.
 */
export function viewOf(
  sheet: Sheet,
  page: { width: number; height: number },
  scale: number,
  tiles: readonly Tile[],
): Sheet {
  const place = ({ from, to }: Tile, { x, y }: Spot): Spot => ({
    x: to.x + (x - from.x) * scale,
    y: to.y + (y - from.y) * scale,
  });
  const tileAt = ({ x, y }: Spot): Tile | undefined =>
    tiles.find(({ from, width, height }) => x < from.x + width && y < from.y + height) ?? tiles.at(-1);

  return {
    ...sheet,
    page,
    frame: { left: 0, top: 0, right: page.width, bottom: page.height, width: page.width },
    write(part, line, x, top) {
      const tile = tileAt({ x, y: top });
      if (tile === undefined) return;
      const spot = place(tile, { x, y: top });
      sheet.turnTo(tile.page);
      sheet.write(part, scaledLine(line, scale), spot.x, spot.y);
    },
    draw(_part, paint) {
      for (const tile of tiles) {
        sheet.turnTo(tile.page);
        sheet.draw(artifact, (pen) => paint(scaledPen(pen, scale, (spot) => place(tile, spot))));
      }
    },
  };
}

/** The same line, larger or smaller. */
export function scaledLine(line: Line, scale: number): Line {
  return {
    ...line,
    pieces: line.pieces.map((piece) => ({ ...piece, x: piece.x * scale })),
    width: line.width * scale,
    size: line.size * scale,
    leading: line.leading * scale,
  };
}

function scaledPen(pen: Pen, scale: number, at: (spot: Spot) => Spot): Pen {
  const stroke = ({ width, dash, ...others }: Stroke): Stroke => ({
    ...others,
    width: width * scale,
    ...(dash === undefined ? {} : { dash: dash.map((length) => length * scale) }),
  });
  return {
    box(x, y, width, height, colour, radius = 0) {
      const corner = at({ x, y });
      pen.box(corner.x, corner.y, width * scale, height * scale, colour, radius * scale);
    },
    disc: (centre, radius, colour) => pen.disc(at(centre), radius * scale, colour),
    circle: (centre, radius, line) => pen.circle(at(centre), radius * scale, stroke(line)),
    arc: (centre, radius, start, turn, line) => pen.arc(at(centre), radius * scale, start, turn, stroke(line)),
    slice: (centre, radius, start, turn, colour) => pen.slice(at(centre), radius * scale, start, turn, colour),
    line: (points, line) => pen.line(points.map(at), stroke(line)),
    curve: ({ from, curves }, line) =>
      pen.curve(
        { from: at(from), curves: curves.map(({ c1, c2, to }) => ({ c1: at(c1), c2: at(c2), to: at(to) })) },
        stroke(line),
      ),
    arch(x, y, width, height, fill, line) {
      const corner = at({ x, y });
      pen.arch(corner.x, corner.y, width * scale, height * scale, fill, stroke(line));
    },
  };
}
