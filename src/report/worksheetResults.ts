import type { AgreementsState } from "../assessment/results/agreementsState.ts";
import type { Budget, Sum } from "../assessment/results/budget.ts";
import { computeResult } from "../assessment/results/compute.ts";
import type { EvaluationDate, EvaluationDates } from "../assessment/results/evaluationDates.ts";
import type { GoNoGo } from "../assessment/results/goNoGo.ts";
import type { Part, Worksheet, WorksheetValues } from "../assessment/worksheet.ts";
import { ownPart } from "../assessment/worksheet.ts";
import { textOf } from "../assessment/worksheetValues.ts";
import type { ReportBlock } from "./model.ts";
import { timelineBlocks } from "./timelineBlocks.ts";
import { draftText } from "./worksheetDrafts.ts";
import type { SheetWords } from "./worksheetWords.ts";
import { euros, fillGap, gap } from "./worksheetWords.ts";

export type ResultPart = Extract<Part, { kind: "result" }>;

/** A result in words; no blocks as long as there is nothing to compute it from. A text of the team's own stands for the computed one. */
export function resultBlocks(
  part: ResultPart,
  sheet: Worksheet,
  values: WorksheetValues,
  words: SheetWords,
): readonly ReportBlock[] {
  const result = computeResult(part.from, sheet, values);
  switch (result.from) {
    case "go-no-go":
      return goNoGoBlocks(result, words);
    case "budget":
      return budgetBlocks(result, words);
    case "evaluation-dates":
      return evaluationBlocks(result, words);
    case "timeline":
      return timelineBlocks(result, words);
    case "agreements-state":
      return agreementsBlocks(result, words);
    case "role-text":
    case "place-text":
    case "vacancy-text": {
      const text = textOf(values, ownPart(part.id)) || draftText(result, words);
      return text === "" ? [] : [{ kind: "text", label: words.shared(`title.${result.from}`), text }];
    }
  }
}

function goNoGoBlocks({ verdict, yes, of }: GoNoGo, words: SheetWords): readonly ReportBlock[] {
  const tones = { go: "good", notYet: "plain", noGo: "attention" } as const;
  const count = words.shared("goNoGo.count", { yes, of });
  return [{ kind: "message", tone: tones[verdict], text: `${words.own(`result.${verdict}`)} ${count}` }];
}

function budgetBlocks(
  { form, months, costs, cover, gap, unsure, short }: Budget,
  words: SheetWords,
): readonly ReportBlock[] {
  if ([costs, cover].every(({ perYear, once }) => perYear === 0 && once === 0)) return [];
  const { shared } = words;
  const money = (amount: number) => euros(words.words, amount);
  const gapWords = (amount: number) =>
    shared(amount > 0 ? "budget.short" : amount < 0 ? "budget.left" : "budget.even", {
      amount: money(Math.abs(amount)),
    });
  const row = (label: string, of: (sum: Sum) => number) => [
    label,
    money(of(costs)),
    money(of(cover)),
    gapWords(of(gap)),
  ];
  const whole = months === undefined ? undefined : shared("budget.run", { count: months });
  const asked = unsure.run ?? unsure.perYear + unsure.once;
  /** Money that nobody promised is not called enough; what is short every year and once is not added up without a length. */
  const verdict = (): { tone: "attention" | "good"; text: string } => {
    if (short && gap.run === undefined) {
      const apart = { perYear: money(Math.max(0, gap.perYear)), once: money(Math.max(0, gap.once)) };
      return { tone: "attention", text: shared("budget.isShortApart", apart) };
    }
    if (short) return { tone: "attention", text: shared("budget.isShort", { amount: money(gap.run ?? 0) }) };
    if (asked > 0) return { tone: "attention", text: shared("budget.isUnsure", { amount: money(asked) }) };
    return { tone: "good", text: shared("budget.isCovered") };
  };
  return [
    {
      kind: "table",
      label: shared("title.budget"),
      columns: [
        { header: shared("budget.what"), numeric: false },
        ...["costs", "cover", "gap"].map((column) => ({ header: shared(`budget.${column}`), numeric: true })),
      ],
      rows: [
        row(shared("budget.perYear"), ({ perYear }) => perYear),
        row(shared("budget.once"), ({ once }) => once),
        ...(whole === undefined ? [] : [row(whole, ({ run }) => run ?? 0)]),
      ],
      total: whole !== undefined,
    },
    { kind: "message", ...verdict() },
    ...plain(short && asked > 0 && shared("budget.unsure", { amount: money(asked) })),
    ...plain(months === undefined && shared("budget.noMonths")),
    ...plain(form !== undefined && shared(`budget.form.${form}`)),
  ];
}

function plain(text: string | false): readonly ReportBlock[] {
  return text === false ? [] : [{ kind: "message", tone: "plain", text }];
}

function evaluationBlocks({ dates, marks }: EvaluationDates, words: SheetWords): readonly ReportBlock[] {
  const { shared } = words;
  const moved = marks.filter(({ move }) => move !== undefined);
  const calendar: ReportBlock = {
    kind: "table",
    label: shared("title.evaluation-dates"),
    columns: ["date", "what", "who"].map((column) => ({ header: shared(`evaluation.${column}`), numeric: false })),
    rows: dates.map((one) => [words.words.date(one.date), ...dateWords(one, words)]),
    total: false,
  };
  const moves: ReportBlock = {
    kind: "list",
    label: shared("evaluation.marks"),
    ordered: false,
    items: moved.map(({ row, first = 0, three, six, move = 0 }) => {
      const word = move > 0 ? "up" : move < 0 ? "down" : "same";
      const marks = { subject: gap, from: first, to: six ?? three ?? first, by: Math.abs(move) };
      return fillGap(shared(`evaluation.${word}`, marks), words.row("marks", row));
    }),
  };
  return [...(dates.length === 0 ? [] : [calendar]), ...(moved.length === 0 ? [] : [moves])];
}

function dateWords(one: EvaluationDate, { shared }: SheetWords): readonly string[] {
  return one.kind === "moment" ? [one.what, one.who] : [shared(`evaluation.${one.kind}`), ""];
}

function agreementsBlocks({ agreed, talking, open }: AgreementsState, { shared }: SheetWords): readonly ReportBlock[] {
  if (agreed + talking === 0) return [];
  const tone = talking + open === 0 ? "good" : "plain";
  return [
    { kind: "message", tone, text: shared("agreements.count", { agreed, talking, open, of: agreed + talking + open }) },
  ];
}
