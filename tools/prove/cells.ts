import { renderCsv } from "../../src/export/csv/render.ts";
import type { Cell } from "../../src/export/table/sheets.ts";
import { renderXlsx } from "../../src/export/xlsx/render.ts";
import type { Report } from "../../src/report/model.ts";
import { paper } from "../../src/theme/kansenwijzer/paper.ts";
import { firstDifference, listAsMeant, looksLikeFormula, workbookAsMeant } from "../../tests/support/cellsAsMeant.ts";
import { chanceFrom } from "../../tests/support/chance.ts";
import { exportWords } from "../../tests/support/exportWords.ts";
import { cellsInReport, withHostileCells } from "../../tests/support/hostileCells.ts";
import { sampleReport } from "../../tests/support/sampleReport.ts";
import { boundOf } from "./support/chance.ts";
import type { OfficeCell } from "./support/flatSheets.ts";
import { readFlatSheets } from "./support/flatSheets.ts";
import { findOffice } from "./support/office.ts";

/*
 * Has LibreOffice open hostile cells as the app writes them, in lists and workbooks, in both languages: `npm run prove:cells -- [CELLS] [SEED]`, 100,000
 * cells unless said otherwise. Each list is opened as it is meant, as the window of LibreOffice proposes, and as a computer does that parts cells by
 * commas; the last two let it take for a number, a day or a formula whatever looks like one.
 */

const [cells = "100000", seed = "1"] = process.argv.slice(2);
const reports = Math.ceil(Number(cells) / cellsInReport);
const together = 10;

/** Separators, quote, UTF-8, from the first line, as they are; then: language, quoted is text, special numbers, as shown, formulas, no spaces cut, all sheets, run formulas. */
const asMeant = "CSV:59,34,76,1,,0,true,false";
const asProposed = "CSV:9/44/59,34,76,1,,0,false,true,false,false,false,0,true";
const byCommas = "CSV:44,34,76,1,,0,false,true,false,false,false,0,true";

const office = findOffice();
const faults: string[] = [];
const count = { cells: 0, read: 0, openings: 0 };
try {
  expectNoticed();
  for (let first = 0; first < reports; first += together) {
    const group = await Promise.all(
      Array.from({ length: Math.min(together, reports - first) }, (_, at) => written(Number(seed) + first + at)),
    );
    const lists = new Map(group.map(({ name, list }) => [`${name}.csv`, list]));
    count.cells += group.length * cellsInReport;
    for (const [file, sheets] of opened(lists, asMeant)) {
      const meant = group.find(({ name }) => file.startsWith(`${name}.`))?.meantList ?? [];
      compare(file, meant, sheets[0]?.rows ?? [], isSameText);
    }
    for (const [file, sheets] of opened(lists, asProposed)) {
      const meant = group.find(({ name }) => file.startsWith(`${name}.`))?.meantList ?? [];
      compare(`${file} as proposed`, meant, sheets[0]?.rows ?? [], isSameByLooks);
    }
    opened(lists, byCommas);
    for (const [file, sheets] of opened(new Map(group.map(({ name, workbook }) => [`${name}.xlsx`, workbook])))) {
      const meant = group.find(({ name }) => file.startsWith(`${name}.`))?.meantWorkbook ?? new Map();
      if (sheets.length !== meant.size) faults.push(`${file}: ${meant.size} sheets became ${sheets.length}`);
      for (const { name, rows } of sheets) compare(`${file}, ${name}`, meant.get(name) ?? [], rows, isSame);
    }
    process.stderr.write(`\r${count.cells} of ${reports * cellsInReport} cells, ${faults.length} faults `);
  }
} finally {
  office.close();
}
for (const fault of faults.slice(0, 20)) process.stdout.write(`${fault}\n`);
process.stdout.write(
  `\n${count.cells} hostile cells (seed ${seed}), ${count.openings} openings, ${count.read} cells read: ${faults.length} formulas, changed, lost or shifted cells` +
    `${faults.length === 0 ? ` (below ${boundOf(count.cells)} of the cells)` : ""}\n`,
);
if (faults.length > 0) process.exitCode = 1;

/** One report as both files, and what has to be read in them. */
async function written(from: number) {
  const language = from % 2 === 0 ? "nl" : "en";
  const t = await exportWords(language);
  const report: Report = withHostileCells(await sampleReport(language), chanceFrom(from));
  const meantList = listAsMeant(report, t);
  const text = meantList.flat().find((cell) => typeof cell === "string" && looksLikeFormula(cell));
  if (text !== undefined) faults.push(`seed ${from}: begins like a formula: ${JSON.stringify(text).slice(0, 300)}`);
  return {
    name: `seed-${from}`,
    list: renderCsv(report, t).bytes,
    workbook: (await renderXlsx(report, t, paper)).bytes,
    meantList,
    meantWorkbook: workbookAsMeant(report, t),
  };
}

/** Opens the files and reads them back; each formula is a fault. */
function opened(files: ReadonlyMap<string, Uint8Array>, filter?: string) {
  return [...office.open(files, filter)].map(([file, xml]) => {
    const sheets = readFlatSheets(xml);
    count.openings += 1;
    for (const cell of sheets.flatMap(({ rows }) => rows.flat())) {
      count.read += 1;
      if (cell.formula !== undefined)
        faults.push(`${file}, ${filter ?? "workbook"}: formula ${cell.formula.slice(0, 300)}`);
    }
    return [file, sheets] as const;
  });
}

function compare(
  where: string,
  meant: readonly (readonly Cell[])[],
  read: readonly (readonly OfficeCell[])[],
  isSameCell: typeof isSame,
): void {
  const difference = firstDifference(meant, read, isSameCell);
  if (difference !== undefined) faults.push(`${where}: ${difference}`);
}

function isSame(meant: Cell, read: OfficeCell = { text: "" }): boolean {
  if (typeof meant === "string") return isSameLines(meant, read.text) && (meant === "" || read.type === "string");
  if (typeof meant === "number") return read.type === "float" && Number(read.value) === meant;
  return read.type === "date" && read.value === meant.day;
}

/** LibreOffice parts a line of more than 16,000 characters in two when it writes down what it has opened. */
function isSameLines(meant: string, read: string): boolean {
  return meant === read || (meant.length > 16_000 && meant.replaceAll("\n", "") === read.replaceAll("\n", ""));
}

/** In a list a day is a text between quotes. */
function isSameText(meant: Cell, read?: OfficeCell): boolean {
  return isSame(typeof meant === "object" ? meant.day : meant, read);
}

/** A text that looks like a number or a day becomes one when LibreOffice may choose, as it does with each list. */
function isSameByLooks(meant: Cell, read?: OfficeCell): boolean {
  const becameOther = typeof meant === "string" && read?.type !== undefined && read.type !== "string";
  return becameOther ? /\d|true|false/i.test(meant) : isSame(meant, read);
}

/** A proof that notices nothing proves nothing: formulas that were not made harmless have to be found, in each manner of opening. */
function expectNoticed(): void {
  const bare = new Map([["bare.csv", new TextEncoder().encode('\ufeff=1+1\r\n"a";"b"\r\n')]]);
  for (const filter of [asMeant, asProposed, byCommas]) {
    opened(bare, filter);
    if (faults.length !== 1) throw new Error(`LibreOffice ran ${faults.length} of 1 formula with ${filter}`);
    faults.length = 0;
  }
  Object.assign(count, { read: 0, openings: 0 });
}
