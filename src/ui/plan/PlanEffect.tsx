import type { Report } from "../../report/model.ts";
import { useRoom } from "../frame/words.ts";
import { Card } from "../kit/Card.tsx";
import { Heading, Paragraph } from "../kit/Text.tsx";
import styles from "./PlanEffect.module.css";

/** What the plan brings: the score and the advice of now, and those when every question that carries an action is geregeld. */
export function PlanEffect({ report }: { report: Report }) {
  const t = useRoom();
  const noScore = t("outcome.noScore");
  return (
    <Card as="section" className={styles["effect"]}>
      <Heading level={2} look={3}>
        {t("plan.effect")}
      </Heading>
      <dl className={styles["standings"]}>
        <div>
          <dt>{t("plan.now")}</dt>
          <dd>
            <strong>{report.overall ?? noScore}</strong> {report.advice.title}
          </dd>
        </div>
        <div>
          <dt>{t("plan.after")}</dt>
          <dd>
            <strong>{report.afterPlan.overall ?? noScore}</strong> {report.afterPlan.adviceTitle}
          </dd>
        </div>
      </dl>
      <Paragraph soft className={styles["sentence"]}>
        {report.afterPlan.sentence}
      </Paragraph>
    </Card>
  );
}
