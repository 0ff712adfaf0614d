import type { ResultKind, Worksheet, WorksheetValues } from "../worksheet.ts";
import type { AgreementsState } from "./agreementsState.ts";
import { agreementsState } from "./agreementsState.ts";
import type { Budget } from "./budget.ts";
import { budget } from "./budget.ts";
import type { Draft } from "./drafts.ts";
import { placeText, roleText, vacancyText } from "./drafts.ts";
import type { EvaluationDates } from "./evaluationDates.ts";
import { evaluationDates } from "./evaluationDates.ts";
import type { GoNoGo } from "./goNoGo.ts";
import { goNoGo } from "./goNoGo.ts";
import type { Timeline } from "./timeline.ts";
import { timeline } from "./timeline.ts";

/** Whatever can be computed from a worksheet, as ids, numbers and dates. */
export type SheetResult = GoNoGo | Draft | Budget | EvaluationDates | Timeline | AgreementsState;

/** Computes a result from what is filled in; always from scratch, never stored. */
export function computeResult(kind: ResultKind, sheet: Worksheet, values: WorksheetValues): SheetResult {
  switch (kind) {
    case "go-no-go":
      return goNoGo(sheet, values);
    case "role-text":
      return roleText(sheet, values);
    case "place-text":
      return placeText(sheet, values);
    case "vacancy-text":
      return vacancyText(sheet, values);
    case "budget":
      return budget(sheet, values);
    case "evaluation-dates":
      return evaluationDates(sheet, values);
    case "timeline":
      return timeline(sheet, values);
    case "agreements-state":
      return agreementsState(sheet, values);
  }
}

/** True when a result asks for an action: a no-go, money missing, or money that ends before the evaluation does. */
export function asksForAction(result: SheetResult): boolean {
  switch (result.from) {
    case "go-no-go":
      return result.verdict === "noGo";
    case "budget":
    case "timeline":
      return result.short;
    case "role-text":
    case "place-text":
    case "vacancy-text":
    case "evaluation-dates":
    case "agreements-state":
      return false;
  }
}
