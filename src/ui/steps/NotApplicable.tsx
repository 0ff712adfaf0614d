import { useRef, useState } from "react";
import type { QuestionId } from "../../assessment/model.ts";
import { useSend } from "../frame/session.ts";
import { useUi } from "../frame/words.ts";
import { TextArea } from "../kit/Field.tsx";

/**
 * The reason that "niet van toepassing" needs. The answer counts from the first word on. An emptied field gets back the reason that
 * stood there when it was entered; where there was none, the answer goes too, since one without a reason does not exist.
 */
export function NotApplicable({ question, reason }: { question: QuestionId; reason: string }) {
  const t = useUi();
  const send = useSend();
  const [text, setText] = useState(reason);
  const former = useRef(reason);
  const empty = text.trim() === "";
  return (
    <TextArea
      label={t("step.naReason")}
      hint={empty ? t("step.naMissing") : t("step.naHint")}
      value={text}
      onFocus={() => {
        former.current = text;
      }}
      onChange={(changed) => {
        setText(changed);
        if (changed.trim() !== "") send({ type: "question.answered", question, answer: { na: changed } });
      }}
      onBlur={() => {
        if (!empty) return;
        setText(former.current);
        if (former.current.trim() !== "") send({ type: "question.answered", question, answer: { na: former.current } });
        else if (reason !== "") send({ type: "question.cleared", question });
      }}
    />
  );
}
