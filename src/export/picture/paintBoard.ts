import { itemStatuses } from "../../assessment/checklist.ts";
import { boardPicture } from "../../report/boardPicture.ts";
import type { Report, ReportStep } from "../../report/model.ts";
import { boardInWords } from "../pdf/board.ts";
import type { ChancesOnBoard } from "../pdf/chances.ts";
import { chancesOnBoard } from "../pdf/chances.ts";
import type { Translate } from "../pdf/desk.ts";
import { scoreWords } from "../pdf/desk.ts";
import { drawLamp, drawRing } from "../pdf/marks.ts";
import type { Spot } from "../pdf/pen.ts";
import type { Easel, TextLook } from "./easel.ts";
import { writeHead } from "./head.ts";
import type { Picture } from "./path.ts";

const around = 40;
const head = 84;

/** The size of the picture of the board, in its own units. */
export const boardSize = { width: boardPicture.width + 2 * around, height: boardPicture.height + head + around + 24 };

const strong: TextLook = { size: 17, weight: "bold", colour: "ink" };
/** The words in a pill; where it begins, in radii from the middle of its place; and how much wider it is than its words. */
const pill = { look: { ...strong, size: 15 }, at: 0.78, padding: 22 };

/** The board: the route of eight places to the gate, with what each stands at. */
export function paintBoard(easel: Easel, report: Report, t: Translate): Picture {
  const at = ({ x, y }: Spot): Spot => ({ x: x + around, y: y + head });
  writeHead(easel, report, t, { x: around, y: 46 });
  const road = boardPicture.road.map(({ from, curves }) => ({
    from: at(from),
    curves: curves.map(({ c1, c2, to }) => ({ c1: at(c1), c2: at(c2), to: at(to) })),
  }));
  for (const piece of road) easel.curve(piece, { colour: "road", width: boardPicture.roadWidth, round: true });
  for (const piece of road) easel.curve(piece, { colour: "sheet", width: 2.5, round: true, dash: [4, 11] });
  // The place at the far right has the least room.
  const farthest = Math.max(...boardPicture.places.map((place) => at(place).x)) + pill.at * boardPicture.placeRadius;
  const fits = (words: string) => farthest + easel.widthOf(words, pill.look) + pill.padding < boardSize.width;
  const chances = chancesOnBoard(t, fits);
  for (const { step: id, label, ...place } of boardPicture.places) {
    const step = report.steps.find((one) => one.id === id);
    if (step !== undefined) paintPlace(easel, step, t, { centre: at(place), label, chances });
  }
  paintGate(easel, report, at);
  paintLegend(easel, t, at, chances);
  return easel.finish({ title: t("picture.board"), description: boardInWords({ report, t }) });
}

function paintPlace(
  easel: Easel,
  step: ReportStep,
  t: Translate,
  { centre, label, chances }: { centre: Spot; label: "below" | "left"; chances: ChancesOnBoard },
): void {
  const { placeRadius: radius, ringWidth } = boardPicture;
  drawRing(easel, step.score, centre, radius, ringWidth);
  easel.text(step.id, { x: centre.x, y: centre.y + 11 }, { size: 32, weight: "bold", colour: "ink", align: "center" });
  const lines = easel.lines(step.short, 190, strong);
  lines.forEach((line, index) => {
    const below = label === "below";
    const spot = below
      ? { x: centre.x, y: centre.y + radius + 24 + index * 21 }
      : { x: centre.x - radius - 14, y: centre.y + 6 + (index - (lines.length - 1) / 2) * 21 };
    const width = easel.widthOf(line, strong);
    easel.box(below ? spot.x - width / 2 - 4 : spot.x - width - 4, spot.y - 16, width + 8, 21, "sheet", 4);
    easel.text(line, spot, { ...strong, align: below ? "center" : "right" });
  });
  const beside = { x: centre.x + radius * 1.1, y: centre.y - radius * 0.62 };
  if (step.answered === 0) easel.text(t("score.notYet"), beside, { size: 15, weight: "regular", colour: "soft" });
  else easel.text(scoreWords({ t }, step.score), beside, { ...strong, colour: "strong" });
  if (step.chances > 0) {
    const text = chances.say(step.chances);
    const width = easel.widthOf(text, pill.look);
    const left = { x: centre.x + radius * pill.at, y: centre.y + radius * 0.32 };
    easel.box(left.x, left.y - 13, width + pill.padding, 26, "chance", 13);
    easel.text(text, { x: left.x + pill.padding / 2, y: left.y + 5 }, pill.look);
  }
}

function paintGate(easel: Easel, report: Report, at: (spot: Spot) => Spot): void {
  const { gate } = boardPicture;
  const { x, y } = at(gate);
  const door = { width: gate.width * 0.3, height: gate.height * 0.5 };
  easel.arch(x, y, gate.width, gate.height, "pale", { colour: "ink", width: 3 });
  const left = x + (gate.width - door.width) / 2;
  easel.arch(left, y + gate.height - door.height, door.width, door.height, "sheet", { colour: "ink", width: 2 });
  for (const lamp of gate.lamps) {
    const item = report.items.find(({ id }) => id === lamp.item);
    if (item !== undefined) drawLamp(easel, item.status, at(lamp), gate.lampRadius);
  }
  easel.lines(report.gate, gate.width * 0.8, strong).forEach((line, index) => {
    easel.text(line, { x: x + gate.width / 2, y: y + 62 + index * 21 }, { ...strong, align: "center" });
  });
}

/** What the lamps and pills say, in the free corner beside the gate. */
function paintLegend(easel: Easel, t: Translate, at: (spot: Spot) => Spot, { isInLegend }: ChancesOnBoard): void {
  const { gate } = boardPicture;
  const foot = at({ x: gate.x + gate.width + 110, y: gate.y + gate.height - 12 });
  const write = (words: string, y: number) =>
    easel.text(words, { x: foot.x + 20, y }, { size: 16, weight: "regular", colour: "soft" });
  if (isInLegend) {
    const y = foot.y - itemStatuses.length * 28;
    easel.box(foot.x - 12, y - 12, 24, 14, "chance", 7);
    write(t("score.chancesWord"), y);
  }
  itemStatuses.forEach((status, index) => {
    const y = foot.y - (itemStatuses.length - 1 - index) * 28;
    drawLamp(easel, status, { x: foot.x, y: y - 5 }, 9);
    write(t(`lamps.${status}`), y);
  });
}
