import type { ReportAction } from "../../../report/model.ts";
import { heading, paragraph, withNext } from "../blocks.ts";
import type { ReportDesk } from "../desk.ts";
import { typed } from "../desk.ts";
import { answerMark } from "../marks.ts";
import type { Cell, CellText } from "../table.ts";
import { writeTable } from "../table.ts";

/** The plan itself: what, who, when, and when it is done. */
export function writeActions(desk: ReportDesk): void {
  const { report, sheet, flow, t } = desk;
  flow.need(260);
  flow.add(heading(sheet, 1, t("actions.title"), 30));
  if (report.actions.length === 0) {
    flow.add(paragraph(sheet, t("actions.none")));
    return;
  }
  const done = report.actions.filter((action) => action.done).length;
  flow.add(withNext(paragraph(sheet, t("actions.count", { count: report.actions.length }))));
  if (done > 0) flow.add(withNext(paragraph(sheet, t("actions.done", { count: done }), { before: 0 })));
  const columns = [
    { header: t("columns.code"), share: 0.08, heads: true },
    { header: t("columns.what"), share: 0.41 },
    { header: t("columns.who"), share: 0.24 },
    { header: t("columns.when"), share: 0.15 },
    { header: t("columns.priority"), share: 0.12 },
  ];
  writeTable(
    sheet,
    flow,
    columns,
    report.actions.map((action) => actionRow(desk, action)),
  );
}

function actionRow(desk: ReportDesk, action: ReportAction): readonly Cell[] {
  const { t } = desk;
  const what: CellText[] = [{ text: [typed(desk, action.what)] }];
  if (action.done) {
    what.unshift({
      text: [{ text: t("actions.isDone"), weight: "bold", colour: "strong" }],
      mark: answerMark(3),
    });
  }
  if (action.doneWhen !== "") {
    what.push({
      text: [{ text: t("actions.doneWhen"), weight: "bold" }, typed(desk, action.doneWhen)],
      style: "small",
      before: 3,
    });
  }
  if (action.questionTitle !== "") {
    what.push({ text: t("actions.about", { title: action.questionTitle }), style: "small", before: 1 });
  }
  const orOpen = (text: string): Cell => [
    text.trim() === "" ? { text: [{ text: t("actions.open"), colour: "soft" }] } : { text },
  ];
  return [
    [{ text: [{ text: action.question, weight: "bold", colour: "strong" }] }],
    what,
    orOpen(action.owner),
    orOpen(action.due),
    orOpen(action.priorityLabel),
  ];
}
