import { fieldDefault } from "../assessment/answers.ts";
import type { Answer } from "../assessment/model.ts";
import type { ReportAnswer, Words } from "./model.ts";

/** One answer as it reads. `fieldReason` is why the question does not apply in the field, if it doesn't by default. */
export function reportAnswer(t: Words["t"], answer: Answer | undefined, fieldReason = ""): ReportAnswer {
  if (answer === undefined) return { mark: "none", label: t("rules:answers.none") };
  const note = answer.note === undefined || answer.note.trim() === "" ? {} : { note: answer.note };
  if ("unknown" in answer) return { mark: "unknown", label: t("rules:answers.unknown"), ...note };
  if ("na" in answer)
    return {
      mark: "na",
      label: t("rules:answers.na"),
      reason: answer === fieldDefault ? fieldReason : answer.na,
      ...note,
    };
  return { mark: answer.level, label: t(`rules:answers.${answer.level}`), ...note };
}
