import type { QuestionId } from "../../assessment/model.ts";
import type { Proposal } from "../../assessment/voiceEdits.ts";
import { useSession } from "../frame/session.ts";
import { usePictures } from "../voices/usePictures.ts";
import { useMemory } from "./useRoom.ts";

/** The questions that are to be taken over now, where the table is at the list of what all agreed on beforehand. */
export function useAgreedNow(): readonly QuestionId[] {
  const item = useMemory(({ programme, at }) => programme[at]);
  return item?.kind === "round" ? (item.questions ?? []) : [];
}

/** What all said beforehand at these questions, and which of it the team hasn't taken over yet. */
export function useAgreed(): { proposals: readonly Proposal[]; open: readonly Proposal[] } {
  const pictures = usePictures();
  const { answers } = useSession().round;
  const proposals = useAgreedNow().flatMap((question): readonly Proposal[] => {
    const voices = pictures.find((one) => one.question.id === question)?.voices;
    return voices?.shown && voices.proposal !== undefined ? [{ question, level: voices.proposal }] : [];
  });
  return { proposals, open: proposals.filter(({ question }) => answers[question] === undefined) };
}
