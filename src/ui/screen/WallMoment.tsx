import type { Language } from "../../assessment/model.ts";
import { levels } from "../../assessment/model.ts";
import { formatTime } from "../../i18n/words.ts";
import type { ScreenFace } from "../../machine/room/screen.ts";
import { useRemembered } from "../frame/session.ts";
import { join } from "../kit/join.ts";
import type { WerksessieTranslate } from "../werksessie/words.ts";
import { useAnswerNames, useWerksessie } from "../werksessie/words.ts";
import styles from "./Wall.module.css";
import { WallAnswer } from "./WallAnswer.tsx";
import { WallRoad } from "./WallRoad.tsx";

type Moment = Extract<ScreenFace, { kind: "welcome" | "round" | "pause" | "thanks" }>;

/** A moment without a question: a welcome, a round, a pause, goodbye. */
export function WallMoment({ face }: { face: Moment }) {
  const t = useWerksessie();
  const language = useRemembered((context): Language => context.language);
  const { title, body } = wordsOf(t, face, language);
  return (
    <div className={styles["moment"]}>
      <h1 className={styles["momentTitle"]} data-size={title.length > 14 ? "long" : "short"}>
        {title}
      </h1>
      <p className={styles["momentBody"]}>{body}</p>
      {face.kind === "round" && face.round === "answering" ? (
        <Answers />
      ) : (
        <WallRoad step={undefined} className={styles["momentRoad"]} />
      )}
    </div>
  );
}

/** What each number of fingers stands for. */
function Answers() {
  const t = useWerksessie();
  const nameOf = useAnswerNames();
  return (
    <ul className={join(styles["answers"], styles["momentAnswers"])} aria-label={t("wall.answers")}>
      {([...levels, "unknown"] as const).map((answer) => (
        <WallAnswer key={answer} answer={answer} name={nameOf(answer)} />
      ))}
    </ul>
  );
}

function wordsOf(t: WerksessieTranslate, face: Moment, language: Language): { title: string; body: string } {
  switch (face.kind) {
    case "welcome":
      return { title: t("wall.welcome"), body: t("wall.welcomeBody") };
    case "round":
      return { title: t(`wall.${face.round}`), body: t(`wall.${face.round}Body`) };
    case "pause":
      return {
        title: t("wall.pause"),
        body:
          face.until === undefined
            ? t("wall.pauseBody")
            : t("wall.pauseUntil", { time: formatTime(face.until, language) }),
      };
    case "thanks":
      return { title: t("wall.thanks"), body: t("wall.thanksBody") };
  }
}
