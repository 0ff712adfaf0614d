import { hasLowVoice } from "../../assessment/consensusShown.ts";
import { levels } from "../../assessment/model.ts";
import { isBeforehand, spreadAt } from "../../machine/room/room.ts";
import type { Tone } from "../../machine/room/tone.ts";
import { toneOf } from "../../machine/room/tone.ts";
import { Button } from "../kit/Button.tsx";
import { join } from "../kit/join.ts";
import { Heading, Hidden } from "../kit/Text.tsx";
import styles from "./SpreadView.module.css";
import { useMemory, useTell } from "./useRoom.ts";
import { useAnswerNames, useWerksessie } from "./words.ts";

/** How the hands lie, as a picture and in words, with what to ask now. */
export function SpreadView() {
  const t = useWerksessie();
  const nameOf = useAnswerNames();
  const tell = useTell();
  const spread = useMemory(spreadAt);
  const isEarly = useMemory(isBeforehand);
  const tone = toneOf(spread);
  return (
    <div className={styles["spread"]}>
      <div className={styles["head"]}>
        <Heading level={3} look={2} id="verdeling" tabIndex={-1} className={styles["title"]}>
          <span className={tone === "far" || tone === "unknown" ? styles["differing"] : styles["agreed"]}>
            {t(`tone.${tone}`)}
          </span>{" "}
          <span className={styles["prompt"]}>{t(`tone.${tone}Prompt`)}</span>
        </Heading>
        <Button kind="subtle" onClick={() => tell({ type: "hands.hidden" })}>
          {t("hands.hide")}
        </Button>
      </div>
      {isEarly && <p className={styles["early"]}>{t("spread.beforehand")}</p>}
      <ul className={styles["answers"]} aria-label={t("spread.title")}>
        {([...levels, "unknown"] as const).map((answer) => {
          const hands = answer === "unknown" ? spread.unknown : spread.counts[answer];
          return (
            <li key={answer} className={join(styles["answer"], hands === 0 && styles["without"])}>
              <Hidden>{t(isEarly ? "spread.early" : "spread.of", { count: hands, answer: nameOf(answer) })}</Hidden>
              <span className={styles["dots"]} aria-hidden="true">
                {Array.from({ length: Math.min(hands, 24) }, (_, index) => `hand ${index}`).map((key) => (
                  <span key={key} className={styles["dot"]} />
                ))}
              </span>
              <span className={styles["foot"]} aria-hidden="true">
                <strong>{hands}</strong> {nameOf(answer)}
              </span>
            </li>
          );
        })}
      </ul>
      <Talk tone={tone} isLow={hasLowVoice(spread.counts)} />
    </div>
  );
}

/** How to open the talk. A low voice that the middle would hide gets its turn, as far as nobody can be told from it. */
function Talk({ tone, isLow }: { tone: Tone; isLow: boolean }) {
  const t = useWerksessie();
  return (
    <p className={styles["talk"]}>
      {t(`talk.${tone}`)}
      {isLow && <> {t("talk.lowVoice")}</>}
    </p>
  );
}
