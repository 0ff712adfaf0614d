import type { Spot } from "../pdf/pen.ts";
import type { Command } from "./path.ts";

/** So many straight pieces stand for a curve: at the sizes of a picture nobody sees them. */
const pieces = 12;

/** A path as a row of points; `closed` when it came back to its start. */
export interface Polyline {
  points: readonly Spot[];
  closed: boolean;
}

/** Curves as straight pieces, everything `scale` times as large. */
export function flatten(commands: readonly Command[], scale: number): readonly Polyline[] {
  const found: { points: Spot[]; closed: boolean }[] = [];
  for (const command of commands) {
    if (command[0] === "M") found.push({ points: spots(command, scale), closed: false });
    const open = found.at(-1);
    const from = open?.points.at(-1);
    if (open === undefined || from === undefined || command[0] === "M") continue;
    if (command[0] === "Z") open.closed = true;
    else if (command[0] === "L") open.points.push(...spots(command, scale));
    else open.points.push(...along([from, ...spots(command, scale)]));
  }
  return found;
}

function spots([, ...numbers]: Exclude<Command, readonly ["Z"]>, scale: number): Spot[] {
  const found: Spot[] = [];
  for (let at = 0; at < numbers.length; at += 2) {
    found.push({ x: (numbers[at] ?? 0) * scale, y: (numbers[at + 1] ?? 0) * scale });
  }
  return found;
}

function along(controls: readonly Spot[]): readonly Spot[] {
  return Array.from({ length: pieces }, (_, index) => between(controls, (index + 1) / pieces));
}

/** A point of a curve, by De Casteljau. */
function between(controls: readonly Spot[], part: number): Spot {
  let points = controls;
  while (points.length > 1) {
    points = points.slice(1).map((to, index) => {
      const from = points[index] ?? to;
      return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
    });
  }
  return points[0] ?? { x: 0, y: 0 };
}
