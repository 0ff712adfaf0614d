/** What stands in the three fields of a date, as it was typed. */
export interface DateParts {
  day: string;
  month: string;
  year: string;
}

/** A date, "YYYY-MM-DD", in three fields; empty ones for no date. */
export function partsOf(date: string | undefined): DateParts {
  const [year = "", month = "", day = ""] = (date ?? "").split("-");
  return { day: day.replace(/^0/, ""), month: month.replace(/^0/, ""), year };
}
