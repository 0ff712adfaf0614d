import type { Question } from "../../assessment/model.ts";
import { questionParts } from "../../assessment/overlay.ts";
import { useSession } from "../frame/session.ts";
import { useRoom } from "../frame/words.ts";
import { Paragraph } from "../kit/Text.tsx";

/** Whose words these are, where the organisation added the question or changed its texts. */
export function OverlayNote({ question }: { question: Question }) {
  const t = useRoom();
  const { overlay } = useSession().content;
  if (overlay === undefined) return null;
  const { name } = overlay;
  if (overlay.questions.includes(question.id)) return <Paragraph>{t("overlay.addedBy", { name })}</Paragraph>;
  const changed = questionParts.some((part) => overlay.texts.nl[`questions.${question.id}.${part}`] !== undefined);
  return changed ? <Paragraph>{t("overlay.changedBy", { name })}</Paragraph> : null;
}
