import type { jsPDF } from "jspdf";
import type { PaperColours, PaperTheme } from "../../theme/kansenwijzer/paper.ts";

export interface Spot {
  x: number;
  y: number;
}

/** A path begins at `from` and goes on over cubic curves. */
export interface Path {
  from: Spot;
  curves: readonly { c1: Spot; c2: Spot; to: Spot }[];
}

export interface Stroke {
  colour: keyof PaperColours;
  width: number;
  round?: boolean;
  dash?: readonly number[];
}

type Colour = keyof PaperColours;

/** Draws shapes in points, y down from the top of the page, in the colours of the theme. */
export interface Pen {
  box(x: number, y: number, width: number, height: number, colour: Colour, radius?: number): void;
  disc(centre: Spot, radius: number, colour: Colour): void;
  circle(centre: Spot, radius: number, stroke: Stroke): void;
  /** An arc clockwise from `start` over `turn`, both parts of a whole turn; 0 is at the top. */
  arc(centre: Spot, radius: number, start: number, turn: number, stroke: Stroke): void;
  /** A filled slice from the centre, as `arc`. */
  slice(centre: Spot, radius: number, start: number, turn: number, colour: Colour): void;
  line(points: readonly Spot[], stroke: Stroke): void;
  curve(path: Path, stroke: Stroke): void;
  /** A shape with a round top on two straight legs. */
  arch(x: number, y: number, width: number, height: number, fill: Colour, stroke: Stroke): void;
}

/** Distance of the control points at which a cubic curve passes for a quarter of a circle. */
const quarter = 0.5523;

/** `reach` hears which area each shape takes: its corners, and how far its line goes around it. */
export function createPen(
  doc: jsPDF,
  theme: PaperTheme,
  reach: (corners: readonly Spot[], around: number) => void,
): Pen {
  const fillWith = (colour: Colour) => doc.setFillColor(theme.colours[colour]);

  const strokeWith = ({ colour, width, round, dash }: Stroke, trace: () => void) => {
    doc.setDrawColor(theme.colours[colour]);
    doc.setLineWidth(width);
    doc.setLineCap(round === true ? "round" : "butt");
    doc.setLineJoin(round === true ? "round" : "miter");
    doc.setLineDashPattern([...(dash ?? [])], 0);
    trace();
    doc.stroke();
    doc.setLineDashPattern([], 0);
  };

  const trace = ({ from, curves }: Path, around = 0) => {
    reach([from, ...curves.flatMap(({ c1, c2, to }) => [c1, c2, to])], around);
    doc.moveTo(from.x, from.y);
    for (const { c1, c2, to } of curves) doc.curveTo(c1.x, c1.y, c2.x, c2.y, to.x, to.y);
  };

  return {
    box(x, y, width, height, colour, radius = 0) {
      fillWith(colour);
      reach(cornersOf(x, y, width, height), 0);
      if (radius > 0) doc.roundedRect(x, y, width, height, radius, radius, "F");
      else doc.rect(x, y, width, height, "F");
    },
    disc({ x, y }, radius, colour) {
      fillWith(colour);
      reach([{ x, y }], radius);
      doc.circle(x, y, radius, "F");
    },
    circle(centre, radius, stroke) {
      strokeWith(stroke, () => trace(arcPath(centre, radius, 0, 1), stroke.width / 2));
    },
    arc(centre, radius, start, turn, stroke) {
      strokeWith(stroke, () => trace(arcPath(centre, radius, start, turn), stroke.width / 2));
    },
    slice(centre, radius, start, turn, colour) {
      const arc = arcPath(centre, radius, start, turn);
      fillWith(colour);
      trace(arc);
      doc.lineTo(centre.x, centre.y);
      doc.fill();
    },
    line([first, ...rest], stroke) {
      if (first === undefined) return;
      reach([first, ...rest], stroke.width / 2);
      strokeWith(stroke, () => {
        doc.moveTo(first.x, first.y);
        for (const { x, y } of rest) doc.lineTo(x, y);
      });
    },
    curve(path, stroke) {
      strokeWith(stroke, () => trace(path, stroke.width / 2));
    },
    arch(x, y, width, height, fill, stroke) {
      reach(cornersOf(x, y, width, height), stroke.width / 2);
      const radius = width / 2;
      const path = () => {
        doc.moveTo(x, y + height);
        doc.lineTo(x, y + radius);
        const bow = radius * quarter;
        doc.curveTo(x, y + radius - bow, x + radius - bow, y, x + radius, y);
        doc.curveTo(x + radius + bow, y, x + width, y + radius - bow, x + width, y + radius);
        doc.lineTo(x + width, y + height);
      };
      fillWith(fill);
      path();
      doc.fill();
      strokeWith(stroke, path);
    },
  };
}

function cornersOf(x: number, y: number, width: number, height: number): readonly Spot[] {
  return [
    { x, y },
    { x: x + width, y: y + height },
  ];
}

/** An arc as curves of at most a quarter turn each. */
export function arcPath(centre: Spot, radius: number, start: number, turn: number): Path {
  const parts = Math.max(1, Math.ceil(Math.abs(turn) * 4));
  const step = (turn * 2 * Math.PI) / parts;
  const reach = (4 / 3) * Math.tan(step / 4) * radius;
  const angleAt = (index: number) => (start - 0.25) * 2 * Math.PI + index * step;
  const spotAt = (angle: number): Spot => ({
    x: centre.x + radius * Math.cos(angle),
    y: centre.y + radius * Math.sin(angle),
  });
  const curves = Array.from({ length: parts }, (_, index) => {
    const [from, to] = [angleAt(index), angleAt(index + 1)];
    const [a, b] = [spotAt(from), spotAt(to)];
    return {
      c1: { x: a.x - reach * Math.sin(from), y: a.y + reach * Math.cos(from) },
      c2: { x: b.x + reach * Math.sin(to), y: b.y - reach * Math.cos(to) },
      to: b,
    };
  });
  return { from: spotAt(angleAt(0)), curves };
}
