import type { Report } from "../../../report/model.ts";
import { heading, paragraph, withNext } from "../blocks.ts";
import type { ReportDesk, Translate } from "../desk.ts";
import { typed } from "../desk.ts";
import { creationDate, fileId } from "../identity.ts";
import type { PaperDocument } from "../paperDocument.ts";
import { titleOf } from "../plan/cover.ts";
import { runningHead } from "../runningHead.ts";
import { a4 } from "../sheet.ts";
import type { Cell } from "../table.ts";
import { writeTable } from "../table.ts";

/** A page for those who took part beforehand: what the team decided, and what it does with what they brought in. No names, no notes. */
export function feedbackDocument(report: Report, t: Translate): PaperDocument {
  const name = [titleOf(report.title, t), report.organisation].filter((part) => part.trim() !== "").join(", ");
  return {
    page: a4,
    properties: {
      title: t("feedback.document", { name }),
      author: report.organisation,
      subject: t("document.subject"),
      language: report.language,
      id: fileId(["feedback", report]),
      created: creationDate(report.madeOnDate),
    },
    t,
    sections: [(desk) => writeFeedback({ ...desk, report })],
    margins: runningHead({ name, madeOn: report.madeOn, cover: false }),
  };
}

function writeFeedback(desk: ReportDesk): void {
  const { report, sheet, flow, t } = desk;
  const { feedback } = report.voices;
  flow.add(heading(sheet, 1, t("feedback.title"), 0));
  if (feedback.length === 0) {
    flow.add(paragraph(sheet, t("feedback.none")));
    return;
  }
  const session = t("feedback.session", { title: titleOf(report.title, t), date: report.date });
  flow.add([
    ...withNext(paragraph(sheet, session, { style: "small", before: 2 })),
    ...withNext(paragraph(sheet, t("feedback.intro"), { style: "lead", before: 12 })),
  ]);
  const columns = [
    { header: t("feedback.about"), share: 0.42, heads: true },
    { header: t("feedback.decided"), share: 0.2 },
    { header: t("feedback.outcome"), share: 0.38 },
  ];
  writeTable(
    sheet,
    flow,
    columns,
    feedback.map((told) => rowOf(desk, told)),
  );
  flow.add(paragraph(sheet, t("feedback.answer"), { before: 14 }));
}

function rowOf(desk: ReportDesk, told: Report["voices"]["feedback"][number]): readonly Cell[] {
  const { question, title, answer, outcome, because } = told;
  return [
    [{ text: `${question} ${title}` }],
    [{ text: answer }],
    [
      { text: [{ text: outcome, weight: "bold" }] },
      ...(because === "" ? [] : [{ text: [typed(desk, because)], before: 4 }]),
    ],
  ];
}
