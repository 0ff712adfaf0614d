import { useState } from "react";
import { questionsOf } from "../../assessment/model.ts";
import { addressOf } from "../../machine/places.ts";
import { useReport } from "../frame/report.ts";
import { useSession } from "../frame/session.ts";
import { useRoom } from "../frame/words.ts";
import { ButtonLink } from "../kit/Button.tsx";
import { Card } from "../kit/Card.tsx";
import { Heading, Paragraph } from "../kit/Text.tsx";
import { ScoreOpener } from "../steps/ScoreOpener.tsx";
import { BeforeCard } from "../voices/BeforeCard.tsx";
import { AdviceReasons } from "./AdviceReasons.tsx";
import { BandBar } from "./BandBar.tsx";
import styles from "./OutcomePage.module.css";
import { PathList } from "./PathList.tsx";
import { ScoreBars } from "./ScoreBars.tsx";
import { ScoreTables } from "./ScoreTables.tsx";

/** Where the team stands: the advice and why, the scores as a picture and as a table, and the shortest way on. */
export function OutcomePage() {
  const t = useRoom();
  const { document, content } = useSession();
  const report = useReport();
  const [table, setTable] = useState(false);
  const questions = questionsOf(content);
  if (report.coverage.answered === 0) return <NothingYet />;
  return (
    <div className={styles["page"]}>
      <section className={styles["advice"]}>
        <p className={styles["kicker"]}>{t(report.advice.provisional ? "outcome.soFar" : "outcome.advice")}</p>
        <Heading level={1} className={styles["title"]}>
          {report.advice.title}
        </Heading>
        <Paragraph lead>{report.advice.sentence}</Paragraph>
        <AdviceReasons reasons={report.advice.reasons} isProvisional={report.advice.provisional} />
      </section>
      <Card as="section" className={styles["overall"]}>
        <Heading level={2}>{t("outcome.overall")}</Heading>
        <BandBar report={report} />
        <Paragraph>{report.band.sentence}</Paragraph>
        <Paragraph>{report.afterPlan.sentence}</Paragraph>
        <Paragraph soft>{report.coverage.sentence}.</Paragraph>
      </Card>
      <div className={styles["wide"]}>
        <BeforeCard />
      </div>
      <div className={styles["wide"]}>
        <ScoreOpener summary={t("outcome.howScore")} questions={questions} />
      </div>
      <section className={styles["wide"]}>
        <Heading level={2}>{t("outcome.path")}</Heading>
        <Paragraph>{report.path.sentence}</Paragraph>
        {report.path.parts.map(({ kind, title, steps }) => (
          <div key={kind} className={styles["part"]}>
            <Heading level={3}>{title}</Heading>
            <PathList steps={steps} />
          </div>
        ))}
        {report.path.steps.length > 0 && (
          <div>
            <ButtonLink href={`#${addressOf({ room: "plan", session: document.id })}`}>
              {t("outcome.toPlan")}
            </ButtonLink>
          </div>
        )}
      </section>
      <section className={styles["wide"]}>
        <Heading level={2}>{t("outcome.perStep")}</Heading>
        <ScoreBars
          rows={report.steps.map((step) => ({
            id: step.id,
            mark: step.id,
            title: step.short,
            score: step.score,
            over: step.over,
            chances: step.chances,
            questions: questions.filter((question) => question.step === step.id),
          }))}
        />
      </section>
      <section className={styles["wide"]}>
        <Heading level={2}>{t("outcome.perLevel")}</Heading>
        <Paragraph>{t("outcome.perLevelIntro")}</Paragraph>
        <ScoreBars
          rows={report.levels.map((level) => ({
            id: level.id,
            title: level.title,
            about: level.about,
            score: level.score,
            over: level.over,
            questions: questions.filter((question) => question.level === level.id),
          }))}
        />
      </section>
      <ScoreTables report={report} open={table} onToggle={setTable} />
    </div>
  );
}

function NothingYet() {
  const t = useRoom();
  const { document } = useSession();
  return (
    <div className={styles["nothing"]}>
      <Heading level={1}>{t("outcome.title")}</Heading>
      <Paragraph lead>{t("outcome.none")}</Paragraph>
      <ButtonLink href={`#${addressOf({ room: "board", session: document.id })}`}>{t("outcome.toBoard")}</ButtonLink>
      <BeforeCard />
    </div>
  );
}
