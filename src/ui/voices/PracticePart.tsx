import { useSelector } from "@xstate/react";
import { use, useEffect, useState } from "react";
import { useDesk, useSession } from "../frame/session.ts";
import { Alert } from "../kit/Alert.tsx";
import { Button } from "../kit/Button.tsx";
import { Card } from "../kit/Card.tsx";
import { Heading, Paragraph } from "../kit/Text.tsx";
import styles from "./VoicesPage.module.css";
import { useVoices } from "./words.ts";

/** For a trainer: people who hand in late, by themselves as the team gets on, or when asked for. */
export function PracticePart() {
  const t = useVoices();
  const { document, result } = useSession();
  const desk = use(useDesk().voices());
  const actor = desk.intakeOf(document);
  const [code, setCode] = useState<string>();
  const answered = result.coverage.answered;
  const late = desk.practice.late(document);
  const received = useSelector(actor, ({ context }) => context.received);
  const next = late.find(({ handedIn }) => !received.some(({ participant }) => participant === handedIn.participant));
  useEffect(() => {
    desk.practice.comeDue(document, answered);
  }, [desk, document, answered]);
  return (
    <Card as="section" className={styles["part"]} aria-labelledby="oefenen">
      <Heading level={2} id="oefenen">
        {t("practice.title")}
      </Heading>
      <Paragraph>{t("practice.intro")}</Paragraph>
      {next === undefined ? (
        <Paragraph>{t("practice.everybody")}</Paragraph>
      ) : (
        <div className={styles["tasks"]}>
          <Button onClick={() => actor.send({ type: "contribution.arrived", handedIn: next.handedIn })}>
            {t("practice.come")}
          </Button>
          <Button onClick={() => setCode(next.code)}>{t("practice.readOut")}</Button>
        </div>
      )}
      <div role="status">{code !== undefined && <Alert kind="info">{t("practice.says", { code })}</Alert>}</div>
    </Card>
  );
}
