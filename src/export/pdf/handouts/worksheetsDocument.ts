import type { BlankPart, BlankWorksheet, Handout } from "../../../report/handout/model.ts";
import { heading, holdingEnds, list, paragraph, together, withNext } from "../blocks.ts";
import type { Desk, Translate } from "../desk.ts";
import type { Row } from "../flow.ts";
import type { PaperDocument } from "../paperDocument.ts";
import { artifact } from "../parts.ts";
import { runningHead } from "../runningHead.ts";
import type { Sheet } from "../sheet.ts";
import { blankTable } from "./blankTable.ts";
import { handoutProperties } from "./handoutProperties.ts";

/** Between lines to write on: the 8 mm of ruled paper. */
const lineDistance = 22.7;
/** A list of at most so many options stays on one page where it fits; a longer one may go on on the next. */
const shortList = 4;

/** The worksheets with nothing filled in, upright so that parts can follow each other; each begins on a page of its own and takes one or two. */
export function worksheetsDocument(handout: Handout, t: Translate): PaperDocument {
  const properties = handoutProperties(handout, t, "worksheets-blank");
  return {
    page: { format: "a4", orientation: "portrait", margin: { top: 62, right: 48, bottom: 57, left: 48 } },
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
  const hint = [part.hint, howTo(part, t)].filter((text) => text !== "").join(" ");
  const label = [
    ...withNext(paragraph(sheet, part.label, { style: "heading3", part: { role: "heading2" }, before: 10 })),
    ...withNext(paragraph(sheet, hint, { style: "small", before: 0 })),
  ];
  switch (part.kind) {
    case "lines":
      flow.add(together([...label, ...lineRows(sheet, part.count, lineDistance)]));
      return;
    case "ticks":
    case "order": {
      const size = part.kind === "ticks" ? 9 : 12;
      const items = part.options.map((text) => ({ text, marker: (middle: number) => drawBox(sheet, middle, size) }));
      const rows = list(sheet, items, { before: 3, indent: 4 });
      flow.add(items.length <= shortList ? together([...label, ...rows]) : [...label, ...holdingEnds(rows)]);
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

/** How a part is filled in by hand. */
function howTo(part: BlankPart, t: Translate): string {
  if (part.kind === "order") return t("handout.worksheet.order");
  if (part.kind !== "ticks") return "";
  return t(part.one ? "handout.worksheet.one" : "handout.worksheet.more");
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
