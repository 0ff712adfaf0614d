import { useSelector } from "@xstate/react";
import { useDesk, useRemembered, useSend } from "../frame/session.ts";
import { useRoom } from "../frame/words.ts";
import { Alert } from "../kit/Alert.tsx";
import { Button } from "../kit/Button.tsx";
import { Card } from "../kit/Card.tsx";
import { Heading, Paragraph } from "../kit/Text.tsx";
import styles from "./TakeawayPage.module.css";

/** What a team takes home, by the reader that it is for. */
export function TakeawayPage() {
  const t = useRoom();
  const send = useSend();
  return (
    <div className={styles["page"]}>
      <div className={styles["head"]}>
        <Heading level={1}>{t("takeaway.title")}</Heading>
        <Paragraph lead>{t("takeaway.intro")}</Paragraph>
      </div>
      <div className={styles["cards"]}>
        <Card as="section" className={styles["card"]}>
          <Heading level={2}>{t("takeaway.pdf")}</Heading>
          <Paragraph>{t("takeaway.pdfBody")}</Paragraph>
          <PlanMaking />
        </Card>
        <Card as="section" className={styles["card"]}>
          <Heading level={2}>{t("takeaway.json")}</Heading>
          <Paragraph>{t("takeaway.jsonBody")}</Paragraph>
          <Button onClick={() => send({ type: "file.requested" })}>{t("takeaway.save")}</Button>
        </Card>
      </div>
      <section className={styles["share"]}>
        <Heading level={2} look={3}>
          {t("takeaway.share")}
        </Heading>
        <Paragraph>{t("takeaway.shareBody")}</Paragraph>
      </section>
    </div>
  );
}

/** The button that makes the plan, its progress, and the way out while it runs. */
function PlanMaking() {
  const t = useRoom();
  const send = useSend();
  const { actor } = useDesk();
  const making = useSelector(actor, ({ value }) => value.making);
  const { done, of } = useRemembered(({ progress }) => progress);
  if (making === "busy") {
    const percent = Math.round((100 * done) / Math.max(1, of));
    return (
      <div className={styles["making"]}>
        <label className={styles["progress"]}>
          <span>{t("takeaway.making")}</span>
          <progress max={100} value={percent} />
          <span aria-hidden="true">{t("takeaway.progress", { percent })}</span>
        </label>
        <Button onClick={() => send({ type: "plan.cancelled" })}>{t("takeaway.cancel")}</Button>
      </div>
    );
  }
  return (
    <>
      {making === "failed" && <Alert kind="error">{t("takeaway.failed")}</Alert>}
      <Button kind="primary" onClick={() => send({ type: "plan.requested" })}>
        {t(making === "failed" ? "takeaway.again" : "takeaway.make")}
      </Button>
    </>
  );
}
