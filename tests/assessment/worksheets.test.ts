import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/assessment/model.ts";
import type { Part, PartValue, WorksheetValues } from "../../src/assessment/worksheet.ts";
import { openProposals } from "../../src/assessment/worksheetProposals.ts";
import { withCell, withNewRow, withoutRow } from "../../src/assessment/worksheetRows.ts";
import {
  asKeys,
  dateOf,
  fillState,
  isFilled,
  keysOf,
  rowsIn,
  rowsOf,
  tableOf,
} from "../../src/assessment/worksheetValues.ts";
import { boardContent } from "../support/sampleContent.ts";
import { fullContent, row, sheet } from "../support/worksheets.ts";

function table(id: string, part: string) {
  const found = tableOf(sheet(id), part);
  if (found === undefined) throw new Error(`no table ${part}`);
  return found;
}

describe("the rows of a table", () => {
  const costs = table("W9", "costs");

  it("are its named ones in their own order, then those that the team added", () => {
    const values = { costs: [row("r1", { once: 5 }), row("lead", { perYear: 7 })] };
    expect(rowsOf(costs, values).map(({ id }) => id)).toEqual([...(costs.start ?? []), "r1"]);
    expect(rowsOf(costs, values).find(({ id }) => id === "lead")?.cells).toEqual({ perYear: 7 });
  });

  it("are kept only where something stands, apart from an added one", () => {
    const first = withCell(costs, {}, "lead", "perYear", 7);
    expect(first).toEqual([row("lead", { perYear: 7 })]);
    expect(withCell(costs, { costs: first ?? [] }, "lead", "perYear", undefined)).toBeUndefined();
    expect(withNewRow(costs, { costs: first ?? [] }, "r1")).toEqual([row("lead", { perYear: 7 }), row("r1", {})]);
  });

  it("keep what was typed in them, be it a blank so far", () => {
    expect(withCell(costs, {}, "lead", "what", " ")).toEqual([row("lead", { what: " " })]);
  });

  it("come at the end, and go by their id", () => {
    const three = [row("r1", {}), row("r2", {}), row("r7", {})];
    const fewer = withoutRow(costs, { costs: three }, "r1") ?? [];
    expect(fewer.map(({ id }) => id)).toEqual(["r2", "r7"]);
    expect(withNewRow(costs, { costs: fewer }, "n1")?.map(({ id }) => id)).toEqual(["r2", "r7", "n1"]);
    expect(withoutRow(costs, { costs: [row("r1", {})] }, "r1")).toBeUndefined();
  });

  it("are only what the team added where the worksheet names none", () => {
    const tasks = table("W3", "tasks");
    expect(rowsOf(tasks, {})).toEqual([]);
    expect(withNewRow(tasks, {}, "r1")).toEqual([row("r1", {})]);
    expect(withNewRow(tasks, { tasks: [row("r1", {})] }, "r2")).toEqual([row("r1", {}), row("r2", {})]);
  });

  it("are none where the worksheet has no such table, or a file holds something else there", () => {
    expect(rowsIn(sheet("W9"), "form", { form: "employed" })).toEqual([]);
    expect(rowsIn(sheet("W9"), "strange", { strange: [row("r1", {})] })).toEqual([]);
    expect(rowsOf(table("W3", "tasks"), { tasks: ["r1"] })).toEqual([]);
    expect(rowsOf(table("W3", "tasks"), { tasks: "r1" })).toEqual([]);
    expect(tableOf(sheet("W9"), "form")).toBeUndefined();
  });
});

