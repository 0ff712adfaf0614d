import type { Spot } from "../pdf/pen.ts";
import type { Polyline } from "./flatten.ts";

export interface LineLook {
  width: number;
  round: boolean;
  dash: readonly number[];
}

/** A line as areas to fill: a box for each of its pieces and a disc for each of its joins, and for its ends when it is round. */
export function outlineStroke(
  { points, closed }: Polyline,
  { width, round, dash }: LineLook,
): readonly (readonly Spot[])[] {
  const [first] = points;
  const path = closed && first !== undefined ? [...points, first] : points;
  const drawn = dash.length === 0 ? [path] : dashes(path, dash);
  return drawn.flatMap((piece) => areas(piece, width / 2, round || closed));
}

function areas(points: readonly Spot[], half: number, roundEnds: boolean): readonly (readonly Spot[])[] {
  const boxes = points.slice(1).flatMap((to, index) => {
    const from = points[index] ?? to;
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    if (length === 0) return [];
    const [x, y] = [(-(to.y - from.y) / length) * half, ((to.x - from.x) / length) * half];
    return [
      [
        { x: from.x + x, y: from.y + y },
        { x: to.x + x, y: to.y + y },
        { x: to.x - x, y: to.y - y },
        { x: from.x - x, y: from.y - y },
      ],
    ];
  });
  const joins = roundEnds ? points : points.slice(1, -1);
  return [...boxes, ...joins.map((centre) => disc(centre, half))];
}

/** Turns the same way as the boxes, so that where they lie over each other nothing is taken away. */
function disc({ x, y }: Spot, radius: number): readonly Spot[] {
  const count = Math.max(8, Math.ceil(radius * 3));
  return Array.from({ length: count }, (_, index) => {
    const angle = (-2 * Math.PI * index) / count;
    return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
  });
}

/** The drawn pieces of a dashed line. */
function dashes(points: readonly Spot[], dash: readonly number[]): readonly (readonly Spot[])[] {
  const found: Spot[][] = [[...points.slice(0, 1)]];
  let at = 0;
  let left = dash[0] ?? 1;
  points.slice(1).forEach((to, index) => {
    let from = points[index] ?? to;
    let length = Math.hypot(to.x - from.x, to.y - from.y);
    while (length > 0) {
      const step = Math.min(left, length);
      const part = step / length;
      from = { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
      length -= step;
      left -= step;
      if (at % 2 === 0) found.at(-1)?.push(from);
      if (left > 0) continue;
      at += 1;
      left = Math.max(dash[at % dash.length] ?? 1, 0.01);
      if (at % 2 === 0) found.push([from]);
    }
  });
  return found;
}
