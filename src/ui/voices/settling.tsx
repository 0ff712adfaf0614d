import { useState } from "react";
import type { Answers, QuestionId } from "../../assessment/model.ts";
import type { Proposal } from "../../assessment/voiceEdits.ts";
import { giveBack, takeOver } from "../../assessment/voiceEdits.ts";
import { useSend, useSession } from "../frame/session.ts";
import { Button } from "../kit/Button.tsx";
import type { Picture } from "./pictures.ts";
import { partOf } from "./pictures.ts";
import styles from "./VoicesPage.module.css";
import { useVoices } from "./words.ts";

/** Takes proposals over as the team's own answers, and gives back what stood there. */
export interface Settling {
  accept: (proposals: readonly Proposal[]) => void;
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
      send({ type: "session.edited", edit: takeOver(proposals) });
    },
    undo() {
      if (former === undefined) return;
      send({ type: "session.edited", edit: giveBack(former.questions, former.answers) });
      setFormer(undefined);
    },
    last: former?.questions ?? [],
  };
}

/** What people agree on and the team has not answered yet. */
export function openProposals(pictures: readonly Picture[], answers: Answers): readonly Proposal[] {
  return pictures.flatMap((picture) => {
    const { question, voices } = picture;
    if (partOf(picture) !== "agree" || !voices.shown || voices.proposal === undefined) return [];
    return answers[question.id] === undefined ? [{ question: question.id, level: voices.proposal }] : [];
  });
}

/** One press for all on which people agree and the team has no answer yet. */
export function AcceptAll({ pictures, settling }: { pictures: readonly Picture[]; settling: Settling }) {
  const t = useVoices();
  const open = openProposals(pictures, useSession().round.answers);
  if (open.length < 2) return null;
  return (
    <div className={styles["tasks"]}>
      <Button onClick={() => settling.accept(open)}>{t("overview.acceptAll", { count: open.length })}</Button>
    </div>
  );
}
