import type { Score } from "../../assessment/scoring.ts";
import type { Report } from "../../report/model.ts";
import type { Translate } from "../pdf/desk.ts";
import { scoreWords } from "../pdf/desk.ts";
import type { Easel, TextLook } from "./easel.ts";
import { writeHead } from "./head.ts";
import type { Picture } from "./path.ts";

const left = 40;
const bars = { start: 330, end: 730, height: 20, pitch: 44 };
const name: TextLook = { size: 18, weight: "regular", colour: "ink", width: bars.start - left - 16 };

interface Bar {
  label: string;
  score: Score;
  /** Over how many questions the score is. */
  over: string;
  strong?: boolean;
}

/** All scores as bars: the whole, each step, and each kind of randvoorwaarde. */
function barsOf(report: Report, t: Translate): readonly Bar[] {
  return [
    { label: t("tables.overall"), score: report.overall, over: report.coverage.over, strong: true },
    ...report.steps.map(({ id, short, score, over }) => ({
      label: t("steps.step", { id, title: short }),
      score,
      over,
    })),
    ...report.levels.map(({ title, score, over }) => ({ label: title, score, over })),
  ];
}

/** The size of the picture of the outcome, in its own units. */
export const outcomeSize = { width: 960, height: 12 * bars.pitch + 200 };

/** The outcome: the advice, and every score from 0 to 100 as a bar with its number. */
export function paintOutcome(easel: Easel, report: Report, t: Translate): Picture {
  writeHead(easel, report, t, { x: left, y: 46 });
  easel.text(t("advice.now"), { x: left, y: 112 }, { size: 15, weight: "bold", colour: "attention" });
  easel.text(report.advice.title, { x: left, y: 137 }, { size: 21, weight: "bold", colour: "ink", width: 860 });
  const all = barsOf(report, t);
  all.forEach((bar, index) => {
    // A little more room before the steps, and before the kinds.
    const gap = index === 0 ? 0 : index <= report.steps.length ? 8 : 16;
    paintBar(easel, bar, t, 168 + index * bars.pitch + gap);
  });
  const description = [
    `${t("advice.now")}: ${report.advice.title}.`,
    ...all.map(({ label, score, over }) => `${label}: ${scoreWords({ t }, score)}, ${over}.`),
  ];
  return easel.finish({ title: t("picture.outcome"), description: description.join(" ") });
}

function paintBar(easel: Easel, { label, score, over, strong = false }: Bar, t: Translate, top: number): void {
  const middle = top + bars.height / 2;
  easel.text(label, { x: left, y: middle + 6 }, strong ? { ...name, weight: "bold" } : name);
  const length = bars.end - bars.start;
  easel.box(bars.start, top, length, bars.height, "pale", 6);
  if (score !== null && score > 0) easel.box(bars.start, top, (length * score) / 100, bars.height, "strong", 6);
  const look: TextLook = { size: score === null ? 15 : 18, weight: "bold", colour: score === null ? "soft" : "strong" };
  const words = scoreWords({ t }, score);
  easel.text(words, { x: bars.end + 14, y: middle + 6 }, look);
  if (score === null) return;
  const beside = bars.end + 24 + easel.widthOf(words, look);
  easel.text(over, { x: beside, y: middle + 5 }, { size: 13, weight: "regular", colour: "soft" });
}
