import { useMemo } from "react";
import type { QuestionId } from "../../assessment/model.ts";
import type { Break } from "../../assessment/werksessie.ts";
import type { Plan } from "../../machine/room/plan.ts";
import { planOf } from "../../machine/room/plan.ts";
import { useSession } from "../frame/session.ts";
import { usePictures } from "../voices/usePictures.ts";

/** The minutes of a werksessie of which nobody said how long it is. */
export const usualMinutes = 120;

/** A break a little beyond half-way. */
export function breakIn(minutes: number): Break {
  return { after: Math.round(minutes * 0.55), minutes: 10 };
}

/** The breaks of a werksessie: those that were set, and one where nobody set anything. */
export function useBreaks(): readonly Break[] {
  const { minutes, breaks } = useSession().document.werksessie;
  return minutes === undefined ? [breakIn(usualMinutes)] : breaks;
}

/** What fits in the time of this table, with the questions that the facilitator added by hand. */
export function usePlan(added: readonly QuestionId[]): Plan {
  const { content, result, document } = useSession();
  const minutes = document.werksessie.minutes ?? usualMinutes;
  const breaks = useBreaks();
  const pictures = usePictures();
  return useMemo(() => {
    const voices = new Map(pictures.map((picture) => [picture.question.id, picture.voices]));
    return planOf({ content, voices, answers: result.answers, minutes, breaks, added });
  }, [content, result.answers, minutes, breaks, added, pictures]);
}
