import type { ReportPathStep } from "../../../report/model.ts";
import { heading, paragraph, withNext } from "../blocks.ts";
import type { ReportDesk } from "../desk.ts";
import { answerMark } from "../marks.ts";
import type { Cell } from "../table.ts";
import { writeTable } from "../table.ts";

/** The shortest path to the next advice, what is to be discussed before what is to be arranged: which question has to go from where to where. */
export function writePath({ report, sheet, flow, t }: ReportDesk): void {
  flow.newPage();
  flow.add(heading(sheet, 1, t("path.title"), 0));
  flow.add(paragraph(sheet, report.path.sentence, { style: "lead" }));
  if (report.path.steps.length === 0) return;
  flow.add(withNext(paragraph(sheet, t("path.intro"))));
  const columns = [
    { header: t("columns.code"), share: 0.1, heads: true },
    { header: t("columns.question"), share: 0.46 },
    { header: t("columns.now"), share: 0.25 },
    { header: t("columns.needed"), share: 0.19 },
  ];
  for (const part of report.path.parts) {
    flow.add(heading(sheet, 2, part.title, 18));
    writeTable(sheet, flow, columns, part.steps.map(pathRow));
  }
}

function pathRow({ question, needed }: ReportPathStep): readonly Cell[] {
  return [
    [{ text: [{ text: question.id, weight: "bold", colour: "strong" }] }],
    [{ text: question.title }],
    [{ text: question.answer.label, mark: answerMark(question.answer.mark) }],
    [{ text: [{ text: needed, weight: "bold" }] }],
  ];
}
