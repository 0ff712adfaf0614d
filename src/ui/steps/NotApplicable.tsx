import { useState } from "react";
import type { QuestionId } from "../../assessment/model.ts";
import { useSend } from "../frame/session.ts";
import { useUi } from "../frame/words.ts";
import { TextArea } from "../kit/Field.tsx";

/**
 * The reason that "niet van toepassing" needs. The answer counts from the first word on; a field that is emptied
 * keeps the last reason, since an answer without one does not exist.
 */
export function NotApplicable({ question, reason }: { question: QuestionId; reason: string }) {
  const t = useUi();
  const send = useSend();
  const [text, setText] = useState(reason);
  const empty = text.trim() === "";
  return (
    <TextArea
      label={t("step.naReason")}
      hint={empty ? t("step.naMissing") : t("step.naHint")}
      value={text}
      onChange={(changed) => {
        setText(changed);
        if (changed.trim() !== "") send({ type: "question.answered", question, answer: { na: changed } });
      }}
      onBlur={() => {
        if (empty) setText(reason);
      }}
    />
  );
}
