import type { ReportDesk } from "../desk.ts";
import { writeAt } from "../figureText.ts";
import { drawBrand } from "../marks.ts";
import { artifact } from "../parts.ts";
import type { Pen, Spot } from "../pen.ts";
import type { Sheet } from "../sheet.ts";

/** The first page: whose plan it is, of which day, and the advice. It has no running head. */
export function writeCover({ report, sheet, t }: ReportDesk): void {
  const { left, width } = sheet.frame;
  sheet.draw(artifact, (pen) => {
    pen.box(0, 0, sheet.page.width, sheet.page.height, "paper");
    drawBrand(pen, { x: left, y: 52 }, 30);
    drawRoute(pen, sheet);
  });
  writeAt(sheet, { role: "paragraph" }, "heading2", t("brand"), { x: left + 42, y: 57, width });

  let y = 148;
  y += writeAt(sheet, { role: "paragraph" }, "label", t("cover.kicker"), { x: left, y, width }) + 6;
  sheet.bookmark(1, titleOf(report.title, t), y);
  y +=
    writeAt(sheet, { role: "heading1" }, "title", titleOf(report.title, t), {
      x: left,
      y,
      width: width * 0.94,
      lines: 4,
    }) + 8;
  y += writeAt(sheet, { role: "paragraph" }, "heading2", report.organisation, { x: left, y, width, lines: 2 }) + 12;
  for (const line of [report.field, t("cover.session", { date: report.date })]) {
    y += writeAt(sheet, { role: "paragraph" }, "lead", { text: line, colour: "soft" }, { x: left, y, width });
  }
  writeAdvice({ report, sheet, t });
  sheet.addPage();
}

/** The title of the session, or a name for one that has none. */
export function titleOf(title: string, t: ReportDesk["t"]): string {
  return title.trim() === "" ? t("cover.untitled") : title;
}

function writeAdvice({ report, sheet, t }: Pick<ReportDesk, "report" | "sheet" | "t">): void {
  const { left, width, bottom } = sheet.frame;
  const inset = 24;
  const box = { x: left, y: bottom - 150, width, height: 138 };
  sheet.draw(artifact, (pen) => {
    pen.box(box.x, box.y, box.width, box.height, "sheet", 12);
    pen.box(box.x, box.y + 18, 4, box.height - 36, "strong");
  });
  const at = { x: box.x + inset, width: box.width - 2 * inset };
  let y = box.y + 20;
  y += writeAt(sheet, { role: "paragraph" }, "label", t("advice.now"), { ...at, y });
  y += writeAt(sheet, { role: "paragraph" }, "heading1", report.advice.title, { ...at, y }) + 4;
  writeAt(sheet, { role: "paragraph" }, "lead", report.advice.sentence, { ...at, y });
  writeAt(sheet, { role: "paragraph" }, "small", t("cover.made", { date: report.madeOn }), {
    ...at,
    x: left,
    y: bottom + 2,
  });
}

/** The road over the cover, from a dot at its start to one at its end. */
function drawRoute(pen: Pen, sheet: Sheet): void {
  const { left, right } = sheet.frame;
  const start: Spot = { x: left + 26, y: 588 };
  const end: Spot = { x: right - 22, y: 420 };
  const middle: Spot = { x: (start.x + end.x) / 2, y: 505 };
  const curves = [
    { c1: { x: start.x + 150, y: 600 }, c2: { x: middle.x - 120, y: 500 }, to: middle },
    { c1: { x: middle.x + 110, y: 510 }, c2: { x: end.x - 120, y: 430 }, to: end },
  ];
  pen.curve({ from: start, curves }, { colour: "road", width: 26, round: true });
  pen.curve({ from: start, curves }, { colour: "sheet", width: 2, round: true, dash: [2.5, 9] });
  pen.disc(start, 13, "attention");
  pen.disc(end, 13, "chance");
}