describe("something stands in a part", () => {
  const rows: Part = { kind: "rows", id: "part", columns: [] };
  const options = ["a", "b"];
  it.each<[Part, PartValue, boolean]>([
    [{ kind: "text", id: "part" }, "x", true],
    [{ kind: "text", id: "part" }, " ", false],
    [{ kind: "text", id: "part" }, 3, false],
    [{ kind: "choice", id: "part", options }, "a", true],
    [{ kind: "date", id: "part" }, "2026-02-28", true],
    [{ kind: "date", id: "part" }, "2026-02-30", false],
    [{ kind: "date", id: "part" }, "2026-00-10", false],
    [{ kind: "date", id: "part" }, "2026-01-00", false],
    [{ kind: "date", id: "part" }, "12026-01-01", false],
    [{ kind: "date", id: "part" }, "2026-01-011", false],
    [{ kind: "date", id: "part" }, 20260228, false],
    [{ kind: "amount", id: "part" }, 0, true],
    [{ kind: "amount", id: "part" }, "0", false],
    [{ kind: "number", id: "part", min: 1, max: 9 }, 4, true],
    [{ kind: "choices", id: "part", options }, ["b"], true],
    [{ kind: "choices", id: "part", options }, [], false],
    [{ kind: "choices", id: "part", options }, ["z"], false],
    [{ kind: "order", id: "part", options }, ["b", "a"], true],
    [{ kind: "order", id: "part", options }, ["z", "a"], true],
    [{ kind: "order", id: "part", options }, ["z"], false],
    [rows, [row("r1", { text: " " }), row("r2", { text: "x" })], true],
    [rows, [row("r1", { text: " " })], false],
    [rows, [row("r1", { amount: 0 })], true],
    [rows, [row("r1", { choices: ["a"] })], true],
    [rows, [row("r1", { choices: [] })], false],
    [{ kind: "result", id: "part", from: "budget" }, "x", false],
  ])("%j that holds %j: %j", (part, value, filled) => {
    expect(isFilled(part, { part: value })).toBe(filled);
  });

  it("and is read as what the part is, or not at all", () => {
    expect(dateOf({ start: "2026-04-01" }, "start")).toBe("2026-04-01");
    expect(dateOf({ start: "morgen" }, "start")).toBeUndefined();
    expect(dateOf({ start: ["2026-04-01"] }, "start")).toBeUndefined();
    expect(keysOf({ kinds: ["a", "b"] }, "kinds")).toEqual(["a", "b"]);
    expect(asKeys([row("r1", {})])).toEqual([]);
    expect(asKeys("a")).toEqual([]);
  });
});

describe("how far a worksheet is", () => {
  it("counts parts in which something stands, and no results", () => {
    expect(fillState(sheet("W9"), {})).toEqual({ filled: 0, of: 4 });
    expect(fillState(sheet("W9"), { form: "employed", costs: [row("r1", {})], months: 12 })).toEqual({
      filled: 2,
      of: 4,
    });
  });

  it("takes blanks, days that don't exist and options of another version for empty", () => {
    expect(fillState(sheet("W12"), { start: "2026-02-30", phases: "twaalf", funding: "veel" }).filled).toBe(0);
    expect(fillState(sheet("W5"), { role: "  ", skills: ["flies"] }).filled).toBe(0);
  });
});

describe("what a worksheet proposes", () => {
  const plan = (answers: Record<string, Answer>, content = fullContent) => ({ content, answers, actions: [] });
  const contact: WorksheetValues = { contact: "procesregisseur" };
  const budget: WorksheetValues = {
    months: 12,
    costs: [row("lead", { perYear: 9 })],
    cover: [row("funds", { perYear: 1 })],
  };

  it.each<[string, Answer | undefined, number]>([
    ["no answer", undefined, 1],
    ["nog niet", { level: 0 }, 1],
    ["besproken", { level: 1 }, 1],
    ["weten we niet", { unknown: true }, 1],
    ["deels geregeld", { level: 2 }, 0],
    ["geregeld", { level: 3 }, 0],
    ["niet van toepassing", { na: "past niet" }, 0],
  ])("at %s gives %#", (_, answer, count) => {
    const proposals = openProposals(sheet("W7"), contact, plan(answer === undefined ? {} : { "5a": answer }));
    expect(proposals).toEqual(count === 0 ? [] : [{ propose: "answer", question: "5a", level: 2 }]);
  });

  it("is nothing as long as one of its parts is empty", () => {
    const { cover: _cover, ...open } = budget;
    expect(openProposals(sheet("W9"), open, plan({})).filter(({ propose }) => propose === "answer")).toEqual([]);
  });

  it("is an action for a shortfall, until the plan has one for that question", () => {
    const shortfall = { propose: "action", question: "6h", id: "shortfall" };
    expect(openProposals(sheet("W9"), budget, plan({ "6h": { level: 2 } }))).toEqual([shortfall]);
    const elsewhere = [{ id: "a1", question: "6a", what: "Bel het fonds", done: false }];
    expect(openProposals(sheet("W9"), budget, { ...plan({ "6h": { level: 2 } }), actions: elsewhere })).toEqual([
      shortfall,
    ]);
    const actions = [{ id: "a1", question: "6h", what: "Bel het fonds", done: false }];
    expect(openProposals(sheet("W9"), budget, { ...plan({ "6h": { level: 2 } }), actions })).toEqual([]);
    expect(
      openProposals(sheet("W9"), { ...budget, cover: [row("funds", { perYear: 9 })] }, plan({ "6h": { level: 2 } })),
    ).toEqual([]);
  });

  it("is nothing for a question that is not asked at this depth", () => {
    expect(openProposals(sheet("W9"), budget, plan({}, boardContent))).toEqual([]);
  });
});
