import type { ReportDesk } from "../desk.ts";
import { scoreWords } from "../desk.ts";
import { writeAt } from "../figureText.ts";
import type { Row } from "../flow.ts";
import type { Part } from "../parts.ts";

const height = 50;

/** Three numbers beside each other, each with what it is. */
export function numbers(desk: ReportDesk): Row {
  const { report, sheet, t } = desk;
  const { coverage, afterPlan } = report;
  const cells = [
    { number: scoreWords(desk, report.overall), label: t("summary.score") },
    { number: scoreWords(desk, afterPlan.overall), label: t("summary.afterPlan") },
    { number: t("summary.coverage", { answered: coverage.answered, of: coverage.of }), label: t("summary.covered") },
  ];
  return {
    before: 12,
    height,
    draw(top) {
      const { left, width } = sheet.frame;
      const share = width / cells.length;
      cells.forEach(({ number, label }, index) => {
        const part: Part = { role: "paragraph" };
        const at = { x: left + index * share, width: share - 12, lines: 1 };
        writeAt(sheet, part, "number", { text: number, colour: "strong" }, { ...at, y: top });
        writeAt(sheet, part, "small", label, { ...at, y: top + 27 });
      });
    },
  };
}
