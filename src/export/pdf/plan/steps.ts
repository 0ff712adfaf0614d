import type { ReportQuestion, ReportStep } from "../../../report/model.ts";
import { heading, paragraph, together, withNext } from "../blocks.ts";
import type { ReportDesk } from "../desk.ts";
import { typed } from "../desk.ts";
import type { Row } from "../flow.ts";
import { drawAnswer } from "../marks.ts";
import type { Part } from "../parts.ts";
import { artifact } from "../parts.ts";
import type { Line, Span } from "../typeset.ts";
import { typeset } from "../typeset.ts";

const codeWidth = 30;
const answerWidth = 128;
const markRoom = 15;

/** Step by step: its score, and each question with the team's answer and notes. */
export function writeSteps(desk: ReportDesk): void {
  const { report, sheet, flow, t } = desk;
  flow.newPage();
  flow.add(heading(sheet, 1, t("steps.title"), 0));
  flow.add(withNext(paragraph(sheet, t("steps.intro"))));
  report.steps.forEach((step, index) => {
    flow.add([
      ...heading(sheet, 2, t("steps.step", { id: step.id, title: step.title }), index === 0 ? 16 : 28),
      ...withNext(paragraph(sheet, standing(desk, step), { style: "cell", before: 2 })),
    ]);
    for (const question of step.questions) flow.add(questionRows(desk, question));
  });
}

function standing(desk: ReportDesk, step: ReportStep): readonly Span[] {
  const { t } = desk;
  if (step.answered === 0) return [{ text: t("score.notDiscussed"), weight: "bold", colour: "soft" }];
  const score = step.score === null ? t("score.none") : t("steps.score", { score: step.score });
  const parts = [t("steps.answered", { answered: step.answered, of: step.of })];
  if (step.chances > 0) parts.push(t("score.chances", { count: step.chances }));
  return [
    { text: score, weight: "bold", colour: "strong" },
    { text: `· ${parts.join(" · ")}`, colour: "soft" },
  ];
}

/** One question: code, title and answer on one row, below them the reason and the note. It stays together where it fits. */
function questionRows(desk: ReportDesk, question: ReportQuestion): readonly Row[] {
  const { sheet, t } = desk;
  const { answer } = question;
  const below = { indent: codeWidth + 12, style: "cell", before: 3, bar: { at: codeWidth, colour: "road" } } as const;
  const told = (label: string, text: string | undefined) =>
    text === undefined || text.trim() === ""
      ? []
      : paragraph(sheet, [{ text: label, colour: "soft" }, typed(desk, text)], below);
  const more = [...told(t("steps.reason"), answer.reason), ...told(t("steps.note"), answer.note)];
  const title = titleRow(desk, question);
  return together([more.length === 0 ? title : { ...title, keep: "always" }, ...more]);
}

function titleRow({ sheet, t }: ReportDesk, { id, title, critical, own, answer }: ReportQuestion): Row {
  const { left, right, width } = sheet.frame;
  const set = (spans: readonly Span[], room: number) => typeset(sheet.book, sheet.theme, "body", spans, room);
  const code = set([{ text: id, weight: "bold", colour: "strong" }], codeWidth);
  const spans: Span[] = [{ text: title, weight: "bold" }];
  if (critical) spans.push({ text: t("steps.critical"), colour: "soft" });
  if (own) spans.push({ text: t("steps.own"), colour: "soft" });
  const titles = set(spans, width - codeWidth - answerWidth - 12);
  const labels = set([{ text: answer.label }], answerWidth - markRoom);
  const part: Part = { role: "paragraph" };
  return {
    before: 10,
    height: Math.max(heightOf(titles), heightOf(labels)),
    draw(top) {
      sheet.draw(artifact, (pen) => {
        pen.line(
          [
            { x: left, y: top - 4 },
            { x: right, y: top - 4 },
          ],
          { colour: "pale", width: 0.75 },
        );
      });
      const write = (lines: readonly Line[], x: number) => {
        lines.forEach((line, index) => {
          sheet.write(part, line, x, top + index * line.leading);
        });
      };
      write(code, left);
      write(titles, left + codeWidth);
      const answerLeft = right - answerWidth;
      const middle = { x: answerLeft + 5, y: top + (labels[0]?.leading ?? 0) / 2 };
      sheet.draw(artifact, (pen) => drawAnswer(pen, answer.mark, middle));
      write(labels, answerLeft + markRoom);
    },
  };
}

function heightOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { leading }) => sum + leading, 0);
}
