import type { Report, ReportAction } from "../../../report/model.ts";
import type { OwnersActions } from "../../../report/owners.ts";
import { byOwner } from "../../../report/owners.ts";
import { heading, paragraph, withNext } from "../blocks.ts";
import type { ReportDesk, Translate } from "../desk.ts";
import { typed } from "../desk.ts";
import { creationDate, fileId } from "../identity.ts";
import { answerMark } from "../marks.ts";
import type { PaperDocument } from "../paperDocument.ts";
import { titleOf } from "../plan/cover.ts";
import { runningHead } from "../runningHead.ts";
import { a4 } from "../sheet.ts";
import type { Cell, CellText } from "../table.ts";
import { writeTable } from "../table.ts";

/** A sheet for everyone who took on an action, to hand out; what nobody took on yet stands on a sheet of its own. */
export function ownersDocument(report: Report, t: Translate): PaperDocument {
  const name = [titleOf(report.title, t), report.organisation].filter((part) => part.trim() !== "").join(", ");
  const sheets = byOwner(report.actions);
  return {
    page: a4,
    properties: {
      title: t("owners.document", { name }),
      author: report.organisation,
      subject: t("document.subject"),
      language: report.language,
      id: fileId(["owners", report]),
      created: creationDate(report.madeOnDate),
    },
    t,
    sections:
      sheets.length === 0
        ? [(desk) => writeNone({ ...desk, report })]
        : sheets.map((one) => (desk) => writeOwner({ ...desk, report }, one)),
    margins: runningHead({ name, madeOn: report.madeOn, cover: false }),
  };
}

function writeNone({ sheet, flow, t }: ReportDesk): void {
  flow.add([...heading(sheet, 1, t("owners.title"), 0), ...paragraph(sheet, t("actions.none"))]);
}

function writeOwner(desk: ReportDesk, { owner, actions }: OwnersActions): void {
  const { report, sheet, flow, t } = desk;
  const nobody = owner === "";
  flow.newPage();
  flow.add([
    ...withNext(paragraph(sheet, t(nobody ? "owners.nobodyKicker" : "owners.kicker"), { style: "label", before: 0 })),
    ...heading(sheet, 1, nobody ? t("owners.nobody") : owner, 0),
    ...withNext(
      paragraph(sheet, t("owners.session", { title: titleOf(report.title, t), date: report.date }), {
        style: "small",
        before: 2,
      }),
    ),
    ...withNext(paragraph(sheet, t(nobody ? "owners.nobodyIntro" : "owners.intro"), { style: "lead", before: 12 })),
  ]);
  const columns = [
    { header: t("columns.when"), share: 0.2 },
    { header: t("columns.what"), share: 0.66, heads: true },
    { header: t("columns.priority"), share: 0.14 },
  ];
  writeTable(
    sheet,
    flow,
    columns,
    actions.map((action) => rowOf(desk, action)),
  );
}

function rowOf(desk: ReportDesk, action: ReportAction): readonly Cell[] {
  const { t } = desk;
  const what: CellText[] = [
    ...(action.done
      ? [
          {
            text: [{ text: t("actions.isDone"), weight: "bold" as const, colour: "strong" as const }],
            mark: answerMark(3),
          },
        ]
      : []),
    { text: [{ ...typed(desk, action.what), weight: "bold" }] },
    ...(action.doneWhen === ""
      ? []
      : [{ text: [{ text: t("actions.doneWhen") }, typed(desk, action.doneWhen)], before: 4 }]),
    ...(action.questionTitle === ""
      ? []
      : [
          {
            text: t("owners.about", { id: action.question, title: action.questionTitle }),
            style: "small" as const,
            before: 4,
          },
        ]),
  ];
  const orOpen = (text: string): Cell => [
    text.trim() === "" ? { text: [{ text: t("actions.open"), colour: "soft" }] } : { text },
  ];
  return [orOpen(action.due), what, orOpen(action.priorityLabel)];
}
