import type { ItemStatus } from "../../assessment/checklist.ts";
import type { Level } from "../../assessment/model.ts";
import type { ReportAnswer } from "../../report/model.ts";
import type { Pen, Spot } from "./pen.ts";
import type { Mark } from "./table.ts";

/*
 * State as a shape. Each shape can be told from the others without colour, and a word always stands beside it.
 */

/**
 * An answer as on screen: three bars that fill from nog niet (none) to geregeld (all); dotted bars for what wasn't said, a question
 * mark for weten we niet, a dash for niet van toepassing. `radius` is half its height.
 */
export function drawAnswer(pen: Pen, mark: ReportAnswer["mark"], centre: Spot, radius = 4.6): void {
  if (mark === "unknown") {
    drawQuestionMark(pen, centre, radius * 1.5);
  } else if (mark === "na") {
    pen.line([shift(centre, -radius * 0.7, 0), shift(centre, radius * 0.7, 0)], {
      colour: "soft",
      width: radius * 0.34,
      round: true,
    });
  } else {
    drawBars(pen, mark, centre, radius);
  }
}

function drawBars(pen: Pen, mark: Level | "none", centre: Spot, radius: number): void {
  const width = radius * 0.55;
  const foot = centre.y + radius * 0.85;
  [0, 1, 2].forEach((bar) => {
    const height = radius * (0.7 + bar * 0.5);
    const left = centre.x + (bar - 1) * radius * 0.82 - width / 2;
    if (mark !== "none" && bar < mark) {
      pen.box(left, foot - height, width, height, "strong", 0.6);
    } else {
      const [x, y] = [left + width / 2, foot - height];
      const outline = mark === "none" ? { dash: [0.8, 0.8] } : {};
      const rim = { colour: "soft", width: 0.6, ...outline } as const;
      const [west, east] = [x - width / 2, x + width / 2];
      pen.line(
        [
          { x: west, y: foot },
          { x: west, y },
          { x: east, y },
          { x: east, y: foot },
          { x: west, y: foot },
        ],
        rim,
      );
    }
  });
}

/** The shape of an answer before its word in a table. */
export function answerMark(mark: ReportAnswer["mark"]): Mark {
  return { room: 15, draw: (pen, { x, y }) => drawAnswer(pen, mark, { x: x + 5, y }) };
}

/** A lamp of the gate: full with a tick, half, empty, or dotted where nothing was discussed. */
export function drawLamp(pen: Pen, status: ItemStatus, centre: Spot, radius: number): void {
  if (status === "gereed") {
    drawTicked(pen, centre, radius);
    return;
  }
  pen.disc(centre, radius, "sheet");
  if (status === "bijna") pen.slice(centre, radius, 0, 0.5, "strong");
  const rim = { colour: "ink", width: radius / 6 } as const;
  pen.circle(centre, radius, status === "niet-besproken" ? { ...rim, dash: [radius / 4, radius / 4] } : rim);
}

/** A score as an arc on a ring, clockwise from the top. */
export function drawRing(pen: Pen, score: number | null, centre: Spot, radius: number, width: number): void {
  const middle = radius - width / 2;
  pen.disc(centre, radius, "sheet");
  pen.circle(centre, middle, { colour: "road", width });
  if (score === null || score === 0) return;
  if (score >= 100) pen.circle(centre, middle, { colour: "strong", width });
  else pen.arc(centre, middle, 0, score / 100, { colour: "strong", width, round: true });
}

/** A score as a bar that fills from the left; `top` is its upper edge. */
export function drawBar(pen: Pen, score: number | null, left: Spot, width: number): void {
  const line = (length: number) => [left, shift(left, length, 0)];
  pen.line(line(width), { colour: "road", width: 5, round: true });
  if (score !== null && score > 0) {
    pen.line(line((width * Math.min(score, 100)) / 100), { colour: "strong", width: 5, round: true });
  }
}

/** The mark of the app: a winding road with a dot at its start and one at its end. `size` is its height. */
export function drawBrand(pen: Pen, corner: Spot, size: number): void {
  const at = (x: number, y: number): Spot => shift(corner, x * size, y * size);
  const end = at(0.88, 0.13);
  const curves = [
    { c1: at(0.2, 0.55), c2: at(0.42, 0.82), to: at(0.5, 0.5) },
    { c1: at(0.57, 0.2), c2: at(0.72, 0.4), to: end },
  ];
  const start = at(0.13, 0.87);
  pen.curve({ from: start, curves }, { colour: "strong", width: size * 0.13, round: true });
  pen.disc(start, size * 0.13, "attention");
  pen.disc(end, size * 0.13, "chance");
}

function drawTicked(pen: Pen, centre: Spot, radius: number): void {
  pen.disc(centre, radius, "strong");
  const tick = [
    shift(centre, -radius * 0.42, radius * 0.02),
    shift(centre, -radius * 0.1, radius * 0.36),
    shift(centre, radius * 0.44, -radius * 0.32),
  ];
  pen.line(tick, { colour: "sheet", width: radius * 0.26, round: true });
}

function drawQuestionMark(pen: Pen, centre: Spot, radius: number): void {
  const stroke = { colour: "strong", width: radius * 0.24, round: true } as const;
  const bow = shift(centre, 0, -radius * 0.22);
  pen.arc(bow, radius * 0.27, -0.25, 0.68, stroke);
  pen.line([shift(bow, radius * 0.06, radius * 0.28), shift(centre, 0, radius * 0.22)], stroke);
  pen.disc(shift(centre, 0, radius * 0.52), radius * 0.15, "strong");
}

function shift({ x, y }: Spot, dx: number, dy: number): Spot {
  return { x: x + dx, y: y + dy };
}
