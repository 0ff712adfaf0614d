import type { ReportQuestion } from "../../../report/model.ts";
import { heading, list, paragraph, withNext } from "../blocks.ts";
import type { ReportDesk } from "../desk.ts";

/** What the team still has to find out, and what it hasn't discussed yet. */
export function writeOpenQuestions(desk: ReportDesk): void {
  const { report, sheet, flow, t } = desk;
  const { unknown, unanswered } = report.openQuestions;
  flow.need(150);
  flow.add(heading(sheet, 1, t("open.title"), 34));
  if (unknown.length + unanswered.length === 0) {
    flow.add(paragraph(sheet, t("open.none")));
    return;
  }
  if (report.coverage.answered === 0) {
    flow.add(paragraph(sheet, t("open.all")));
    return;
  }
  writeQuestions(desk, t("open.unknown"), t("open.unknownAbout"), unknown);
  writeQuestions(desk, t("open.unanswered"), t("open.unansweredAbout"), unanswered);
}

function writeQuestions(
  { sheet, flow }: ReportDesk,
  title: string,
  about: string,
  questions: readonly ReportQuestion[],
): void {
  if (questions.length === 0) return;
  flow.add([...heading(sheet, 2, title, 14), ...withNext(paragraph(sheet, about, { before: 2 }))]);
  const items = questions.map(({ id, title: question }) => ({
    text: [{ text: id, weight: "bold" as const, colour: "strong" as const }, { text: question }],
  }));
  flow.add(list(sheet, items));
}
