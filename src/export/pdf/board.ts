import { itemStatuses } from "../../assessment/checklist.ts";
import type { BoardPicture } from "../../report/boardPicture.ts";
import type { ReportStep } from "../../report/model.ts";
import type { ChancesOnBoard } from "./chances.ts";
import { chancesOnBoard } from "./chances.ts";
import type { ReportDesk } from "./desk.ts";
import { scoreWords } from "./desk.ts";
import { pillWidth, writeAt, writePill } from "./figureText.ts";
import { drawLamp, drawRing } from "./marks.ts";
import type { Part } from "./parts.ts";
import type { Pen, Spot } from "./pen.ts";
import type { Sheet } from "./sheet.ts";
import { typeset } from "./typeset.ts";

/*
 * The board: the route of eight places to the gate, in the coordinates of `report/boardPicture.ts`. Letters keep their size
 * when the picture shrinks.
 */

/** Width of the text under a place, in points. */
const labelWidth = 112;
/** Where the pill of a place begins, in radii from its middle. */
const pillAt = 0.7;

/** True when a pill with these words ends before the next place begins. */
export function pillFits(sheet: Sheet, picture: BoardPicture, scale: number, pill: string): boolean {
  const [one, other] = picture.places;
  const gap = (other?.x ?? 0) - (one?.x ?? 0) - (1 + pillAt) * picture.placeRadius;
  return pillWidth(sheet, pill) <= gap * scale;
}

/**
 * Draws the board with its top left corner at a spot; `width` is in points. Its height follows from the picture. `figure` is the part
 * that it is; `boardInWords` is what it says.
 */
export function drawBoard(
  desk: ReportDesk,
  picture: BoardPicture,
  { x, y, width, figure }: Spot & { width: number; figure: Part },
): void {
  const scale = width / picture.width;
  const at = (spot: Spot): Spot => ({ x: x + spot.x * scale, y: y + spot.y * scale });
  desk.sheet.draw(figure, (pen) => drawRoad(pen, picture, at, scale));
  const chances = chancesOnBoard(desk.t, (pill) => pillFits(desk.sheet, picture, scale, pill));
  for (const place of picture.places) {
    const step = desk.report.steps.find(({ id }) => id === place.step);
    if (step !== undefined)
      drawPlace(desk, step, picture, { centre: at(place), scale, figure, label: place.label, chances });
  }
  drawGate(desk, picture, at, scale, figure);
  writeLegend(desk, picture, { at, scale, figure, chances });
}

/** What the board says, for who can't see it: how each step stands, and each lamp of the gate. */
export function boardInWords({ report, t }: Pick<ReportDesk, "report" | "t">): string {
  const steps = report.steps.map(({ id, short, score, answered, chances }) =>
    t("figure.step", { id, short, standing: standingInWords(t, { score, answered, chances }) }),
  );
  const lamps = report.items.map(({ title, statusLabel }) => t("figure.lamp", { title, status: statusLabel }));
  return [t("figure.board"), ...steps, t("figure.gate", { gate: report.gate }), ...lamps].join(" ");
}

function standingInWords(
  t: ReportDesk["t"],
  { score, answered, chances }: Pick<ReportStep, "score" | "answered" | "chances">,
): string {
  if (answered === 0) return t("score.notDiscussed");
  const words = score === null ? t("score.none") : t("steps.score", { score });
  return chances === 0 ? words : `${words}, ${t("score.chances", { count: chances })}`;
}

function drawRoad(pen: Pen, picture: BoardPicture, at: (spot: Spot) => Spot, scale: number): void {
  const paths = picture.road.map(({ from, curves }) => ({
    from: at(from),
    curves: curves.map(({ c1, c2, to }) => ({ c1: at(c1), c2: at(c2), to: at(to) })),
  }));
  for (const path of paths) pen.curve(path, { colour: "road", width: picture.roadWidth * scale, round: true });
  for (const path of paths) pen.curve(path, { colour: "sheet", width: 1.6, round: true, dash: [2, 6] });
}

