import type { Draft } from "../../assessment/draft.ts";
import { isBegun } from "../../assessment/draft.ts";
import type { Question } from "../../assessment/model.ts";
import { questionKey } from "../../report/keys.ts";
import { useContentWords } from "../frame/words.ts";
import { ButtonLink } from "../kit/Button.tsx";
import { Heading, Link, Paragraph } from "../kit/Text.tsx";
import { LevelMark } from "../steps/LevelMark.tsx";
import styles from "./JoinPage.module.css";
import { questionIds, useDraft, useParticipation } from "./joinDesk.ts";
import { KeptHere } from "./KeptHere.tsx";
import { useJoinLink } from "./useJoinLink.ts";
import { useJoin } from "./words.ts";

/** What was given, question by question; each leads back to its question. */
export function OverviewScreen() {
  const t = useJoin();
  const { content } = useParticipation();
  const draft = useDraft();
  const to = useJoinLink();
  const words = useContentWords(content.variant, ["roles", ...content.steps.map(({ id }) => `steps/${id}`)]);
  const ids = questionIds(content);
  const answered = ids.filter((id) => draft.answers[id] !== undefined).length;
  const [first = ""] = ids;
  return (
    <div className={styles["screen"]}>
      <Heading level={1}>{t("overview.title")}</Heading>
      <Paragraph lead>
        {answered === 0
          ? t("overview.nothing")
          : t(answered === ids.length ? "overview.all" : "overview.count", { answered, of: ids.length })}
      </Paragraph>
      {draft.role !== undefined && (
        <Paragraph>
          {t("overview.role", { role: words(`roles:${draft.role}`) })}{" "}
          <Link href={to({ at: "role" })}>{t("overview.otherRole")}</Link>
        </Paragraph>
      )}
      {content.steps.map((step) => (
        <section key={step.id} className={styles["given"]} aria-labelledby={`gegeven-${step.id}`}>
          <Heading level={2} look={3} id={`gegeven-${step.id}`}>
            {step.id}. {words(`board:steps.${step.id}`)}
          </Heading>
          <ul>
            {step.questions.map((question) => (
              <li key={question.id}>
                <a className={styles["row"]} href={to({ at: "question", question: question.id })}>
                  <span className={styles["words"]}>{words(questionKey(question, "title"))}</span>
                  <Given answer={draft.answers[question.id]} question={question} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <div className={styles["ways"]}>
        {isBegun(draft) ? (
          <ButtonLink arrow="right" href={to({ at: "handing" })}>
            {t("overview.handIn")}
          </ButtonLink>
        ) : (
          <ButtonLink arrow="right" href={to({ at: "question", question: first })}>
            {t("overview.begin")}
          </ButtonLink>
        )}
      </div>
      <KeptHere />
    </div>
  );
}

function Given({ answer }: { answer: Draft["answers"][string] | undefined; question: Question }) {
  const t = useJoin();
  const words = useContentWords("pga", []);
  if (answer === undefined) return <span className={styles["skipped"]}>{t("overview.none")}</span>;
  return (
    <span className={styles["answer"]}>
      <LevelMark mark={"unknown" in answer ? "unknown" : answer.level} />
      <span>
        {"unknown" in answer ? t("question.unknown") : words(`rules:answers.${answer.level}`)}
        {answer.note !== undefined && ` · ${t("overview.note")}`}
      </span>
    </span>
  );
}
