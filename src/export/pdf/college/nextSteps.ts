import type { ReportAction } from "../../../report/model.ts";
import { heading, paragraph, withNext } from "../blocks.ts";
import type { ReportDesk } from "../desk.ts";
import { typed } from "../desk.ts";
import type { Cell } from "../table.ts";
import { writeTable } from "../table.ts";

/** So many actions fit on the page, with so many characters of each text. */
const most = 3;
const longest = { what: 96, owner: 44 };

/** The first open actions of the plan, how many more there are, and when the team looks back. */
export function writeNextSteps(desk: ReportDesk): void {
  const { report, sheet, flow, t } = desk;
  const open = report.actions.filter(({ done }) => !done);
  const shown = open.slice(0, most);
  flow.add(withNext(heading(sheet, 2, t("college.next"), 10)));
  if (shown.length === 0) flow.add(paragraph(sheet, t("college.noActions"), { before: 2 }));
  else {
    const columns = [
      { header: t("columns.what"), share: 0.56, heads: true },
      { header: t("columns.who"), share: 0.25 },
      { header: t("columns.when"), share: 0.19 },
    ];
    writeTable(
      sheet,
      flow,
      columns,
      shown.map((action) => cells(desk, action)),
    );
  }
  const more = open.length - shown.length;
  const [moment] = report.evaluation.filter(({ kind, date }) => kind !== "start" && date >= report.madeOnDate);
  const sentences = [
    ...(more > 0 ? [t("college.more", { count: more })] : []),
    ...(moment === undefined ? [] : [t("college.lookBack", { date: moment.written })]),
  ];
  if (sentences.length > 0) flow.add(paragraph(sheet, sentences.join(" "), { style: "small", before: 6 }));
}

function cells(desk: ReportDesk, { what, owner, due }: ReportAction): readonly Cell[] {
  const open = desk.t("actions.open");
  const orOpen = (text: string): Cell => [text.trim() === "" ? { text: [{ text: open, colour: "soft" }] } : { text }];
  return [[{ text: [typed(desk, short(what, longest.what))] }], orOpen(short(owner, longest.owner)), orOpen(due)];
}

/** The beginning of a text that is longer than its place. */
function short(text: string, length: number): string {
  const signs = [...text.trim()];
  return signs.length <= length
    ? text.trim()
    : `${signs
        .slice(0, length - 1)
        .join("")
        .trimEnd()}…`;
}
