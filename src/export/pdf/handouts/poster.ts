import { artifact } from "../parts.ts";
import type { Pen, Spot } from "../pen.ts";
import type { Sheet } from "../sheet.ts";
import { gateCell } from "./posterGate.ts";
import { footBand, headBand } from "./posterHead.ts";
import { stepCell } from "./posterStep.ts";
import type { PosterDesk } from "./setting.ts";
import { roadDepth } from "./setting.ts";

/*
 * The board for the wall: three by three, with the road running to and fro from step 1 to the gate. Lengths are points before the board
 * is made to fill its sheet.
 */

/** The board at a width: as high as it becomes. */
export interface Poster {
  height: number;
  draw(sheet: Sheet): void;
}

/** Room beside the cards in which the road turns, and half the space between two cards. */
const bend = 34;
const halfGutter = 10;
const rowGap = 20;
const footGap = 14;
const roadWidth = 24;

/** Row and column of each step, and of the gate, along the road. */
const places = [
  [0, 0],
  [0, 1],
  [0, 2],
  [1, 2],
  [1, 1],
  [1, 0],
  [2, 0],
  [2, 1],
  [2, 2],
] as const;

/** Lays the board out in a width; what it takes less than `least` in height goes to its rows. */
export function layPoster(desk: PosterDesk, width: number, least = 0): Poster {
  const third = width / 3;
  const card = third - bend - halfGutter;
  const left = [bend, third + (third - card) / 2, 2 * third + halfGutter];
  const head = headBand(desk, card);
  const foot = footBand(desk, card);
  const cells = [...desk.handout.steps.map((step) => stepCell(desk, step, card)), gateCell(desk, card)];
  const needed = [0, 1, 2].map((row) =>
    Math.max(...cells.map(({ height }, index) => (places[index]?.[0] === row ? height : 0))),
  );
  const around = head.height + foot.height + 3 * rowGap + footGap;
  const spare = Math.max(0, least - around - needed.reduce((sum, height) => sum + height, 0));
  const rows = needed.map((height) => height + spare / needed.length);
  const tops = rows.map((_, row) =>
    rows.slice(0, row).reduce((sum, height) => sum + height + rowGap, head.height + rowGap),
  );
  const footTop = (tops[2] ?? 0) + (rows[2] ?? 0) + footGap;
  const corner = (index: number): Spot => {
    const [row, column] = places[index] ?? [0, 0];
    return { x: left[column] ?? 0, y: tops[row] ?? 0 };
  };
  return {
    height: footTop + foot.height,
    draw(sheet) {
      sheet.draw(artifact, (pen) => drawRoad(pen, { left, tops, card, width, end: (tops[2] ?? 0) + (rows[2] ?? 0) }));
      for (const [column, x] of left.entries()) head.draw(sheet, { x, y: 0 }, column);
      for (const [index, cell] of cells.entries()) cell.draw(sheet, corner(index), rows[places[index]?.[0] ?? 0] ?? 0);
      for (const [column, x] of left.entries()) foot.draw(sheet, { x, y: footTop }, column);
    },
  };
}

interface Ways {
  left: readonly number[];
  tops: readonly number[];
  card: number;
  width: number;
  /** Foot of the last row. */
  end: number;
}

/** Runs under the cards and shows between them; at the end it comes down to the door of the gate. */
function drawRoad(pen: Pen, { left, tops, card, width, end }: Ways): void {
  const [first = 0, second = 0, third = 0] = tops.map((top) => top + roadDepth);
  const [west, east] = [roadWidth / 2 + 1, width - roadWidth / 2 - 1];
  const gate = left[2] ?? 0;
  const low = end - roadWidth / 2;
  const way = wayOf({ x: bend - 22, y: first })
    .to(east - bend, first)
    .bow(east, first, second)
    .to(west + bend, second)
    .bow(west, second, third)
    .to(gate - card * 0.5, third)
    .slope(gate + 40, low).path;
  pen.curve(way, { colour: "road", width: roadWidth, round: true });
  pen.curve(way, { colour: "sheet", width: 2.4, round: true, dash: [4, 11] });
  pen.disc({ x: bend - 22, y: first }, 8, "attention");
}

/** Puts a road together of straight lines and bows. */
function wayOf(from: Spot) {
  const path = { from, curves: [] as { c1: Spot; c2: Spot; to: Spot }[] };
  let now = from;
  const way = {
    path,
    to(x: number, y: number) {
      path.curves.push({ c1: now, c2: { x, y }, to: { x, y } });
      now = { x, y };
      return way;
    },
    /** A turn back, `reach` is the x that it touches. */
    bow(reach: number, from: number, to: number) {
      const x = now.x;
      const out = x + ((reach - x) * 4) / 3;
      path.curves.push({ c1: { x: out, y: from }, c2: { x: out, y: to }, to: { x, y: to } });
      now = { x, y: to };
      return way;
    },
    slope(x: number, y: number) {
      const middle = (now.x + x) / 2;
      path.curves.push({ c1: { x: middle, y: now.y }, c2: { x: middle, y }, to: { x, y } });
      now = { x, y };
      return way;
    },
  };
  return way;
}
