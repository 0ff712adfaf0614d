import type { ReportBlock, ReportWorksheet } from "../../../report/model.ts";
import { heading, list, paragraph, together, withNext } from "../blocks.ts";
import type { ReportDesk } from "../desk.ts";
import type { Column } from "../table.ts";
import { writeTable } from "../table.ts";
import { timelineRow } from "../timeline.ts";

type Table = Extract<ReportBlock, { kind: "table" }>;

/** A table with more columns than this is set as one short list per row. */
const mostColumns = 5;

/** A text of more lines than this may go on over the page. */
const mostLines = 12;

/** What the team filled in of the worksheets, each with what follows from it. Left out when there is none. */
export function writeWorksheets(desk: ReportDesk): void {
  const { report, sheet, flow, t } = desk;
  if (report.worksheets.length === 0) return;
  flow.newPage();
  flow.add(heading(sheet, 1, t("worksheets.title"), 0));
  flow.add(withNext(paragraph(sheet, t("worksheets.intro"))));
  report.worksheets.forEach((worksheet, index) => {
    if (index > 0) flow.need(200);
    writeWorksheet(desk, worksheet, index === 0 ? 16 : 30);
  });
}

function writeWorksheet(desk: ReportDesk, { title, step, stepTitle, blocks }: ReportWorksheet, before: number): void {
  const { sheet, flow, t } = desk;
  flow.add([
    ...heading(sheet, 2, title, before),
    ...withNext(paragraph(sheet, t("worksheets.step", { id: step, title: stepTitle }), { style: "small", before: 0 })),
  ]);
  for (const block of blocks) writeBlock(desk, block);
}

function writeBlock(desk: ReportDesk, block: ReportBlock): void {
  const { sheet, flow } = desk;
  const label = (text: string) =>
    withNext(paragraph(sheet, text, { style: "heading3", part: { role: "heading3" }, before: 12 }));
  switch (block.kind) {
    case "text": {
      const text = paragraph(sheet, [{ text: block.text, breaks: true }], { before: 1 });
      const rows = [...label(block.label), ...text];
      flow.add(text.length > mostLines ? rows : together(rows));
      return;
    }
    case "list": {
      const items = block.items.map((text) => ({ text }));
      const rows = list(sheet, items, { before: 2, numbered: block.ordered });
      flow.add(together([...label(block.label), ...rows]));
      return;
    }
    case "message":
      flow.add(
        paragraph(sheet, [{ text: block.text, weight: block.tone === "plain" ? "regular" : "bold" }], {
          before: 10,
          indent: 12,
          bar: { at: 0, colour: block.tone === "attention" ? "attention" : block.tone === "good" ? "strong" : "road" },
        }),
      );
      return;
    case "timeline":
      flow.add([...label(block.label), timelineRow(desk, block)]);
      return;
    case "table":
      if (block.columns.length > mostColumns) {
        flow.add(label(block.label));
        writeRecords(desk, block);
      } else {
        const caption = { text: block.label, style: "heading3", before: 12 } as const;
        writeTable(sheet, flow, columnsOf(sheet, block), rowsOf(block), caption);
      }
  }
}

/** Each row as its name, and under it what stands in its other cells. */
function writeRecords({ sheet, flow }: ReportDesk, { columns, rows }: Table): void {
  for (const row of rows) {
    const [name = "", ...others] = row;
    const lines = others.flatMap((text, index) =>
      text === ""
        ? []
        : paragraph(
            sheet,
            [
              { text: asked(columns[index + 1]?.header ?? ""), colour: "soft" },
              { text, breaks: true },
            ],
            { style: "cell", before: 1, indent: 12, bar: { at: 0, colour: "road" } },
          ),
    );
    const named = paragraph(sheet, [{ text: name, weight: "bold" }], {
      style: "cell",
      before: 9,
      indent: 12,
      bar: { at: 0, colour: "road" },
    });
    flow.add(together([...named, ...lines]));
  }
}

/** The head of a column before its text on one line. */
function asked(header: string): string {
  return /[?!.:]$/.test(header) ? header : `${header}:`;
}

function rowsOf({ rows, total }: Table) {
  return rows.map((row, at) =>
    row.map((text, column) => {
      const strong = column === 0 || (total && at === rows.length - 1);
      return [{ text: [{ text, breaks: true, ...(strong ? { weight: "bold" as const } : {}) }] }];
    }),
  );
}

/** About how wide a letter is in a cell, and what a cell adds around its text, in points. */
const letter = 5.9;
const around = 13;
/** No column asks for more than this before the others have had theirs. */
const wide = 230;

/** Every column has room for its longest word; what is left goes to the columns whose texts ask for it. */
function columnsOf({ frame: { width } }: ReportDesk["sheet"], { columns, rows }: Table): readonly Column[] {
  const room = columns.map(({ header }, index) => {
    const cells = rows.map((row) => row[index] ?? "");
    const words = [header, ...cells].flatMap((text) => text.split(/[ \n]+/).map((word) => word.length));
    const least = Math.min(Math.max(...words) * letter + around, width / columns.length);
    const most = Math.min(Math.max(...cells.map((text) => text.length)) * letter + around, wide);
    return { least, more: Math.max(0, most - least) };
  });
  const left = width - room.reduce((sum, { least }) => sum + least, 0);
  const more = room.reduce((sum, one) => sum + one.more, 0);
  return columns.map(({ header, numeric }, index) => {
    const { least, more: own } = room[index] ?? { least: 0, more: 0 };
    const extra = more === 0 ? left / columns.length : (left * own) / more;
    return {
      header,
      share: (least + extra) / width,
      heads: index === 0,
      ...(numeric ? { align: "right" as const } : {}),
    };
  });
}
