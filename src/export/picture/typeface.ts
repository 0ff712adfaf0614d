import { characterMap } from "./characterMap.ts";
import { contoursOf } from "./glyphContours.ts";
import type { Command } from "./path.ts";

/*
 * Letters as outlines, out of the tables of a TrueType file (the OpenType specification: head, hhea, hmtx, loca, glyf, cmap). A picture
 * with outlines looks the same in every program, with or without the typeface.
 */

export interface Glyph {
  /** In parts of the type size, y down from the baseline. */
  commands: readonly Command[];
  advance: number;
}

export interface Typeface {
  /** The outline of a character; undefined when the typeface doesn't have it. */
  glyph(character: string): Glyph | undefined;
}

/** A point of a contour; `on` the curve, or pulling at it. */
export interface Point {
  x: number;
  y: number;
  on: boolean;
}

/** Reads a typeface. Throws when the bytes are no TrueType file. */
export function readTypeface(bytes: Uint8Array): Typeface {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const table = tablesOf(view);
  const head = table("head");
  const em = view.getUint16(head + 18);
  const contours = contoursOf(view, { glyf: table("glyf"), loca: table("loca"), long: view.getInt16(head + 50) === 1 });
  const hmtx = table("hmtx");
  const metrics = view.getUint16(table("hhea") + 34);
  const indexOf = characterMap(view, table("cmap"));

  const read = (character: string): Glyph | undefined => {
    const index = indexOf(character.codePointAt(0) ?? 0);
    if (index === 0) return undefined;
    const advance = view.getUint16(hmtx + 4 * Math.min(index, metrics - 1)) / em;
    return { advance, commands: contours(index).flatMap((points) => outline(points, em)) };
  };
  const known = new Map<string, Glyph | undefined>();
  return {
    glyph(character) {
      if (!known.has(character)) known.set(character, read(character));
      return known.get(character);
    },
  };
}

function tablesOf(view: DataView): (name: string) => number {
  const places = new Map<string, number>();
  for (let at = 12, left = view.getUint16(4); left > 0; left -= 1, at += 16) {
    const name = String.fromCharCode(...[0, 1, 2, 3].map((offset) => view.getUint8(at + offset)));
    places.set(name, view.getUint32(at + 8));
  }
  return (name) => {
    const place = places.get(name);
    if (place === undefined) throw new Error(`This is no TrueType file: it has no ${name}`);
    return place;
  };
}

/** A contour as commands. Between two points off the curve lies one on it, half way. */
function outline(points: readonly Point[], em: number): readonly Command[] {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return [];
  const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, on: true });
  const at = ({ x, y }: Point) => [x / em, -y / em] as const;
  const start = first.on ? first : last.on ? last : middle(first, last);
  const commands: Command[] = [["M", ...at(start)]];
  let control: Point | undefined;
  for (const point of [...(first.on ? points.slice(1) : points), start]) {
    if (!point.on) {
      if (control !== undefined) commands.push(["Q", ...at(control), ...at(middle(control, point))]);
      control = point;
    } else {
      commands.push(control === undefined ? ["L", ...at(point)] : ["Q", ...at(control), ...at(point)]);
      control = undefined;
    }
  }
  return [...commands, ["Z"]];
}
