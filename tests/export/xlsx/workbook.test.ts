// @vitest-environment node
import readXlsxFile from "read-excel-file/node";
import { beforeAll, describe, expect, test } from "vitest";
import { renderXlsx } from "../../../src/export/xlsx/render.ts";
import type { Report } from "../../../src/report/model.ts";
import { paper } from "../../../src/theme/kansenwijzer/paper.ts";
import { exportWords } from "../../support/exportWords.ts";
import { emptyReport, hostileReport, longNote, sampleReport } from "../../support/sampleReport.ts";
import { entriesOf, textOfEntry } from "../../support/zip.ts";

const render = async (report: Report) => renderXlsx(report, await exportWords(report.language), paper);

/** The sheets as another program reads them: their names, and their rows with typed cells. */
async function readBack(report: Report) {
  const { bytes } = await render(report);
  const sheets = await readXlsxFile(Buffer.from(bytes));
  return new Map(sheets.map(({ sheet, data }) => [sheet, data]));
}

describe("the workbook", () => {
  let report: Report;
  beforeAll(async () => {
    report = await sampleReport();
  });

  test("has a sheet of actions, of answers, of scores and of the gate, each with its head", async () => {
    const sheets = await readBack(report);
    expect([...sheets.keys()]).toEqual(["Acties", "Antwoorden", "Scores", "Klaar om te starten"]);
    expect(sheets.get("Acties")?.[0]).toEqual([
      "Vraag",
      "Waar het over gaat",
      "Wat we gaan doen",
      "Wie",
      "Wanneer",
      "Prioriteit",
      "Klaar als",
      "Gedaan",
    ]);
    const english = await readBack(await sampleReport("en"));
    expect([...english.keys()]).toEqual(["Actions", "Answers", "Scores", "Ready to start"]);
  });

  test("holds every action and every answer, a deadline as a day and points as a number", async () => {
    const sheets = await readBack(report);
    const actions = sheets.get("Acties")?.slice(1) ?? [];
    expect(actions.map(([, , what]) => what)).toEqual(report.actions.map(({ what }) => what));
    expect(actions[0]?.[4]).toEqual(new Date("2026-04-02T00:00:00Z"));
    expect(actions[2]?.[7]).toBe("ja");
    const answers = sheets.get("Antwoorden")?.slice(1) ?? [];
    expect(answers).toHaveLength(25);
    expect(answers[0]).toMatchObject({ 1: "1a", 4: "geregeld", 5: 3 });
    const scores = sheets.get("Scores")?.slice(1) ?? [];
    expect(scores[0]?.[1]).toBe(report.overall);
  });

  test("holds not one formula, whatever people typed", async () => {
    const { bytes } = await render(await hostileReport());
    for (const name of entriesOf(bytes).filter((entry) => entry.startsWith("xl/worksheets/"))) {
      expect(textOfEntry(bytes, name)).not.toMatch(/<f[ >]/);
    }
  });

  test("keeps a text of a hundred thousand characters whole: it goes on in the next rows", async () => {
    const [first, ...others] = report.steps;
    if (first === undefined) throw new Error("no step");
    const note = `${"begin ".repeat(5000)}😀${"eind ".repeat(14_000)}slot`;
    const questions = first.questions.map((one, at) => (at === 0 ? { ...one, answer: { ...one.answer, note } } : one));
    const rows = (await readBack({ ...report, steps: [{ ...first, questions }, ...others] })).get("Antwoorden") ?? [];
    const written = rows
      .slice(1, 5)
      .map((row) => row[6] ?? "")
      .join("");
    expect(written.replace(/\s/g, "")).toBe(note.replace(/\s/g, ""));
  });

  test("is the same file for the same report, whatever the clock says", async () => {
    expect(Buffer.from((await render(report)).bytes).equals(Buffer.from((await render(report)).bytes))).toBe(true);
    const { bytes } = await render(report);
    for (const time of entriesOf(bytes, "time")) expect(time).toBe("1980-01-01");
  });

  test("counts what no file can hold, and opens all the same", async () => {
    const { replaced } = await render(await hostileReport());
    expect(replaced).toEqual(["\uFFFD"]);
    const sheets = await readBack(await hostileReport());
    expect(JSON.stringify([...sheets.values()])).toContain(longNote.slice(0, 200));
  });

  test("is read as it was typed, also where a workbook has a meaning of its own for a text", async () => {
    const [action] = report.actions;
    if (action === undefined) throw new Error("no action");
    const typed = {
      ...action,
      what: "_x003D_1+1",
      owner: "Team_x0041_",
      doneWhen: "half \uD800 paar, geen \uFFFF teken",
    };
    const [, row = []] = (await readBack({ ...report, actions: [typed] })).get("Acties") ?? [];
    expect([row[2], row[3], row[6]]).toEqual(["_x003D_1+1", "Team_x0041_", "half □ paar, geen □ teken"]);
  });

  test("of a session with nothing in it has its heads and its questions", async () => {
    const sheets = await readBack(await emptyReport());
    expect(sheets.get("Acties")).toHaveLength(1);
    expect(sheets.get("Antwoorden")).toHaveLength(26);
  });
});
