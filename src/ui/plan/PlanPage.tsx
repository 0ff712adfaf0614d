import { lazy, Suspense } from "react";
import { questionsOf } from "../../assessment/model.ts";
import { answersAfterPlan } from "../../assessment/plan.ts";
import { addressOf } from "../../machine/places.ts";
import { useReport } from "../frame/report.ts";
import { useSession } from "../frame/session.ts";
import { useRoom } from "../frame/words.ts";
import { GoneHere } from "../gone/GoneHere.tsx";
import { ButtonLink } from "../kit/Button.tsx";
import { Heading, Paragraph } from "../kit/Text.tsx";
import { ScoreOpener } from "../steps/ScoreOpener.tsx";
import { PlanWorksheets } from "../worksheets/Worksheets.tsx";
import { ActionCard } from "./ActionCard.tsx";
import { MissingVoice } from "./MissingVoice.tsx";
import { OwnAction } from "./OwnAction.tsx";
import { PlanEffect } from "./PlanEffect.tsx";
import styles from "./PlanPage.module.css";
import { Story } from "./Story.tsx";
import { Suggestions } from "./Suggestions.tsx";

const SetAside = lazy(async () => ({ default: (await import("./SetAside.tsx")).SetAside }));

/** The actions that the team takes on, and proposals for what is still open. */
export function PlanPage() {
  const t = useRoom();
  const { document, content, result } = useSession();
  const report = useReport();
  return (
    <div className={styles["page"]}>
      <div className={styles["head"]}>
        <div className={styles["words"]}>
          <Heading level={1}>{t("plan.title")}</Heading>
          <Paragraph lead>{t("plan.intro")}</Paragraph>
        </div>
        <PlanEffect report={report} />
      </div>
      <MissingVoice />
      {report.actions.length > 0 && (
        <ScoreOpener
          summary={t("plan.howAfter")}
          questions={questionsOf(content)}
          answers={answersAfterPlan(result.answers, document.actions)}
        />
      )}
      <section className={styles["part"]} aria-label={t("plan.count", { count: document.actions.length })}>
        {document.actions.length === 0 ? (
          <Paragraph soft>{t("plan.none")}</Paragraph>
        ) : (
          <ol className={styles["actions"]}>
            {report.actions.map((action, index) => (
              <ActionCard
                key={action.id}
                action={action}
                isFirst={index === 0}
                isLast={index === report.actions.length - 1}
              />
            ))}
          </ol>
        )}
        <OwnAction />
        <GoneHere id="weg-acties" nameOf={(gone) => (gone.kind === "action" ? gone.action.what : undefined)} />
      </section>
      <Suggestions
        suggestions={report.suggestions}
        undiscussed={report.path.steps.flatMap(({ question }) => (question.answer.mark === "none" ? [question] : []))}
      />
      {document.werksessie.aside.length > 0 && (
        <Suspense>
          <SetAside />
        </Suspense>
      )}
      <PlanWorksheets />
      <Story steps={report.steps} />
      <div>
        <ButtonLink href={`#${addressOf({ room: "takeaway", session: document.id })}`}>
          {t("plan.toTakeaway")}
        </ButtonLink>
      </div>
    </div>
  );
}
