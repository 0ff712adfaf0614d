import type { DraaiboekPart } from "../../assessment/draaiboek.ts";
import type { Stretch } from "../../assessment/programme.ts";
import { lengthOf, stretchesOf } from "../../assessment/programme.ts";
import type { Plan } from "../../assessment/sessionPlan.ts";
import type { Words } from "../model.ts";
import type { HandoutProgramme, HandoutStretch } from "./model.ts";

/** The programme of a session in words, each stretch by the part of the script that leads it. */
export function programmeOf(plan: Plan, draaiboek: readonly DraaiboekPart[], t: Words["t"]): HandoutProgramme {
  return {
    minutes: plan.minutes,
    length: lengthOf(plan.items),
    stretches: stretchesOf(plan.items).map((stretch) => stretchInWords(stretch, draaiboek, t)),
    later: plan.later.map(({ id }) => id),
  };
}

function stretchInWords(stretch: Stretch, draaiboek: readonly DraaiboekPart[], t: Words["t"]): HandoutStretch {
  const { part, step, from, minutes, items } = stretch;
  const led = step === undefined ? undefined : draaiboek.find((one) => one.step === step);
  return {
    part: step === undefined ? part : (led?.id ?? `step${step}`),
    title: step === undefined ? t(`draaiboek:parts.${part}.title`) : `${step}. ${t(`steps/${step}:title`)}`,
    from,
    minutes,
    questions: items.flatMap((item) =>
      item.kind === "question"
        ? [{ id: item.question, minutes: item.minutes }]
        : (item.questions ?? []).map((id) => ({ id })),
    ),
  };
}
