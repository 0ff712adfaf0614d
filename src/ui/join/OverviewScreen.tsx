import { useState } from "react";
import type { Draft } from "../../assessment/draft.ts";
import { isBegun, nextOpen } from "../../assessment/draft.ts";
import { askedKeys } from "../../report/keys.ts";
import { useContentWords } from "../frame/words.ts";
import { ButtonLink } from "../kit/Button.tsx";
import { Disclosure } from "../kit/Disclosure.tsx";
import { Heading, Link, Paragraph } from "../kit/Text.tsx";
import { LevelMark } from "../steps/LevelMark.tsx";
import styles from "./JoinPage.module.css";
import { questionIds, useDraft, useParticipation } from "./joinDesk.ts";
import { KeptHere } from "./KeptHere.tsx";
import { useJoinLink } from "./useJoinLink.ts";
import { useJoin } from "./words.ts";

/** How far somebody is, with the way on, and behind a fold each question with what was said. */
export function OverviewScreen() {
  const t = useJoin();
  const { content } = useParticipation();
  const draft = useDraft();
  const to = useJoinLink();
  const words = useContentWords(content.variant, ["roles"]);
  const ids = questionIds(content);
  const answered = ids.filter((id) => draft.answers[id] !== undefined).length;
  return (
    <div className={styles["screen"]}>
      <Heading level={1}>{t("overview.title")}</Heading>
      <Paragraph lead>
        {answered === 0
          ? t("overview.nothing")
          : t(answered === ids.length ? "overview.all" : "overview.count", { answered, of: ids.length })}
      </Paragraph>
      <Onward ids={ids} />
      {draft.role !== undefined && (
        <Paragraph>
          {t("overview.role", { role: words(`roles:${draft.role}`) })}{" "}
          <Link href={to({ at: "role" })}>{t("overview.otherRole")}</Link>
        </Paragraph>
      )}
      <Everything />
      <KeptHere />
    </div>
  );
}

/** To hand in, and to the next open question where there is one. */
function Onward({ ids }: { ids: readonly string[] }) {
  const t = useJoin();
  const to = useJoinLink();
  const draft = useDraft();
  const next = nextOpen(draft, ids);
  const begun = isBegun(draft);
  return (
    <div className={styles["ways"]}>
      {begun && (
        <ButtonLink arrow="right" href={to({ at: "handing" })}>
          {t("overview.handIn")}
        </ButtonLink>
      )}
      {next !== undefined && (
        <ButtonLink kind={begun ? "secondary" : "primary"} arrow="right" href={to({ at: "question", question: next })}>
          {t(begun ? "overview.goOn" : "overview.begin")}
        </ButtonLink>
      )}
    </div>
  );
}

/** All questions as they were asked, each with what was said; each leads back to its question. */
function Everything() {
  const t = useJoin();
  const [open, setOpen] = useState(false);
  const { content } = useParticipation();
  const { answers } = useDraft();
  const to = useJoinLink();
  const words = useContentWords(content.variant, ["asked", ...content.steps.map(({ id }) => `steps/${id}`)]);
  return (
    <Disclosure summary={t("overview.look")} open={open} onToggle={setOpen}>
      {content.steps.map((step) => (
        <section key={step.id} className={styles["given"]} aria-labelledby={`gegeven-${step.id}`}>
          <Heading level={2} look={3} id={`gegeven-${step.id}`}>
            {step.id}. {words(`board:steps.${step.id}`)}
          </Heading>
          <ul>
            {step.questions.map((question) => (
              <li key={question.id}>
                <a className={styles["row"]} href={to({ at: "question", question: question.id })}>
                  <span className={styles["words"]}>{words(askedKeys(question, content.variant))}</span>
                  <Given answer={answers[question.id]} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Disclosure>
  );
}

function Given({ answer }: { answer: Draft["answers"][string] | undefined }) {
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
