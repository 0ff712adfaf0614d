import { useMemo } from "react";
import type { Planned } from "../../assessment/programme.ts";
import type { Plan } from "../../assessment/sessionPlan.ts";
import { planOfSession } from "../../assessment/sessionPlan.ts";
import { chooseProgramme } from "../../assessment/werksessieEdits.ts";
import { useSend, useSession } from "../frame/session.ts";
import { usePictures } from "../voices/usePictures.ts";

/** The programme of this table. */
export function usePlan(): Plan {
  const { content, document } = useSession();
  const pictures = usePictures();
  return useMemo(() => {
    const voices = new Map(pictures.map((picture) => [picture.question.id, picture.voices]));
    return planOfSession(content, document, voices);
  }, [content, document, pictures]);
}

/** Keeps the programme as the facilitator wants it; undefined: as it is proposed. */
export function useChoose(): (chosen: readonly Planned[] | undefined) => void {
  const send = useSend();
  return (chosen) => send({ type: "session.edited", edit: chooseProgramme(chosen) });
}