function drawPlace(
  desk: ReportDesk,
  step: ReportStep,
  picture: BoardPicture,
  {
    centre,
    scale,
    figure,
    label,
    chances,
  }: { centre: Spot; scale: number; figure: Part; label: "below" | "left"; chances: ChancesOnBoard },
): void {
  const { sheet, t } = desk;
  const part: Part = { role: "figureText", within: figure };
  const radius = picture.placeRadius * scale;
  sheet.draw(figure, (pen) => drawRing(pen, step.score, centre, radius, picture.ringWidth * scale));
  const numberLeading = sheet.theme.text.heading2.leading;
  writeAt(sheet, part, "heading2", step.id, {
    x: centre.x - radius,
    y: centre.y - numberLeading / 2,
    width: 2 * radius,
    align: "center",
  });
  if (label === "below") writeSign(desk, part, step.short, { x: centre.x, y: centre.y + radius + 8 * scale }, "center");
  else writeSign(desk, part, step.short, { x: centre.x - radius - 8 * scale, y: centre.y - 8 * scale }, "right");
  const beside = { x: centre.x + radius * 1.12, y: centre.y - radius * 0.95, width: 60 };
  if (step.answered === 0) writeAt(sheet, part, "figure", t("score.notYet"), beside);
  else writeAt(sheet, part, "figureStrong", { text: scoreWords(desk, step.score), colour: "strong" }, beside);
  if (step.chances > 0) {
    writePill(sheet, part, chances.say(step.chances), {
      x: centre.x + radius * pillAt,
      y: centre.y + radius * 0.3,
    });
  }
}

/** A name on a ground of its own, so that the road does not run through its letters. */
function writeSign({ sheet }: ReportDesk, part: Part, text: string, { x, y }: Spot, align: "center" | "right"): void {
  const lines = typeset(sheet.book, sheet.theme, "figureStrong", [{ text }], labelWidth);
  lines.forEach((line, index) => {
    const top = y + index * line.leading;
    const left = align === "center" ? x - line.width / 2 : x - line.width;
    sheet.draw(part, (pen) => pen.box(left - 3, top, line.width + 6, line.leading, "sheet", 2));
    sheet.write(part, line, left, top);
  });
}

function drawGate(
  desk: ReportDesk,
  picture: BoardPicture,
  at: (spot: Spot) => Spot,
  scale: number,
  figure: Part,
): void {
  const { sheet, report } = desk;
  const { gate } = picture;
  const { x, y } = at(gate);
  const [width, height] = [gate.width * scale, gate.height * scale];
  const door = { width: width * 0.3, height: height * 0.5 };
  sheet.draw(figure, (pen) => {
    pen.arch(x, y, width, height, "pale", { colour: "ink", width: 1.8 });
    pen.arch(x + (width - door.width) / 2, y + height - door.height, door.width, door.height, "sheet", {
      colour: "ink",
      width: 1.2,
    });
    for (const lamp of gate.lamps) {
      const item = report.items.find(({ id }) => id === lamp.item);
      if (item !== undefined) drawLamp(pen, item.status, at(lamp), gate.lampRadius * scale);
    }
  });
  writeAt(sheet, { role: "figureText", within: figure }, "figureStrong", report.gate, {
    x: x + width * 0.12,
    y: y + height * 0.2,
    width: width * 0.76,
    align: "center",
  });
}

/** What the lamps say, in the free corner beside the gate. */
function writeLegend(
  { sheet, t }: ReportDesk,
  picture: BoardPicture,
  { at, scale, figure, chances }: { at: (spot: Spot) => Spot; scale: number; figure: Part; chances: ChancesOnBoard },
): void {
  const { gate } = picture;
  const part: Part = { role: "figureText", within: figure };
  const radius = gate.lampRadius * scale;
  const leading = sheet.theme.text.figure.leading + 4;
  const foot = at({ x: gate.x + gate.width, y: gate.y + gate.height });
  const left = foot.x + 74 * scale;
  const row = (fromFoot: number, words: string, mark: (pen: Pen, centre: Spot) => void) => {
    const centre = { x: left, y: foot.y - (fromFoot - 0.5) * leading };
    sheet.draw(figure, (pen) => mark(pen, centre));
    const text = { x: left + 10, y: centre.y - sheet.theme.text.figure.leading / 2, width: labelWidth };
    writeAt(sheet, part, "figure", words, text);
  };
  if (chances.isInLegend) {
    const mark = (pen: Pen, { x, y }: Spot) => pen.box(x - 7, y - 4, 14, 8, "chance", 4);
    row(itemStatuses.length + 1, t("score.chancesWord"), mark);
  }
  itemStatuses.forEach((status, index) => {
    const mark = (pen: Pen, centre: Spot) => drawLamp(pen, status, centre, Math.min(radius, 5));
    row(itemStatuses.length - index, t(`lamps.${status}`), mark);
  });
}
