import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agreementsState } from "../../../src/assessment/results/agreementsState.ts";
import { budget } from "../../../src/assessment/results/budget.ts";
import { asksForAction, computeResult } from "../../../src/assessment/results/compute.ts";
import { evaluationDates } from "../../../src/assessment/results/evaluationDates.ts";
import { goNoGo } from "../../../src/assessment/results/goNoGo.ts";
import { timeline } from "../../../src/assessment/results/timeline.ts";
import type { WorksheetValues } from "../../../src/assessment/worksheet.ts";
import { resultKinds } from "../../../src/assessment/worksheet.ts";
import { worksheets } from "../../../src/content/worksheets/index.ts";
import { row, sheet } from "../../support/worksheets.ts";

describe("the budget", () => {
  const filled: WorksheetValues = {
    form: "employed",
    months: 18,
    costs: [
      row("experts", { perYear: 40_000 }),
      row("furnishing", { once: 3_000 }),
      row("r1", { rowTitle: "Extra", perYear: 1 }),
    ],
    cover: [
      row("municipality", { state: "promised", perYear: 30_000 }),
      row("funds", { state: "idea", once: 5_000 }),
      row("partners", { perYear: 1_000 }),
    ],
  };

  it("adds up per year, once, and over the whole run", () => {
    // per year 40001 × 18 ÷ 12 = 60001.5, up to 60002, and 3000 once
    expect(budget(sheet("W9"), filled)).toEqual({
      from: "budget",
      form: "employed",
      months: 18,
      costs: { perYear: 40_001, once: 3_000, run: 63_002 },
      cover: { perYear: 31_000, once: 5_000, run: 51_500 },
      gap: { perYear: 9_001, once: -2_000, run: 11_502 },
      unsure: { perYear: 1_000, once: 5_000, run: 6_500 },
      short: true,
    });
  });

  it("without a length has no run, and is short when a year or what comes once is", () => {
    const { months: _months, ...open } = filled;
    expect(budget(sheet("W9"), open)).toMatchObject({ months: undefined, gap: { run: undefined }, short: true });
    expect(budget(sheet("W9"), { cover: filled["cover"] ?? [] }).short).toBe(false);
  });

  it("is empty and not short when nothing is filled in", () => {
    expect(budget(sheet("W9"), {})).toMatchObject({ costs: { perYear: 0, once: 0 }, short: false, form: undefined });
  });

  it("has sums that any order of rows gives, and a gap that is costs minus cover", () => {
    const amounts = fc.array(fc.record({ perYear: fc.nat(1e6), once: fc.nat(1e6) }), { maxLength: 8 });
    fc.assert(
      fc.property(amounts, amounts, fc.integer({ min: 1, max: 60 }), (costs, cover, months) => {
        const rows = (all: typeof costs) => all.map((cells, index) => row(`r${index + 1}`, cells));
        const result = budget(sheet("W9"), { months, costs: rows(costs), cover: rows(cover) });
        const turned = budget(sheet("W9"), {
          months,
          costs: rows(costs.toReversed()),
          cover: rows(cover.toReversed()),
        });
        expect(turned).toEqual(result);
        expect(result.costs.perYear).toBe(costs.reduce((sum, one) => sum + one.perYear, 0));
        expect(result.gap.once).toBe(result.costs.once - result.cover.once);
        expect(result.gap.run).toBe((result.costs.run ?? 0) - (result.cover.run ?? 0));
        expect(result.short).toBe((result.gap.run ?? 0) > 0);
      }),
    );
  });
});

describe("the timeline", () => {
  const months = (lengths: Record<string, number>) =>
    Object.entries(lengths).map(([id, length]) => row(id, { months: length }));
  const datesOf = (values: WorksheetValues) =>
    timeline(sheet("W12"), values).plan?.phases.map(({ phase, fromDate, toDate }) => `${phase} ${fromDate} ${toDate}`);

  it("follows from the start date and the usual lengths, with the evaluation within the end of the run", () => {
    expect(datesOf({ start: "2026-01-01" })).toEqual([
      "explore 2026-01-01 2026-04-01",
      "prepare 2026-04-01 2026-08-01",
      "begin 2026-08-01 2027-01-01",
      "run 2027-01-01 2028-01-01",
      "evaluate 2027-10-01 2028-01-01",
    ]);
  });

  it("counts every date from the start, so that a short month doesn't shift what comes after it", () => {
    expect(datesOf({ start: "2026-11-30", phases: months({ explore: 3, prepare: 1 }) })).toMatchObject([
      "explore 2026-11-30 2027-02-28",
      "prepare 2027-02-28 2027-03-30",
      "begin 2027-03-30 2027-08-30",
      "run 2027-08-30 2028-08-30",
      "evaluate 2028-05-30 2028-08-30",
    ]);
  });

  it.each([
    [16, true],
    [17, false],
    [0, true],
  ])("with money for %d months from the beginning: warns %s", (funding, short) => {
    // begin 5 + run 12: the evaluation is done after 17 months
    const result = timeline(sheet("W12"), { start: "2026-01-01", funding });
    expect(result.short).toBe(short);
    expect(result.plan?.funding).toMatchObject({ from: 7, to: 7 + funding });
  });

  it("doesn't warn as long as nobody said for how long there is money", () => {
    expect(timeline(sheet("W12"), { start: "2026-01-01" }).short).toBe(false);
  });

  it("begins an evaluation that is longer than the run with the run", () => {
    const plan = timeline(sheet("W12"), { start: "2026-01-01", phases: months({ run: 2, evaluate: 6 }) }).plan;
    expect(plan?.phases.find(({ phase }) => phase === "evaluate")).toMatchObject({ from: 12, to: 18 });
    expect(plan?.months).toBe(18);
  });

  it.each([{}, { start: "2026-02-30" }, { start: "9999-06-01" }])(
    "is not there without a start that can be: %j",
    (values) => {
      expect(timeline(sheet("W12"), values).plan).toBeUndefined();
    },
  );

  it("has phases that follow each other, whatever their lengths", () => {
    const length = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(
        fc.record({ explore: length, prepare: length, begin: length, run: length, evaluate: length }),
        (lengths) => {
          const phases = timeline(sheet("W12"), { start: "2026-08-31", phases: months(lengths) }).plan?.phases ?? [];
          const [explore, prepare, begin, run, evaluate] = phases;
          expect([prepare?.from, begin?.from, run?.from]).toEqual([explore?.to, prepare?.to, begin?.to]);
          expect(evaluate?.from).toBeGreaterThanOrEqual(run?.from ?? 0);
          if (lengths.evaluate <= lengths.run) expect(evaluate?.to).toBe(run?.to);
        },
      ),
    );
  });
});

