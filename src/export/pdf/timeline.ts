import type { ReportBlock } from "../../report/model.ts";
import type { Desk } from "./desk.ts";
import { writeAt } from "./figureText.ts";
import type { Row } from "./flow.ts";
import type { Part } from "./parts.ts";
import { typesetLines } from "./typeset.ts";

const nameWidth = 136;
const lane = 25;
const thickness = 11;

/** The phases as bars on one line of time, with a mark every half year. The table after it says the same in words. */
export function timelineRow({ sheet, t }: Desk, timeline: Extract<ReportBlock, { kind: "timeline" }>): Row {
  const { left, width } = sheet.frame;
  const { bars, marks } = timeline;
  const start = left + nameWidth;
  const length = width - nameWidth;
  const names = bars.map(({ label }) => label).join("; ");
  const figure: Part = { role: "figure", alt: t("figure.timeline", { label: timeline.label, names }) };
  const text: Part = { role: "figureText", within: figure };
  return {
    before: 8,
    height: bars.length * lane + 16,
    keep: "always",
    draw(top) {
      const bottom = top + bars.length * lane;
      sheet.draw(figure, (pen) => {
        for (const { at } of marks) {
          const x = start + at * length;
          pen.line(
            [
              { x, y: top },
              { x, y: bottom + 3 },
            ],
            { colour: "road", width: 0.75 },
          );
        }
        bars.forEach(({ kind, from, to }, index) => {
          const y = top + index * lane + (lane - thickness) / 2;
          const colour = kind === "funding" ? "chance" : "strong";
          pen.box(start + from * length, y, Math.max(2, (to - from) * length), thickness, colour, 2);
        });
      });
      bars.forEach(({ label }, index) => {
        const at = { width: nameWidth - 10, lines: 2 };
        const lines = typesetLines(sheet.book, sheet.theme, "figureStrong", { text: label }, at.width, at.lines);
        const height = lines.reduce((sum, { leading }) => sum + leading, 0);
        writeAt(sheet, text, "figureStrong", label, { ...at, x: left, y: top + index * lane + (lane - height) / 2 });
      });
      for (const { label, at } of marks) {
        const x = start + at * length - 35;
        writeAt(sheet, text, "figure", label, { x, y: bottom + 5, width: 70, align: "center", lines: 1 });
      }
    },
  };
}
