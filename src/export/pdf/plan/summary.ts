import { boardPicture } from "../../../report/boardPicture.ts";
import type { TextStyle } from "../../../theme/kansenwijzer/paper.ts";
import { heading, list, paragraph } from "../blocks.ts";
import { boardInWords, drawBoard } from "../board.ts";
import type { ReportDesk } from "../desk.ts";
import { scoreWords } from "../desk.ts";
import { writeAt } from "../figureText.ts";
import type { Row } from "../flow.ts";
import type { Part } from "../parts.ts";
import { artifact } from "../parts.ts";

/** Narrower, the words in the picture would touch each other; wider, those at its right end would leave the page's margin. */
const pictureWidth = { least: 330, most: 436 };

/** One page for the college: the advice and why, where the team stands, and the board with its route. */
export function writeSummary(desk: ReportDesk): void {
  const { report, sheet, flow, t } = desk;
  flow.add(heading(sheet, 1, t("summary.title"), 0));
  flow.add([
    ...paragraph(sheet, t("advice.now"), { style: "label", before: 10 }),
    ...paragraph(sheet, report.advice.title, { style: "heading2", before: 0 }),
    ...paragraph(sheet, report.advice.sentence, { before: 2 }),
    ...list(
      sheet,
      report.advice.reasons.map((text) => ({ text })),
      { style: "small", before: 2 },
    ),
    numbers(desk),
  ]);
  const figure: Part = { role: "figure", alt: boardInWords(desk) };
  const part: Part = { role: "caption", within: figure };
  const caption = paragraph(sheet, t("summary.caption"), { style: "small", part, before: 4 });
  flow.add([picture(desk, figure, flow.left() - heights(caption)), ...caption]);
}

/** Four numbers beside each other, each with what it is, and below them what they mean. */
function numbers(desk: ReportDesk): Row {
  const { report, sheet, t } = desk;
  const { band, coverage, afterPlan } = report;
  const cells = [
    { number: scoreWords(desk, report.overall), label: t("summary.score") },
    { number: bandWords(desk), label: t("summary.band") },
    { number: t("summary.coverage", { answered: coverage.answered, of: coverage.of }), label: t("summary.covered") },
    { number: scoreWords(desk, afterPlan.overall), label: t("summary.afterPlan") },
  ];
  const sentences = [band.sentence, afterPlan.sentence].map((text) =>
    paragraph(sheet, text, { style: "small", before: 0 }),
  );
  const panel = 58;
  return {
    before: 12,
    height: panel + 4 + sentences.reduce((sum, rows) => sum + heights(rows), 0),
    draw(top) {
      const { left, width } = sheet.frame;
      const share = width / cells.length;
      sheet.draw(artifact, (pen) => pen.box(left, top, width, panel, "paper", 8));
      cells.forEach(({ number, label }, index) => {
        const at = { x: left + index * share + 14, width: share - 18 };
        const style: TextStyle = number.length > 9 ? "heading2" : "number";
        const leading = sheet.theme.text[style].leading;
        const part: Part = { role: "paragraph" };
        writeAt(sheet, part, style, { text: number, colour: "strong" }, { ...at, y: top + 34 - leading });
        writeAt(sheet, part, "small", label, { ...at, y: top + 35 });
      });
      let y = top + panel + 4;
      for (const row of sentences.flat()) {
        row.draw(y);
        y += row.height;
      }
    },
  };
}

function bandWords(desk: ReportDesk): string {
  const { low, high } = desk.report.band;
  if (low === null || high === null || low === high) return scoreWords(desk, low);
  return desk.t("summary.range", { low, high });
}

/** The board, as wide as the room that is left allows. */
function picture(desk: ReportDesk, figure: Part, room: number): Row {
  const { frame } = desk.sheet;
  const ratio = boardPicture.height / boardPicture.width;
  const width = Math.max(Math.min(pictureWidth.most, (room - 12) / ratio), pictureWidth.least);
  return {
    before: 10,
    height: width * ratio,
    keep: "always",
    draw: (top) => drawBoard(desk, boardPicture, { x: frame.left + (frame.width - width) / 2, y: top, width, figure }),
  };
}

function heights(rows: readonly Row[]): number {
  return rows.reduce((sum, { before, height }) => sum + before + height, 0);
}
