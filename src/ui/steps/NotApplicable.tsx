import { useRef } from "react";
import type { QuestionId } from "../../assessment/model.ts";
import { useSend } from "../frame/session.ts";
import { useUi } from "../frame/words.ts";
import { TextArea } from "../kit/Field.tsx";
import { useTyping } from "../kit/useTyping.ts";

/**
 * The reason that "niet van toepassing" needs. The answer counts from the first word on. An emptied field gets back the reason that
 * stood there when it was entered; where there was none, the answer goes too, since one without a reason does not exist. What another
 * window wrote in the meantime stays.
 */
export function NotApplicable({ question, reason }: { question: QuestionId; reason: string }) {
  const t = useUi();
  const send = useSend();
  const { typed, setIn, type, letGo } = useTyping(`na/${question}`, reason);
  const entered = useRef({ reason, told: reason });
  const text = typed?.["text"] ?? reason;
  const empty = text.trim() === "";
  const tell = (na: string) => send({ type: "question.answered", question, answer: { na } });
  return (
    <TextArea
      label={t("step.naReason")}
      hint={empty ? t("step.naMissing") : t("step.naHint")}
      value={text}
      onFocus={() => {
        setIn(true);
        entered.current = { reason, told: reason };
      }}
      onChange={(changed) => {
        if (changed.trim() === "") {
          type({ text: changed });
          return;
        }
        letGo();
        entered.current.told = changed;
        tell(changed);
      }}
      onBlur={() => {
        setIn(false);
        letGo();
        if (!empty || reason !== entered.current.told) return;
        if (entered.current.reason !== "") tell(entered.current.reason);
        else if (reason !== "") send({ type: "question.cleared", question });
      }}
    />
  );
}
