import type { Score } from "../../../assessment/scoring.ts";
import { heading } from "../blocks.ts";
import type { ReportDesk } from "../desk.ts";
import { scoreWords } from "../desk.ts";
import { drawBar } from "../marks.ts";
import type { Cell } from "../table.ts";
import { writeTable } from "../table.ts";

/** All scores in two tables: per step, and per level of randvoorwaarden. */
export function writeScores(desk: ReportDesk): void {
  const { report, sheet, flow, t } = desk;
  flow.need(420);
  flow.add(heading(sheet, 1, t("scores.title"), 34));
  flow.add(heading(sheet, 2, t("scores.perStep"), 12));
  const stepColumns = [
    { header: t("columns.step"), share: 0.42, heads: true },
    { header: t("columns.score"), share: 0.3, align: "right" as const },
    { header: t("columns.answered"), share: 0.16, align: "right" as const },
    { header: t("columns.chances"), share: 0.12, align: "right" as const },
  ];
  writeTable(
    sheet,
    flow,
    stepColumns,
    report.steps.map((step) => [
      named(step.id, step.short),
      scoreCell(desk, step.score),
      [{ text: t("scores.answered", { answered: step.answered, of: step.of }) }],
      [{ text: String(step.chances) }],
    ]),
  );
  flow.add(heading(sheet, 2, t("scores.perLevel"), 26));
  const levelColumns = [
    { header: t("columns.level"), share: 0.19, heads: true },
    { header: t("columns.about"), share: 0.36 },
    { header: t("columns.score"), share: 0.29, align: "right" as const },
    { header: t("columns.answered"), share: 0.16, align: "right" as const },
  ];
  writeTable(
    sheet,
    flow,
    levelColumns,
    report.levels.map(({ title, about, score, answered, of }) => [
      [{ text: [{ text: title, weight: "bold" }] }],
      [{ text: about }],
      scoreCell(desk, score),
      [{ text: t("scores.answered", { answered, of }) }],
    ]),
  );
}

function named(id: string, text: string): Cell {
  return [{ text: [{ text: id, weight: "bold", colour: "strong" }, { text }] }];
}

function scoreCell(desk: ReportDesk, score: Score): Cell {
  const text = [{ text: scoreWords(desk, score), weight: "bold" as const }];
  if (score === null) return [{ text }];
  return [{ text, mark: { room: 90, draw: (pen, { x, y }) => drawBar(pen, score, { x: x + 4, y }, 78) } }];
}