describe("the evaluation", () => {
  it("has its dates in order, with three and six months after the start", () => {
    const values = {
      start: "2026-11-30",
      moments: [
        row("r1", { date: "2027-09-01", what: "Jaar" }),
        row("r2", { date: "2026-12-15", what: "Vroeg" }),
        row("r3", { what: "Zonder datum" }),
      ],
    };
    expect(evaluationDates(sheet("W11"), values).dates.map(({ kind, date }) => `${date} ${kind}`)).toEqual([
      "2026-11-30 start",
      "2026-12-15 moment",
      "2027-02-28 three",
      "2027-05-30 six",
      "2027-09-01 moment",
    ]);
  });

  it.each([
    [{ first: 6, three: 7, six: 8 }, 2],
    [{ first: 6, three: 4 }, -2],
    [{ first: 6, six: 6 }, 0],
    [{ first: 6 }, undefined],
    [{ three: 6, six: 8 }, undefined],
  ])("of the marks %j moves by %s", (cells, move) => {
    expect(evaluationDates(sheet("W11"), { marks: [row("role", cells)] }).marks).toMatchObject([{ move }]);
  });
});

describe("the verdict of the orientation", () => {
  it.each([
    [["yes", "yes", "yes"], "go"],
    [["yes", "yes", "notYet"], "notYet"],
    [["yes", "yes", undefined], "notYet"],
    [["yes", "no", undefined], "noGo"],
    [[undefined, undefined, undefined], "notYet"],
    [["yes", "ja", "yes"], "notYet"],
  ])("of %j is %s", (stands, verdict) => {
    const orientation = ["clients", "careAndWelfare", "municipality"].map((id, index) => {
      const stand = stands[index];
      return row(id, stand === undefined ? {} : { stand });
    });
    expect(goNoGo(sheet("W2"), { orientation }).verdict).toBe(verdict);
  });
});

describe("the state of the agreements", () => {
  it("counts every named agreement, and an added one when something stands in it", () => {
    const agreements = [
      row("pay", { state: "agreed" }),
      row("files", { state: "talking" }),
      row("r1", {}),
      row("r2", { rowTitle: "Extra" }),
    ];
    const named = sheet("W8").parts.find(({ id }) => id === "agreements");
    const count = named !== undefined && "start" in named ? (named.start?.length ?? 0) : 0;
    expect(agreementsState(sheet("W8"), { agreements })).toEqual({
      from: "agreements-state",
      agreed: 1,
      talking: 1,
      open: count - 2 + 1,
    });
  });
});

describe("every result of every worksheet", () => {
  const cell = fc.oneof(
    fc.string(),
    fc.nat(),
    fc.constantFrom("yes", "no", "2026-02-30", "2026-01-31"),
    fc.array(fc.string(), { maxLength: 3 }),
  );
  const rows = fc.array(
    fc.record({
      id: fc.string({ minLength: 1 }),
      cells: fc.dictionary(fc.constantFrom("perYear", "months", "state", "stand", "date", "first"), cell),
    }),
    { maxLength: 4 },
  );

  it("can be computed from nothing, and asks for nothing then", () => {
    for (const one of worksheets)
      for (const kind of resultKinds) expect(asksForAction(computeResult(kind, one, {}))).toBe(false);
  });

  it("can be computed from values of another kind than its parts have, and changes none of them", () => {
    const parts = [...new Set(worksheets.flatMap((one) => one.parts.map(({ id }) => id)))];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...parts), fc.oneof(cell, rows)), (values) => {
        const before = structuredClone(values);
        for (const one of worksheets) {
          for (const part of one.parts)
            if (part.kind === "result") expect(computeResult(part.from, one, values).from).toBe(part.from);
        }
        expect(values).toEqual(before);
      }),
      { numRuns: 200 },
    );
  });
});
