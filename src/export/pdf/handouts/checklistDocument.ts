import type { Handout, HandoutItem } from "../../../report/handout/model.ts";
import { heading, list, paragraph, together, withNext } from "../blocks.ts";
import type { Desk, Translate } from "../desk.ts";
import { writeAt } from "../figureText.ts";
import type { Row } from "../flow.ts";
import type { PaperDocument } from "../paperDocument.ts";
import type { Part } from "../parts.ts";
import { artifact } from "../parts.ts";
import { runningHead } from "../runningHead.ts";
import { handoutProperties } from "./handoutProperties.ts";
import { drawFrame } from "./setting.ts";
import { lineRows } from "./worksheetsDocument.ts";

/** Width of the two boxes at the right of an item. */
const answersWidth = 128;
const box = 15;

/** "Klaar om te starten?" on one sheet: seven points to say yes or not yet to, and what that comes to. */
export function checklistDocument(handout: Handout, t: Translate): PaperDocument {
  const properties = handoutProperties(handout, t, "checklist");
  return {
    page: { format: "a4", orientation: "portrait", margin: { top: 68, right: 56, bottom: 58, left: 56 } },
    properties,
    t,
    sections: [(desk) => writeChecklist(desk, handout)],
    margins: runningHead({ name: handout.field, madeOn: handout.madeOn, cover: false }),
  };
}

function writeChecklist(desk: Desk, { gate }: Handout): void {
  const { sheet, flow, t } = desk;
  flow.add([...heading(sheet, 1, gate.title, 0), ...paragraph(sheet, t("handout.checklist.intro"), { before: 3 })]);
  for (const item of gate.items) flow.add(itemRows(desk, item));
  flow.add(
    together([
      ...withNext(
        paragraph(sheet, t("handout.checklist.then"), { style: "heading3", part: { role: "heading2" }, before: 16 }),
      ),
      ...list(
        sheet,
        ["ready", "small", "first"].map((advice) => ({ text: t(`handout.checklist.${advice}`) })),
        { before: 2 },
      ),
    ]),
  );
}

function itemRows(desk: Desk, { id, title, meaning, critical }: HandoutItem): readonly Row[] {
  const { sheet, t } = desk;
  const width = sheet.frame.width - answersWidth;
  const questions = t("handout.checklist.critical", { questions: critical.join(", ") });
  const [first, ...others] = paragraph(sheet, t("gate.item", { id, title }), {
    style: "heading3",
    part: { role: "heading2" },
    width,
    before: 13,
  });
  if (first === undefined) return [];
  const draw = (top: number) => {
    first.draw(top);
    writeAnswers(desk, top);
  };
  return together([
    ...withNext([{ ...first, draw }, ...others]),
    ...withNext(paragraph(sheet, [{ text: meaning }, { text: questions }], { style: "small", width, before: 0 })),
    ...lineRows(sheet, 1, 23),
  ]);
}

function writeAnswers({ sheet, t }: Desk, top: number): void {
  const left = sheet.frame.right - answersWidth + 14;
  const list: Part = { role: "list" };
  for (const [index, answer] of (["yes", "notYet"] as const).entries()) {
    const x = left + index * 48;
    sheet.draw(artifact, (pen) => drawFrame(pen, { x, y: top + 1, width: box, height: box, firm: true }));
    writeAt(sheet, { role: "listItem", within: list }, "cell", t(`handout.checklist.${answer}`), {
      x: x + box + 5,
      y: top + 1,
      width: 60,
    });
  }
}
