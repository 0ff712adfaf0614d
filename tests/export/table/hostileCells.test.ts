// @vitest-environment node
import readXlsxFile from "read-excel-file/node";
import { beforeAll, describe, expect, test } from "vitest";
import { renderCsv } from "../../../src/export/csv/render.ts";
import type { Translate } from "../../../src/export/pdf/desk.ts";
import type { Cell } from "../../../src/export/table/sheets.ts";
import { renderXlsx } from "../../../src/export/xlsx/render.ts";
import type { Report } from "../../../src/report/model.ts";
import { paper } from "../../../src/theme/kansenwijzer/paper.ts";
import { firstDifference, listAsMeant, looksLikeFormula, workbookAsMeant } from "../../support/cellsAsMeant.ts";
import { chanceFrom } from "../../support/chance.ts";
import { exportWords } from "../../support/exportWords.ts";
import { withHostileCells } from "../../support/hostileCells.ts";
import { readList } from "../../support/readList.ts";
import { sampleReport } from "../../support/sampleReport.ts";
import { entriesOf, textOfEntry } from "../../support/zip.ts";

/* The short form of `npm run prove:cells`, which has a spreadsheet open them. */

describe.each(["nl", "en"] as const)("a thousand hostile cells in “%s”", (language) => {
  let report: Report;
  let t: Translate;
  beforeAll(async () => {
    report = withHostileCells(await sampleReport(language), chanceFrom(20_261_124));
    t = await exportWords(language);
  });

  test("stand in the list as they are meant, each in its place, and none begins like a formula", () => {
    const rows = readList(new TextDecoder("utf-8", { ignoreBOM: true }).decode(renderCsv(report, t).bytes));
    const isSame = (meant: Cell, read = "") => read === `${typeof meant === "object" ? meant.day : meant}`;
    expect(firstDifference(listAsMeant(report, t), rows, isSame)).toBeUndefined();
    expect(rows.flat().filter(looksLikeFormula)).toEqual([]);
  });

  test("stand in the workbook as they are meant, each in its place, and none is a formula", async () => {
    const { bytes } = await renderXlsx(report, t, paper);
    for (const name of entriesOf(bytes)) expect(textOfEntry(bytes, name)).not.toMatch(/<f[ >]/);
    const isSame = (meant: Cell, read: unknown) => {
      if (typeof meant === "object") return read instanceof Date && read.toISOString() === `${meant.day}T00:00:00.000Z`;
      return (read ?? "") === meant;
    };
    const meant = workbookAsMeant(report, t);
    const sheets = await readXlsxFile(Buffer.from(bytes), { trim: false });
    expect(sheets.map(({ sheet }) => sheet)).toEqual([...meant.keys()]);
    for (const { sheet, data } of sheets) {
      expect(firstDifference(meant.get(sheet) ?? [], data, isSame)).toBeUndefined();
    }
  });
});
