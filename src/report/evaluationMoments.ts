import type { Assessment } from "../assessment/model.ts";
import { evaluationDates } from "../assessment/results/evaluationDates.ts";
import type { Worksheet } from "../assessment/worksheet.ts";
import type { ReportMoment, Words } from "./model.ts";

/** The days of the evaluation plan, if a team filled one in: the moments it chose, and what follows three and six months after the start. */
export function evaluationMoments(
  { worksheets }: Assessment,
  sheets: readonly Worksheet[],
  words: Pick<Words, "t" | "date">,
): readonly ReportMoment[] {
  return sheets
    .filter(({ parts }) => parts.some((part) => part.kind === "result" && part.from === "evaluation-dates"))
    .flatMap((sheet) => {
      const { dates } = evaluationDates(sheet, worksheets[sheet.id] ?? {});
      return dates.map((one): ReportMoment => {
        const { kind, date } = one;
        const day = { date, written: words.date(date) };
        if (kind === "moment") return { id: `${sheet.id}-${one.row}`, kind, ...day, what: one.what, who: one.who };
        return {
          id: `${sheet.id}-${kind}`,
          kind,
          ...day,
          what: words.t(`report:worksheet.evaluation.${kind}`),
          who: "",
        };
      });
    });
}
