import { useId } from "react";
import { lowerMedian } from "../../assessment/consensus.ts";
import type { QuestionId } from "../../assessment/model.ts";
import { levels } from "../../assessment/model.ts";
import { spreadAt } from "../../machine/room/room.ts";
import { useSession } from "../frame/session.ts";
import { Radio } from "../kit/Radio.tsx";
import styles from "./Choices.module.css";
import { useMemory } from "./useRoom.ts";
import { useSettle } from "./useSettle.ts";
import { useAnswerNames, useWerksessie } from "./words.ts";

/** The answers that a team can settle on; its keys 0 to 3 and ? do the same. */
export function Choices({ question }: { question: QuestionId }) {
  const t = useWerksessie();
  const nameOf = useAnswerNames();
  const settle = useSettle();
  const name = useId();
  const given = useSession().round.answers[question];
  const isSettled = useMemory(({ settled }) => settled.includes(question));
  const proposal = lowerMedian(useMemory(spreadAt).counts);
  const chosen =
    given === undefined ? undefined : "level" in given ? given.level : "unknown" in given ? "unknown" : "na";
  return (
    <fieldset className={styles["choices"]} aria-describedby="voorstel">
      <legend className={styles["title"]}>{t("settle.title")}</legend>
      <div className={styles["row"]}>
        {([...levels, "unknown"] as const).map((one) => (
          <Radio
            key={one}
            name={name}
            value={`${one}`}
            checked={isSettled && chosen === one}
            onChoose={() => settle(question, one)}
            className={styles["choice"]}
          >
            <span className={styles["sign"]} aria-hidden="true">
              {one === "unknown" ? "?" : one}
            </span>
            <span className={styles["name"]}>{nameOf(one)}</span>
            {proposal === one && <span className={styles["proposed"]}>{t("settle.tag")}</span>}
          </Radio>
        ))}
      </div>
    </fieldset>
  );
}
