import { describe, expect, it } from "vitest";
import { languages } from "../../src/assessment/model.ts";
import type { WorksheetValues } from "../../src/assessment/worksheet.ts";
import { sources } from "../../src/content/sources.ts";
import { worksheets } from "../../src/content/worksheets/index.ts";
import { buildReport } from "../../src/report/build.ts";
import type { ReportBlock } from "../../src/report/model.ts";
import { reportWorksheet, reportWorksheets } from "../../src/report/worksheets.ts";
import { blankSession } from "../support/journey.ts";
import { filledExample, fullContent, row, sheet, sheetReportWords, textEverywhere } from "../support/worksheets.ts";

const words = await sheetReportWords("nl");
const english = await sheetReportWords("en");
const say = (path: string) => words.t(`report:worksheet.${path}`);

/** What stands in a worksheet, in Dutch. */
function blocks(id: string, values: WorksheetValues): readonly ReportBlock[] {
  return reportWorksheet(sheet(id), values, words).blocks;
}

function text(id: string, values: WorksheetValues): string {
  const found = blocks(id, values).find((block) => block.kind === "text");
  return found?.kind === "text" ? found.text : "";
}

/** The cells of the table with this label. */
function table(id: string, values: WorksheetValues, label: string): readonly (readonly string[])[] {
  const found = blocks(id, values).find((block) => block.kind === "table" && block.label === label);
  return found?.kind === "table" ? [found.columns.map(({ header }) => header), ...found.rows] : [];
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe("the worksheets of a report", () => {
  it("are those in which something stands, in the order of the board", () => {
    const some = blankSession({
      worksheets: { W9: { months: 12 }, W2: { next: "Bellen" }, W1: { explanation: "  " }, W99: { a: "b" } },
    });
    expect(reportWorksheets(some, worksheets, words).map(({ id }) => id)).toEqual(["W2", "W9"]);
    expect(reportWorksheets(blankSession(), worksheets, words)).toEqual([]);
  });

  it.each(languages)("are whole in “%s”: no bare key, no open place", (language) => {
    const report = reportWorksheets(filledExample(), worksheets, language === "nl" ? words : english);
    expect(report).toHaveLength(12);
    for (const found of textsIn(report)) {
      expect(found).not.toMatch(/\{\{|\}\}|\$t\(|undefined|NaN|\[object|\uE000/);
      expect(found).not.toMatch(/^(report|worksheets)[/:]/);
    }
  });

  it("are left out where the organisation hides them", () => {
    const { worksheets: filled } = filledExample();
    const overlay = {
      name: "Voorbeeldstad",
      contact: undefined,
      texts: { nl: {}, en: {} },
      questions: [],
      hiddenWorksheets: ["W9"],
    };
    const report = buildReport({
      content: { ...fullContent, overlay },
      assessment: blankSession({ worksheets: filled }),
      sources,
      worksheets,
      words,
      today: "2026-03-14",
    });
    expect(report.worksheets.map(({ id }) => id)).toEqual(worksheets.map(({ id }) => id).filter((id) => id !== "W9"));
  });

  it("show what a team typed as it was typed, also when it looks like one of our places", () => {
    const typed = "{{count}} $t(report:row) & <b>“klaar”</b>";
    const report = reportWorksheets(blankSession({ worksheets: textEverywhere(typed) }), worksheets, words);
    const found = textsIn(report).filter((one) => one.includes("count"));
    expect(found.length).toBeGreaterThan(30);
    for (const one of found) expect(one).toContain(typed);
  });

  it("leave out what the content doesn't know: options, rows of another kind, days that don't exist", () => {
    expect(blocks("W9", { form: "unpaid", months: "veel", costs: "niets", cover: ["funds"] })).toEqual([]);
    expect(
      blocks("W12", { start: "2026-02-30", phases: [row("explore", { months: "drie" })], funding: 12 }),
    ).not.toEqual([]);
    expect(blocks("W5", { skills: ["listens", "flies"], schooling: "magic" })).toMatchObject([{ kind: "text" }]);
  });
});

describe("a table in a report", () => {
  it("has the filled rows by name, and no column in which nothing stands", () => {
    const costs = [row("lead", { perYear: 1250 }), row("r1", { rowTitle: "Onderzoek", perYear: 0 }), row("r2", {})];
    const label = words.t("worksheets/W9:parts.costs.label");
    expect(table("W9", { costs }, label)).toEqual([
      [say("row"), words.t("worksheets/W9:parts.costs.columns.perYear.label")],
      [words.t("worksheets/W9:parts.costs.rows.lead"), "€\u00A01.250"],
      ["Onderzoek", "€\u00A00"],
    ]);
  });

  it("adds the budget up, and says when money is missing or not sure", () => {
    const values = {
      months: 12,
      costs: [row("lead", { perYear: 1000, once: 500 })],
      cover: [row("funds", { perYear: 900, once: 500, state: "idea" })],
    };
    expect(
      table("W9", values, say("title.budget"))
        .slice(1)
        .map((cells) => cells.slice(1)),
    ).toEqual([
      ["€\u00A01.000", "€\u00A0900", "€\u00A0100 tekort"],
      ["€\u00A0500", "€\u00A0500", "sluit"],
      ["€\u00A01.500", "€\u00A01.400", "€\u00A0100 tekort"],
    ]);
    const messages = blocks("W9", values).flatMap((block) =>
      block.kind === "message" ? [`${block.tone}: ${block.text}`] : [],
    );
    expect(messages).toEqual([
      `attention: ${words.t("report:worksheet.budget.isShort", { amount: "€\u00A0100" })}`,
      `plain: ${words.t("report:worksheet.budget.unsure", { amount: "€\u00A01.400" })}`,
    ]);
  });
});

describe("a text that a worksheet computes", () => {
  it("grows with what is filled in, and leaves out what is not", () => {
    const title = words.t("worksheets/W5:result.title", { role: "peersupportwerker" });
    const opening = words.t("worksheets/W5:result.intro");
    expect(text("W5", { role: "peersupportwerker" })).toBe(`${title}\n\n${opening}`);
    const long = text("W5", { role: "peersupportwerker", skills: ["listens", "trust"], hours: "acht uur per week." });
    const option = (key: string) => words.t(`worksheets/W5:parts.skills.options.${key}`);
    expect(long).toContain(`\n• ${option("listens")}\n• ${option("trust")}`);
    expect(long).toMatch(/acht uur per week\.$/);
    expect(long).not.toContain(words.t("worksheets/W5:result.offer", { offer: "" }).trim());
  });

  it("gives way to the team's own", () => {
    expect(text("W5", { role: "peersupportwerker", ownVacancy: "Kom je ook?" })).not.toContain("Kom je ook?");
    const all = blocks("W5", { role: "peersupportwerker", ownVacancy: "Kom je ook?" });
    expect(all.at(-1)).toEqual({ kind: "text", label: say("title.vacancy-text"), text: "Kom je ook?" });
  });

  it("says which place was chosen, why, and what else was weighed", () => {
    const values = {
      choice: "employedInTeam",
      reason: "dichtbij",
      options: [row("projectInTeam", { pro: "snel" }), row("employedInTeam", { pro: "hecht" })],
    };
    const outcome = blocks("W4", values).at(-1);
    const option = (key: string) => words.t(`worksheets/W4:parts.choice.options.${key}`);
    expect(outcome).toMatchObject({ kind: "text" });
    const said = outcome?.kind === "text" ? outcome.text : "";
    expect(said.split("\n\n")).toEqual([
      expect.stringContaining(option("employedInTeam")),
      expect.stringContaining("dichtbij"),
      expect.stringContaining(option("projectInTeam")),
    ]);
  });
});

describe("the timeline of a report", () => {
  const [bars, inWords, message] = blocks("W12", { start: "2026-01-01", funding: 16 });

  it("has bars on one line of time, and the same in a table", () => {
    if (bars?.kind !== "timeline" || inWords?.kind !== "table") throw new Error("no timeline");
    expect(bars.bars.map(({ label }) => label)).toEqual(inWords.rows.map(([name]) => name));
    // 24 months in all: the money runs from month 7 to 23, the evaluation to 24
    expect(bars.bars.at(-1)).toMatchObject({ kind: "funding", from: 7 / 24, to: 23 / 24 });
    expect(bars.bars.every(({ from, to }) => 0 <= from && from < to && to <= 1)).toBe(true);
    expect(bars.marks.map(({ label }) => label)).toEqual(["jan 2026", "jul 2026", "jan 2027", "jul 2027", "jan 2028"]);
    expect(inWords.rows[0]?.slice(1)).toEqual(["1 januari 2026", "1 april 2026", "3"]);
  });

  it("warns when the money ends before the evaluation does", () => {
    expect(message).toMatchObject({ kind: "message", tone: "attention" });
    expect(message?.kind === "message" ? message.text : "").toMatch(/1 december 2027.*1 januari 2028/);
    expect(blocks("W12", { start: "2026-01-01", funding: 17 }).at(-1)).toMatchObject({ kind: "message", tone: "good" });
  });
});
