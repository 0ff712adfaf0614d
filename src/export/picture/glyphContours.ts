import type { Point } from "./typeface.ts";

/** Where the outlines of a TrueType file stand; `long`: their places are noted in four bytes. */
export interface GlyphTables {
  glyf: number;
  loca: number;
  long: boolean;
}

/** The contours of a glyph by its index, in units of the typeface; those of one that is put together come from its parts. */
export function contoursOf(view: DataView, { glyf, loca, long }: GlyphTables): (index: number) => Point[][] {
  const placeOf = (index: number) =>
    glyf + (long ? view.getUint32(loca + 4 * index) : 2 * view.getUint16(loca + 2 * index));
  const contours = (index: number): Point[][] => {
    const at = placeOf(index);
    if (placeOf(index + 1) === at) return [];
    return view.getInt16(at) >= 0 ? simple(view, at) : composite(view, at, contours);
  };
  return contours;
}

const bit = { on: 1, shortX: 2, shortY: 4, again: 8, sameX: 16, sameY: 32 } as const;

function simple(view: DataView, start: number): Point[][] {
  const ends = Array.from({ length: view.getInt16(start) }, (_, index) => view.getUint16(start + 10 + 2 * index));
  let at = start + 10 + 2 * ends.length;
  at += 2 + view.getUint16(at);
  const total = (ends.at(-1) ?? -1) + 1;
  const flags: number[] = [];
  while (flags.length < total) {
    const bits = view.getUint8(at);
    const again = (bits & bit.again) !== 0;
    const times = again ? 1 + view.getUint8(at + 1) : 1;
    at += again ? 2 : 1;
    for (let left = times; left > 0; left -= 1) flags.push(bits);
  }
  const coordinates = (short: number, same: number) => {
    let value = 0;
    return flags.map((bits) => {
      if ((bits & short) !== 0) {
        value += (bits & same) === 0 ? -view.getUint8(at) : view.getUint8(at);
        at += 1;
      } else if ((bits & same) === 0) {
        value += view.getInt16(at);
        at += 2;
      }
      return value;
    });
  };
  const xs = coordinates(bit.shortX, bit.sameX);
  const ys = coordinates(bit.shortY, bit.sameY);
  const points = flags.map((bits, index) => ({ x: xs[index] ?? 0, y: ys[index] ?? 0, on: (bits & bit.on) !== 0 }));
  return ends.map((end, index) => points.slice(index === 0 ? 0 : (ends[index - 1] ?? -1) + 1, end + 1));
}

const part = { words: 1, scale: 8, more: 0x20, twoScales: 0x40, matrix: 0x80 } as const;

function composite(view: DataView, start: number, contours: (index: number) => Point[][]): Point[][] {
  const found: Point[][] = [];
  let at = start + 10;
  let more = true;
  while (more) {
    const bits = view.getUint16(at);
    const index = view.getUint16(at + 2);
    const words = (bits & part.words) !== 0;
    const dx = words ? view.getInt16(at + 4) : view.getInt8(at + 4);
    const dy = words ? view.getInt16(at + 6) : view.getInt8(at + 5);
    at += words ? 8 : 6;
    const has = (flag: number) => (bits & flag) !== 0;
    const count = has(part.scale) ? 1 : has(part.twoScales) ? 2 : has(part.matrix) ? 4 : 0;
    const scales = Array.from({ length: count }, (_, number) => view.getInt16(at + 2 * number) / 16384);
    at += 2 * count;
    const [a, b, c, d] = matrixOf(scales);
    found.push(
      ...contours(index).map((points) =>
        points.map(({ x, y, on }) => ({ x: a * x + c * y + dx, y: b * x + d * y + dy, on })),
      ),
    );
    more = has(part.more);
  }
  return found;
}

/** One scale for both ways, one for each, or the whole of it. */
function matrixOf(scales: readonly number[]): readonly [number, number, number, number] {
  const [first = 1, second = first] = scales;
  return scales.length === 4 ? [first, second, scales[2] ?? 0, scales[3] ?? 1] : [first, 0, 0, second];
}
