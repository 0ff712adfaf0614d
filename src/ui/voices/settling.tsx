import { useState } from "react";
import type { Edit } from "../../assessment/edit.ts";
import { changeRound } from "../../assessment/edit.ts";
import type { Answers, Level, QuestionId } from "../../assessment/model.ts";
import { useSend, useSession } from "../frame/session.ts";
import { Button } from "../kit/Button.tsx";
import type { Picture } from "./pictures.ts";
import styles from "./VoicesPage.module.css";
import { useVoices } from "./words.ts";

/** Takes proposals over as the team's own answers, and gives back what stood there. */
export interface Settling {
  accept: (proposals: readonly { question: QuestionId; level: Level }[]) => void;
  undo: () => void;
  /** What was taken over by the last press. */
  last: readonly QuestionId[];
}

export function useSettling(): Settling {
  const send = useSend();
  const { round } = useSession();
  const [former, setFormer] = useState<{ questions: readonly QuestionId[]; answers: Answers }>();
  return {
    accept(proposals) {
      setFormer({ questions: proposals.map(({ question }) => question), answers: round.answers });
      for (const { question, level } of proposals) send({ type: "question.answered", question, answer: { level } });
    },
    undo() {
      if (former === undefined) return;
      send({ type: "session.edited", edit: giveBack(former.questions, former.answers) });
      setFormer(undefined);
    },
    last: former?.questions ?? [],
  };
}

/** The answers of these questions as they were before. */
function giveBack(questions: readonly QuestionId[], former: Answers): Edit {
  return {
    what: "proposals.returned",
    apply: (assessment) =>
      changeRound(assessment, (round) => {
        const others = Object.entries(round.answers).filter(([id]) => !questions.includes(id));
        const returned = Object.entries(former).filter(([id]) => questions.includes(id));
        return { ...round, answers: Object.fromEntries([...others, ...returned]) };
      }),
  };
}

/** One press for all on which people agree and the team has no answer yet. */
export function AcceptAll({ pictures, settling }: { pictures: readonly Picture[]; settling: Settling }) {
  const t = useVoices();
  const { round } = useSession();
  const open = pictures.flatMap(({ question, voices }) =>
    voices.shown && voices.proposal !== undefined && round.answers[question.id] === undefined
      ? [{ question: question.id, level: voices.proposal }]
      : [],
  );
  if (open.length < 2) return null;
  return (
    <div className={styles["tasks"]}>
      <Button onClick={() => settling.accept(open)}>{t("overview.acceptAll", { count: open.length })}</Button>
    </div>
  );
}
