import { questionKey } from "../../report/keys.ts";
import { useSession } from "../frame/session.ts";
import { useContentWords, useWords } from "../frame/words.ts";
import { Button } from "../kit/Button.tsx";
import { join } from "../kit/join.ts";
import { Hidden } from "../kit/Text.tsx";
import { Notes } from "./Notes.tsx";
import type { Picture } from "./pictures.ts";
import styles from "./QuestionRow.module.css";
import { Spread } from "./Spread.tsx";
import type { Settling } from "./settling.tsx";
import { useVoices } from "./words.ts";

/** One question: how many spoke, how their answers are spread, who is to be heard, and what the team makes of it. */
export function QuestionRow({ picture, settling }: { picture: Picture; settling: Settling }) {
  const t = useVoices();
  const { content } = useSession();
  const { question, voices } = picture;
  const spoken = voices.voices > 0;
  const words = useContentWords(content.variant, [`steps/${question.step}`]);
  return (
    <li className={join(styles["row"], !spoken && styles["silent"])} id={`stem-${question.id}`}>
      <div className={styles["said"]}>
        <div className={styles["title"]}>
          <span className={styles["id"]}>{question.id}</span>
          <span className={styles["words"]}>{words(questionKey(question, "title"))}</span>
          {question.critical && <span className={styles["key"]}>{t("overview.key")}</span>}
        </div>
        {spoken && (
          <p className={styles["count"]}>
            {t("overview.voices", { count: voices.voices })}
            {voices.shown && voices.waits && ` · ${t("overview.waits")}`}
          </p>
        )}
        {voices.shown && voices.lowVoice && <p className={styles["mark"]}>{t("overview.lowVoice")}</p>}
      </div>
      {voices.shown && spoken && <Spread tally={voices.all} />}
      <TheAnswer picture={picture} settling={settling} />
      {picture.notes.length > 0 && (
        <div className={styles["notes"]}>
          <Notes question={question.id} />
        </div>
      )}
    </li>
  );
}

/** The team's own answer, or the proposal to take over. */
function TheAnswer({ picture: { question, voices }, settling }: { picture: Picture; settling: Settling }) {
  const t = useVoices();
  const { round } = useSession();
  const { t: rules } = useWords(["rules"]);
  const answer = round.answers[question.id];
  const proposal = voices.shown ? voices.proposal : undefined;
  if (answer !== undefined) {
    const kind = "level" in answer ? `${answer.level}` : "unknown" in answer ? "unknown" : "na";
    return (
      <p className={styles["answer"]}>
        {t("overview.answer", { answer: rules(`rules:answers.${kind}`) })}{" "}
        {settling.last.includes(question.id) && (
          <Button kind="subtle" onClick={settling.undo}>
            {t("overview.undo")}
          </Button>
        )}
      </p>
    );
  }
  if (proposal === undefined) return null;
  return (
    <div className={styles["proposal"]}>
      <span>{t("overview.proposal", { answer: rules(`rules:answers.${proposal}`) })}</span>
      <Button kind="subtle" onClick={() => settling.accept([{ question: question.id, level: proposal }])}>
        {t("overview.accept")}
        <Hidden> {t("overview.acceptFor", { id: question.id })}</Hidden>
      </Button>
    </div>
  );
}
