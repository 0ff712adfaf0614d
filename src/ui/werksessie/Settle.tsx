import { useId } from "react";
import { lowerMedian } from "../../assessment/consensus.ts";
import type { QuestionId } from "../../assessment/model.ts";
import { levels } from "../../assessment/model.ts";
import { writeMinority } from "../../assessment/voiceEdits.ts";
import { spreadAt } from "../../machine/room/room.ts";
import type { TapAnswer } from "../../machine/room/taps.ts";
import { useSend, useSession } from "../frame/session.ts";
import { TextArea } from "../kit/Field.tsx";
import { Group } from "../kit/Group.tsx";
import { Radio } from "../kit/Radio.tsx";
import styles from "./Settle.module.css";
import { useMemory, useTell } from "./useRoom.ts";
import { useAnswerNames, useWerksessie } from "./words.ts";

/** The answer that the team settles itself, why, and what is remembered of who sees it otherwise. */
export function Settle({ question }: { question: QuestionId }) {
  const t = useWerksessie();
  const nameOf = useAnswerNames();
  const send = useSend();
  const tell = useTell();
  const name = useId();
  const { round } = useSession();
  const isSettled = useMemory(({ settled }) => settled.includes(question));
  const { counts } = useMemory(spreadAt);
  const proposal = lowerMedian(counts);
  const answer = round.answers[question];
  const given =
    answer === undefined ? undefined : "level" in answer ? answer.level : "unknown" in answer ? "unknown" : "na";
  const settle = (chosen: TapAnswer) => {
    send({
      type: "question.answered",
      question,
      answer: chosen === "unknown" ? { unknown: true } : { level: chosen },
    });
    tell({ type: "answer.settled" });
  };
  const hint = [
    ...(proposal === undefined ? [] : [t("settle.proposal", { answer: nameOf(proposal) })]),
    ...(given === undefined || isSettled ? [] : [t("settle.before", { answer: nameOf(given) })]),
  ].join(" ");
  return (
    <div className={styles["settle"]}>
      <Group label={t("settle.title")} hint={hint} className={styles["group"]}>
        <div className={styles["answers"]}>
          {([...levels, "unknown"] as const).map((one) => (
            <Radio
              key={one}
              name={name}
              value={`${one}`}
              checked={isSettled && given === one}
              onChoose={() => settle(one)}
            >
              <span className={styles["name"]}>
                {nameOf(one)}
                {proposal === one && <span className={styles["proposed"]}>{t("settle.tag")}</span>}
              </span>
            </Radio>
          ))}
        </div>
      </Group>
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
