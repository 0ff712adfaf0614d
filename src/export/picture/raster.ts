import type { Spot } from "../pdf/pen.ts";
import { flatten } from "./flatten.ts";
import { outlineStroke } from "./outlineStroke.ts";
import type { Picture, Shape } from "./path.ts";

/*
 * Pixels from shapes, by the part of each pixel that a shape covers. It is here and not in a canvas, so that the terminal, the worker
 * and every browser make the same picture.
 */

export interface Pixels {
  width: number;
  height: number;
  /** Red, green and blue of each pixel, row by row. */
  data: Uint8Array;
}

type Colour = readonly [red: number, green: number, blue: number];

/** The picture with `scale` pixels for each of its units. */
export function toPixels({ width, height, shapes }: Picture, scale: number): Pixels {
  const [columns, rows] = [Math.round(width * scale), Math.round(height * scale)];
  const pixels = { width: columns, height: rows, data: new Uint8Array(columns * rows * 3).fill(255) };
  for (const shape of shapes) paint(pixels, polygonsOf(shape, scale), rgb("fill" in shape ? shape.fill : shape.stroke));
  return pixels;
}

function rgb(hex: string): Colour {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function polygonsOf(shape: Shape, scale: number): readonly (readonly Spot[])[] {
  const lines = flatten(shape.commands, scale);
  if ("fill" in shape) return lines.map(({ points }) => points);
  const look = { width: shape.width * scale, round: shape.round, dash: shape.dash.map((length) => length * scale) };
  return lines.flatMap((line) => outlineStroke(line, look));
}

function paint(pixels: Pixels, polygons: readonly (readonly Spot[])[], colour: Colour): void {
  const [left, right] = reach(polygons, "x");
  const [top, bottom] = reach(polygons, "y");
  const width = right - left;
  if (!(width > 0 && bottom > top)) return;
  const cover = new Float32Array(width * (bottom - top) + 2);
  for (const polygon of polygons) {
    polygon.forEach((from, index) => {
      const to = polygon[(index + 1) % polygon.length] ?? from;
      addEdge(cover, width, { x: from.x - left, y: from.y - top }, { x: to.x - left, y: to.y - top });
    });
  }
  for (let y = Math.max(0, top); y < Math.min(pixels.height, bottom); y += 1) {
    let sum = 0;
    for (let x = left; x < right; x += 1) {
      sum += cover[(y - top) * width + (x - left)] ?? 0;
      const part = Math.min(1, Math.abs(sum));
      if (part > 0.004 && x >= 0 && x < pixels.width) blend(pixels.data, (y * pixels.width + x) * 3, colour, part);
    }
  }
}

function blend(data: Uint8Array, at: number, colour: Colour, part: number): void {
  colour.forEach((value, channel) => {
    const before = data[at + channel] ?? 0;
    data[at + channel] = Math.round(before + (value - before) * part);
  });
}

/** The whole pixels that polygons reach, with one around them. */
function reach(polygons: readonly (readonly Spot[])[], axis: "x" | "y"): readonly [number, number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const polygon of polygons) {
    for (const { [axis]: value } of polygon) {
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
  }
  return [Math.floor(least) - 1, Math.ceil(most) + 2];
}

/** Adds what an edge changes: in each of its rows, the shape covers so much more from here on to the right. */
function addEdge(cover: Float32Array, width: number, a: Spot, b: Spot): void {
  if (a.y === b.y) return;
  const [from, to, way] = a.y < b.y ? [a, b, 1] : [b, a, -1];
  const slope = (to.x - from.x) / (to.y - from.y);
  let x = from.x;
  for (let row = Math.floor(from.y); row < Math.ceil(to.y); row += 1) {
    const height = Math.min(row + 1, to.y) - Math.max(row, from.y);
    const next = x + slope * height;
    addSpan(cover, row * width, Math.min(x, next), Math.max(x, next), height * way);
    x = next;
  }
}

/** One row of an edge, from `left` to `right`: in each pixel what is covered at the right of the edge, of which the changes are added. */
function addSpan(cover: Float32Array, row: number, left: number, right: number, height: number): void {
  const first = Math.floor(left);
  const last = Math.max(first, Math.ceil(right) - 1);
  const length = right - left;
  let before = 0;
  for (let pixel = first; pixel <= last; pixel += 1) {
    const [enters, leaves] = [Math.max(left, pixel), Math.min(right, pixel + 1)];
    const passed = length === 0 ? 0 : (enters - left) / length;
    const share = length === 0 ? 1 : (leaves - enters) / length;
    const area = height * (passed + share * (1 - ((enters + leaves) / 2 - pixel)));
    cover[row + pixel] = (cover[row + pixel] ?? 0) + area - before;
    before = area;
  }
  cover[row + last + 1] = (cover[row + last + 1] ?? 0) + height - before;
}
