import type { Worksheet, WorksheetRow, WorksheetValues } from "../worksheet.ts";
import { asNumber, asText, numberOf, rowsIn, textOf } from "../worksheetValues.ts";

/** What comes every year, what comes once, and both over the whole run; whole euros. Without a length there is no run. */
export interface Sum {
  perYear: number;
  once: number;
  run: number | undefined;
}

export interface Budget {
  from: "budget";
  form: "volunteer" | "employed" | undefined;
  months: number | undefined;
  costs: Sum;
  cover: Sum;
  /** Costs minus cover: above zero is a shortfall, below zero is money left. */
  gap: Sum;
  /** The part of the cover that nobody has promised: asked for, an idea, or not said. */
  unsure: Sum;
  /** Money is missing: over the run, or as long as its length is not known every year or once. */
  short: boolean;
}

/** Sums and shortfall of a budget. The run is what comes every year × months ÷ 12, plus what comes once, rounded to whole euros. */
export function budget(sheet: Worksheet, values: WorksheetValues): Budget {
  const months = numberOf(values, "months");
  const form = textOf(values, "form");
  const cover = rowsIn(sheet, "cover", values);
  const all = sum(rowsIn(sheet, "costs", values), months);
  const covered = sum(cover, months);
  const unsure = cover.filter(({ cells }) => asText(cells["state"]) !== "promised");
  const gap = {
    perYear: all.perYear - covered.perYear,
    once: all.once - covered.once,
    run: all.run === undefined || covered.run === undefined ? undefined : all.run - covered.run,
  };
  return {
    from: "budget",
    form: form === "volunteer" || form === "employed" ? form : undefined,
    months,
    costs: all,
    cover: covered,
    gap,
    unsure: sum(unsure, months),
    short: gap.run === undefined ? gap.perYear > 0 || gap.once > 0 : gap.run > 0,
  };
}

function sum(rows: readonly WorksheetRow[], months: number | undefined): Sum {
  const of = (column: string) => rows.reduce((all, { cells }) => all + (asNumber(cells[column]) ?? 0), 0);
  const perYear = of("perYear");
  const once = of("once");
  return { perYear, once, run: months === undefined ? undefined : Math.round((perYear * months) / 12) + once };
}
