import { levels } from "../../assessment/model.ts";
import type { Meaning, ScreenFace } from "../../machine/room/screen.ts";
import { toneOf } from "../../machine/room/tone.ts";
import { join } from "../kit/join.ts";
import { useAnswerNames, useWerksessie } from "../werksessie/words.ts";
import styles from "./Wall.module.css";
import { WallAnswer } from "./WallAnswer.tsx";
import pages from "./WallPage.module.css";
import { WallRoad } from "./WallRoad.tsx";

type Question = Extract<ScreenFace, { kind: "question" }>;

/** One question: before the hands are shown how to show them, then how they lie and what to talk about. */
export function WallQuestion({ face }: { face: Question }) {
  const t = useWerksessie();
  return (
    <div className={join(styles["question"], face.meaning !== undefined && styles["explained"])}>
      <div className={styles["head"]}>
        <p className={styles["step"]}>
          <span className={styles["stepTitle"]}>{t("wall.step", { step: face.step, title: face.stepTitle })}</span>
        </p>
        <WallRoad step={face.step} />
      </div>
      <h1 className={styles["title"]} data-size={sizeOf(face.title)} lang={face.titleLanguage}>
        {face.title}
      </h1>
      {face.meaning === undefined ? (
        <>
          <Answers face={face} />
          {face.note === undefined ? <Sentence face={face} /> : <q className={styles["quote"]}>{face.note}</q>}
        </>
      ) : (
        <WallMeaning meaning={face.meaning} />
      )}
    </div>
  );
}

/** The answers with what went up for them. */
function Answers({ face: { shown } }: { face: Question }) {
  const t = useWerksessie();
  const nameOf = useAnswerNames();
  return (
    <ul className={styles["answers"]} aria-label={t("wall.answers")}>
      {([...levels, "unknown"] as const).map((answer) => (
        <WallAnswer
          key={answer}
          answer={answer}
          name={nameOf(answer)}
          hands={shown && (answer === "unknown" ? shown.spread.unknown : shown.spread.counts[answer])}
          beforehand={shown?.beforehand === true}
          most={shown && Math.max(...shown.spread.counts, shown.spread.unknown)}
          settled={shown?.settled === answer}
        />
      ))}
    </ul>
  );
}

/** What the question means, and what it looks like when it is arranged. */
function WallMeaning({ meaning }: { meaning: Meaning }) {
  const t = useWerksessie();
  const { means, arranged, language } = meaning;
  return (
    <div className={pages["meaning"]} data-long={Math.max(means.length, arranged.length) > 320}>
      {(["means", "arranged"] as const).map((part) => (
        <div key={part}>
          <h2>{t(`meaning.${part}`)}</h2>
          <p lang={language}>{meaning[part]}</p>
        </div>
      ))}
    </div>
  );
}

/** What to do now, in one line. */
function Sentence({ face }: { face: Question }) {
  const t = useWerksessie();
  const nameOf = useAnswerNames();
  const { shown } = face;
  if (shown === undefined) return <p className={styles["sentence"]}>{t("wall.how")}</p>;
  if (shown.settled !== undefined) {
    return (
      <p className={styles["sentence"]}>
        <strong className={styles["agreed"]}>{t("wall.settled")}</strong> {nameOf(shown.settled)}
      </p>
    );
  }
  const tone = toneOf(shown.spread);
  return (
    <p className={styles["sentence"]}>
      <strong className={tone === "same" || tone === "near" ? styles["agreed"] : styles["differing"]}>
        {t(`tone.${tone}`)}
      </strong>{" "}
      {t(`tone.${tone}Prompt`)} {shown.beforehand === true && t("wall.before")}
    </p>
  );
}

/** Letters as large as the length of a question allows, in three lines at most. */
function sizeOf(title: string): "short" | "middle" | "long" | "longest" {
  if (title.length <= 34) return "short";
  if (title.length <= 64) return "middle";
  return title.length <= 110 ? "long" : "longest";
}
