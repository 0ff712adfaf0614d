import { lowerMedian } from "../../assessment/consensus.ts";
import type { QuestionId } from "../../assessment/model.ts";
import { writeMinority } from "../../assessment/voiceEdits.ts";
import { spreadAt } from "../../machine/room/room.ts";
import { useSend, useSession } from "../frame/session.ts";
import { TextArea } from "../kit/Field.tsx";
import { Paragraph } from "../kit/Text.tsx";
import styles from "./Settle.module.css";
import { useMemory } from "./useRoom.ts";
import { useAnswerNames, useWerksessie } from "./words.ts";

/** What may help the team to settle its answer; and once there is one, why, and what is remembered of who sees it otherwise. */
export function Settle({ question }: { question: QuestionId }) {
  const t = useWerksessie();
  const nameOf = useAnswerNames();
  const send = useSend();
  const { round } = useSession();
  const isSettled = useMemory(({ settled }) => settled.includes(question));
  const proposal = lowerMedian(useMemory(spreadAt).counts);
  const answer = round.answers[question];
  const given =
    answer === undefined ? undefined : "level" in answer ? answer.level : "unknown" in answer ? "unknown" : "na";
  const hint = [
    ...(proposal === undefined ? [] : [t("settle.proposal", { answer: nameOf(proposal) })]),
    ...(given === undefined || isSettled ? [] : [t("settle.before", { answer: nameOf(given) })]),
  ].join(" ");
  return (
    <div className={styles["settle"]}>
      <Paragraph soft id="voorstel">
        {hint}
      </Paragraph>
      {answer !== undefined && (
        <div className={styles["notes"]}>
          <TextArea
            label={t("settle.reason")}
            hint={t("settle.reasonHint")}
            value={answer.note ?? ""}
            onChange={(note) => send({ type: "note.written", question, note })}
          />
          <TextArea
            label={t("settle.minority")}
            hint={t("settle.minorityHint")}
            value={round.minority[question] ?? ""}
            onChange={(text) => send({ type: "session.edited", edit: writeMinority(question, text) })}
          />
        </div>
      )}
    </div>
  );
}
