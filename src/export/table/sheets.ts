import type { Report, ReportAction, ReportQuestion, ReportStep } from "../../report/model.ts";
import type { Translate } from "../pdf/desk.ts";

/*
 * The report as tables of typed cells: what a workbook and a list for a spreadsheet are made of.
 */

/** A text, a whole number, or a day. A cell without anything is an empty text. */
export type Cell = string | number | { day: string };

/** `width` is in characters. */
export interface Column {
  header: string;
  width: number;
}

export interface Sheet {
  name: string;
  columns: readonly Column[];
  rows: readonly (readonly Cell[])[];
}

/** The sheets of the workbook: what we do, what we said, where we stand. */
export function sheetsOf(report: Report, t: Translate): readonly Sheet[] {
  return [actionSheet(report, t), answerSheet(report, t), scoreSheet(report, t), gateSheet(report, t)];
}

function day(date: string): Cell {
  return date === "" ? "" : { day: date };
}

function actionSheet({ actions }: Report, t: Translate): Sheet {
  return {
    name: t("tables.actions"),
    columns: [...questionColumns(t), ...actionColumns(t)],
    rows: actions.map((action) => [action.question, action.questionTitle, ...actionCells(action, t)]),
  };
}

function questionColumns(t: Translate): readonly Column[] {
  return [
    { header: t("columns.code"), width: 8 },
    { header: t("columns.question"), width: 34 },
  ];
}

function actionColumns(t: Translate): readonly Column[] {
  return [
    { header: t("columns.what"), width: 52 },
    { header: t("columns.who"), width: 24 },
    { header: t("columns.when"), width: 14 },
    { header: t("columns.priority"), width: 12 },
    { header: t("tables.doneWhen"), width: 40 },
    { header: t("tables.done"), width: 10 },
  ];
}

function actionCells(action: ReportAction, t: Translate): readonly Cell[] {
  return [
    action.what,
    action.owner,
    day(action.dueDate),
    action.priorityLabel,
    action.doneWhen,
    t(action.done ? "tables.yes" : "tables.no"),
  ];
}

function answerSheet({ steps }: Report, t: Translate): Sheet {
  return {
    name: t("tables.answers"),
    columns: answerColumns(t),
    rows: steps.flatMap((step) => step.questions.map((question) => answerCells(step, question, t))),
  };
}

function answerColumns(t: Translate): readonly Column[] {
  return [
    { header: t("columns.step"), width: 26 },
    ...questionColumns(t),
    { header: t("tables.critical"), width: 11 },
    { header: t("tables.answer"), width: 18 },
    { header: t("tables.level"), width: 8 },
    { header: t("tables.note"), width: 60 },
  ];
}

/** The note, or the reason why a question is not applicable; both where there are both. */
function answerCells(step: ReportStep, { id, title, critical, answer }: ReportQuestion, t: Translate): readonly Cell[] {
  return [
    `${step.id}. ${step.short}`,
    id,
    title,
    t(critical ? "tables.yes" : "tables.no"),
    answer.label,
    typeof answer.mark === "number" ? answer.mark : "",
    [answer.reason, answer.note].filter((text) => text !== undefined && text !== "").join("\n"),
  ];
}

function scoreSheet(report: Report, t: Translate): Sheet {
  const { coverage, band, afterPlan } = report;
  const chances = report.steps.reduce((sum, step) => sum + step.chances, 0);
  return {
    name: t("tables.scores"),
    columns: [
      { header: t("tables.of"), width: 46 },
      { header: t("columns.score"), width: 10 },
      { header: t("columns.answered"), width: 12 },
      { header: t("tables.questions"), width: 12 },
      { header: t("columns.chances"), width: 10 },
    ],
    rows: [
      [t("tables.overall"), report.overall ?? "", coverage.answered, coverage.of, chances],
      [t("tables.lowest"), band.low ?? "", "", "", ""],
      [t("tables.highest"), band.high ?? "", "", "", ""],
      [t("summary.afterPlan"), afterPlan.overall ?? "", "", "", ""],
      ...report.steps.map(({ id, short, score, answered, of, chances }): readonly Cell[] => [
        `${id}. ${short}`,
        score ?? "",
        answered,
        of,
        chances,
      ]),
      ...report.levels.map(({ title, score, answered, of }): readonly Cell[] => [title, score ?? "", answered, of, ""]),
    ],
  };
}

function gateSheet({ items, advice }: Report, t: Translate): Sheet {
  return {
    name: t("tables.gate"),
    columns: [
      { header: t("tables.item"), width: 46 },
      { header: t("tables.rules"), width: 24 },
      { header: t("tables.team"), width: 24 },
    ],
    rows: [
      ...items.map(({ id, title, statusLabel, teamLabel }) => [`${id}. ${title}`, statusLabel, teamLabel]),
      [t("advice.now"), advice.title, advice.provisional ? advice.sentence : ""],
    ],
  };
}

/** Everything in one table, for a format that has no sheets: each answer, and beside it each of its actions. */
export function oneSheetOf(report: Report, t: Translate): Sheet {
  const asked = new Set(report.steps.flatMap(({ questions }) => questions.map(({ id }) => id)));
  const none: readonly Cell[] = ["", "", "", "", "", ""];
  const answered = report.steps.flatMap((step) =>
    step.questions.flatMap((question) => {
      const actions = report.actions.filter((action) => action.question === question.id);
      const cells = answerCells(step, question, t);
      if (actions.length === 0) return [[...cells, ...none]];
      return actions.map((action) => [...cells, ...actionCells(action, t)]);
    }),
  );
  // An action of a question that is not asked now is still an action.
  const others = report.actions
    .filter(({ question }) => !asked.has(question))
    .map((action) => ["", action.question, action.questionTitle, "", "", "", "", ...actionCells(action, t)]);
  return {
    name: t("tables.answers"),
    columns: [...answerColumns(t), ...actionColumns(t)],
    rows: [...answered, ...others],
  };
}
