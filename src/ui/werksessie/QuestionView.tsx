import type { QuestionItem } from "../../assessment/programme.ts";
import type { Role } from "../../assessment/roles.ts";
import { useSession } from "../frame/session.ts";
import { Card } from "../kit/Card.tsx";
import { Heading } from "../kit/Text.tsx";
import { Notes } from "../voices/Notes.tsx";
import { ItemClock } from "./Clock.tsx";
import { Meaning } from "./Meaning.tsx";
import { OnWall } from "./OnWall.tsx";
import { Pad } from "./Pad.tsx";
import styles from "./QuestionView.module.css";
import { Settle } from "./Settle.tsx";
import { SpreadView } from "./SpreadView.tsx";
import { StepDisc } from "./StepDisc.tsx";
import { useRoom } from "./useRoom.ts";
import { useQuestionWords } from "./useScreen.ts";
import { useWerksessie } from "./words.ts";

/** One question in front of the table: first the hands, unseen, then how they lie and what the team makes of it. */
export function QuestionView({
  at,
  role,
  onRole,
}: {
  at: QuestionItem;
  /** Whose hands are being counted; undefined for everybody's. */
  role: Role | undefined;
  onRole: (role: Role | undefined) => void;
}) {
  const t = useWerksessie();
  const words = useQuestionWords();
  const question = useSession()
    .content.steps.flatMap(({ questions }) => questions)
    .find(({ id }) => id === at.question);
  const isShown = useRoom(({ value }) => typeof value.course === "object" && value.course.question === "shown");
  if (words === undefined || question === undefined) return null;
  return (
    <Card as="section" aria-labelledby="nu" className={styles["card"]}>
      <div className={styles["head"]}>
        <StepDisc step={at.step} />
        <div className={styles["words"]}>
          <p className={styles["step"]}>
            {t("wall.step", { step: at.step, title: words.stepTitle })} · {at.question}
            {question.critical && <span className={styles["key"]}>{t("step.key")}</span>}
            <ItemClock />
          </p>
          <Heading level={2} id="nu" tabIndex={-1} className={styles["title"]} lang={words.titleLanguage}>
            {words.title}
          </Heading>
        </div>
      </div>
      {isShown ? (
        <>
          <SpreadView />
          <Settle question={at.question} />
          <Meaning />
        </>
      ) : (
        <>
          <Meaning />
          <Pad role={role} onRole={onRole} />
        </>
      )}
      <Notes question={at.question} more={(text) => <OnWall text={text} />} />
    </Card>
  );
}
