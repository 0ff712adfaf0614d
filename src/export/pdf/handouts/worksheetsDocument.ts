import type { BlankPart, BlankWorksheet, Handout } from "../../../report/handout/model.ts";
import { heading, list, paragraph, together, withNext } from "../blocks.ts";
import type { Desk, Translate } from "../desk.ts";
import type { Row } from "../flow.ts";
import type { PaperDocument } from "../paperDocument.ts";
import { artifact } from "../parts.ts";
import { runningHead } from "../runningHead.ts";
import type { Sheet } from "../sheet.ts";
import { blankTable } from "./blankTable.ts";
import { handoutProperties } from "./handoutProperties.ts";

/** The worksheets with nothing filled in, on their side so that tables leave room to write; each begins on a page of its own. */
export function worksheetsDocument(handout: Handout, t: Translate): PaperDocument {
  const properties = handoutProperties(handout, t, "worksheets-blank");
  return {
    page: { format: "a4", orientation: "landscape", margin: { top: 72, right: 56, bottom: 62, left: 56 } },
    properties,
    t,
    sections: handout.worksheets.map((worksheet) => (desk) => writeWorksheet(desk, worksheet)),
    margins: runningHead({ name: properties.title, madeOn: handout.madeOn, cover: false }),
  };
}

function writeWorksheet(desk: Desk, { id, title, intro, step, stepTitle, parts }: BlankWorksheet): void {
  const { sheet, flow, t } = desk;
  flow.newPage();
  flow.add([
    ...heading(sheet, 1, title, 0),
    ...withNext(
      paragraph(sheet, t("handout.worksheet.about", { id, step, title: stepTitle }), { style: "small", before: 0 }),
    ),
    ...paragraph(sheet, intro, { before: 4 }),
  ]);
  for (const part of parts) writePart(desk, part);
}

function writePart(desk: Desk, part: BlankPart): void {
  const { sheet, flow, t } = desk;
  const hints = [
    part.hint,
    part.kind === "ticks" ? t(part.one ? "handout.worksheet.one" : "handout.worksheet.more") : "",
  ];
  const label = [
    ...withNext(paragraph(sheet, part.label, { style: "heading3", part: { role: "heading2" }, before: 14 })),
    ...hints
      .filter((hint) => hint !== "")
      .flatMap((hint) => withNext(paragraph(sheet, hint, { style: "small", before: 0 }))),
    ...(part.kind === "order"
      ? withNext(paragraph(sheet, t("handout.worksheet.order"), { style: "small", before: 0 }))
      : []),
  ];
  switch (part.kind) {
    case "lines":
      flow.add(together([...label, ...lineRows(sheet, part.count)]));
      return;
    case "ticks":
    case "order": {
      const size = part.kind === "ticks" ? 9 : 12;
      const items = part.options.map((text) => ({ text, marker: (middle: number) => drawBox(sheet, middle, size) }));
      flow.add(together([...label, ...list(sheet, items, { before: 5, indent: 4 })]));
      return;
    }
    case "table":
      flow.add([
        ...label,
        ...part.choices.flatMap((text) => withNext(paragraph(sheet, text, { style: "small", before: 2 }))),
        ...blankTable(desk, part),
      ]);
  }
}

/** Lines to write on. */
export function lineRows(sheet: Sheet, count: number, distance = 24): readonly Row[] {
  return Array.from({ length: count }, () => ({
    before: 0,
    height: distance,
    draw(top: number) {
      const ends = [sheet.frame.left, sheet.frame.right].map((x) => ({ x, y: top + distance - 2 }));
      sheet.draw(artifact, (pen) => pen.line(ends, { colour: "soft", width: 0.5 }));
    },
  }));
}

/** A box to tick, or to put a number in. */
function drawBox(sheet: Sheet, middle: number, size: number): void {
  const [left, top] = [sheet.frame.left + 2, middle - size / 2];
  sheet.draw(artifact, (pen) => {
    pen.box(left, top, size, size, "ink", 1.5);
    pen.box(left + 0.9, top + 0.9, size - 1.8, size - 1.8, "sheet", 1);
  });
}
