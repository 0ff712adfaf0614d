import type { ItemId, StepId } from "../assessment/model.ts";

/*
 * The board as a drawing: eight places on a route that ends at a gate. Numbers only, in a world of `width` × `height` units, y down.
 * The screen draws it as SVG, the plan as vectors in the PDF; neither has a coordinate of its own.
 */

export interface Point {
  x: number;
  y: number;
}

/** A cubic curve from where the road is now, over two control points, to `to`. */
export interface Curve {
  c1: Point;
  c2: Point;
  to: Point;
}

/** A piece of road that ends at a place; the last one ends at the gate. */
export interface RoadPiece {
  /** Step that the piece leads to; undefined for the piece that leads to the gate. */
  step: StepId | undefined;
  from: Point;
  curves: readonly Curve[];
}

export interface BoardPicture {
  width: number;
  height: number;
  roadWidth: number;
  /** Radius of a place's disc; its ring is drawn just inside. */
  placeRadius: number;
  ringWidth: number;
  /** `label` is the side of the disc on which the title stands, clear of the road. */
  places: readonly (Point & { step: StepId; label: "below" | "left" })[];
  road: readonly RoadPiece[];
  gate: {
    /** Outer frame: an arch on two legs. */
    x: number;
    y: number;
    width: number;
    height: number;
    lampRadius: number;
    lamps: readonly (Point & { item: ItemId })[];
  };
}

const place = (step: StepId, x: number, y: number, label: "below" | "left" = "below") => ({ step, x, y, label });

const places = [
  place("1", 112, 98),
  place("2", 338, 80),
  place("3", 564, 98),
  place("4", 780, 210, "left"),
  place("5", 564, 322),
  place("6", 338, 304),
  place("7", 112, 322),
  place("8", 152, 548),
] as const;

const [p1, p2, p3, p4, p5, p6, p7, p8] = places;
const entry: Point = { x: 0, y: 112 };

const gate = { x: 330, y: 452, width: 168, height: 214, lampRadius: 13 } as const;
const gateDoor: Point = { x: gate.x + 8, y: p8.y + 18 };

/** A soft curve between two places of one row. */
function along(from: Point, to: Point): Curve {
  const reach = (to.x - from.x) * 0.42;
  return { c1: { x: from.x + reach, y: from.y }, c2: { x: to.x - reach, y: to.y }, to: { x: to.x, y: to.y } };
}

/** The seven lamps stand around the arch of the gate, from its left foot to its right. */
function lampsAround(): (Point & { item: ItemId })[] {
  const radius = gate.width / 2 + 24;
  const centre = { x: gate.x + gate.width / 2, y: gate.y + gate.width / 2 };
  return ["1", "2", "3", "4", "5", "6", "7"].map((item, index) => {
    const angle = Math.PI * (1 - index / 6);
    return { item, x: centre.x + radius * Math.cos(angle), y: centre.y - radius * Math.sin(angle) };
  });
}

export const boardPicture: BoardPicture = {
  width: 880,
  height: 672,
  roadWidth: 26,
  placeRadius: 42,
  ringWidth: 9,
  places,
  road: [
    { step: "1", from: entry, curves: [along(entry, p1)] },
    { step: "2", from: p1, curves: [along(p1, p2)] },
    { step: "3", from: p2, curves: [along(p2, p3)] },
    { step: "4", from: p3, curves: [{ c1: { x: 690, y: 98 }, c2: { x: 780, y: 122 }, to: p4 }] },
    { step: "5", from: p4, curves: [{ c1: { x: 780, y: 296 }, c2: { x: 680, y: 322 }, to: p5 }] },
    { step: "6", from: p5, curves: [along(p5, p6)] },
    { step: "7", from: p6, curves: [along(p6, p7)] },
    {
      step: "8",
      from: p7,
      curves: [
        { c1: { x: 30, y: 336 }, c2: { x: 12, y: 400 }, to: { x: 22, y: 452 } },
        { c1: { x: 34, y: 516 }, c2: { x: 84, y: 540 }, to: p8 },
      ],
    },
    { step: undefined, from: p8, curves: [along(p8, gateDoor)] },
  ],
  gate: { ...gate, lamps: lampsAround() },
};
