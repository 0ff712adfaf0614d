import type { ReportItem } from "../../../report/model.ts";
import { heading, list, paragraph, together, withNext } from "../blocks.ts";
import type { ReportDesk } from "../desk.ts";
import type { Row } from "../flow.ts";
import { drawAnswer, drawLamp } from "../marks.ts";
import { artifact } from "../parts.ts";

const indent = 30;

/** "Klaar om te starten?": per item what the rules say, what the team says, and where these two differ. */
export function writeGate(desk: ReportDesk): void {
  const { report, sheet, flow, t } = desk;
  flow.newPage();
  flow.add(heading(sheet, 1, report.gate, 0));
  flow.add(withNext(paragraph(sheet, t("gate.intro"))));
  for (const item of report.items) flow.add(itemRows(desk, item));
}

function itemRows(desk: ReportDesk, item: ReportItem): readonly Row[] {
  const { sheet, t } = desk;
  const title = paragraph(sheet, t("gate.item", { id: item.id, title: item.title }), {
    style: "heading3",
    part: { role: "heading2" },
    indent,
    before: 16,
  });
  const standing = [
    { text: t("gate.rules") },
    { text: item.statusLabel, weight: "bold" as const },
    { text: "·" },
    { text: t("gate.team") },
    { text: item.teamLabel, weight: "bold" as const },
  ];
  return together([
    ...withNext(withLamp(desk, item, title)),
    ...withNext(paragraph(sheet, standing, { indent, before: 1 })),
    ...paragraph(sheet, item.meaning, { indent, before: 1, style: "small" }),
    ...contradictionRows(desk, item),
  ]);
}

function withLamp({ sheet }: ReportDesk, item: ReportItem, rows: readonly Row[]): readonly Row[] {
  const [first, ...others] = rows;
  if (first === undefined) return rows;
  const draw = (top: number) => {
    const centre = { x: sheet.frame.left + 9, y: top + first.height / 2 + 1 };
    sheet.draw(artifact, (pen) => drawLamp(pen, item.status, centre, 8));
    first.draw(top);
  };
  return [{ ...first, draw }, ...others];
}

function contradictionRows({ sheet }: ReportDesk, { contradiction }: ReportItem): readonly Row[] {
  if (contradiction === undefined) return [];
  const bar = { at: indent, colour: "attention" } as const;
  const questions = contradiction.questions.map(({ id, title, answer }) => ({
    text: [
      { text: id, weight: "bold" as const },
      { text: title },
      { text: `(${answer.label})`, colour: "soft" as const },
    ],
    marker: (middle: number) =>
      sheet.draw(artifact, (pen) => drawAnswer(pen, answer.mark, { x: sheet.frame.left + indent + 17, y: middle }, 4)),
  }));
  return [
    ...withNext(
      paragraph(sheet, [{ text: contradiction.sentence, weight: "bold", colour: "attention" }], {
        indent: indent + 12,
        before: 6,
        bar,
        style: "cell",
      }),
    ),
    ...list(sheet, questions, { indent: indent + 12, before: 0, style: "cell", bar }),
  ];
}
