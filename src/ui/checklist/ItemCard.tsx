import { useState } from "react";
import type { ReportItem } from "../../report/model.ts";
import { Lamp } from "../board/Lamp.tsx";
import { useSend } from "../frame/session.ts";
import { useRoom, useWords } from "../frame/words.ts";
import { Alert } from "../kit/Alert.tsx";
import { Button } from "../kit/Button.tsx";
import { Card } from "../kit/Card.tsx";
import { Disclosure } from "../kit/Disclosure.tsx";
import { Radio } from "../kit/Radio.tsx";
import { Heading, Hidden, Link, Paragraph } from "../kit/Text.tsx";
import { useQuestionLink } from "../steps/useQuestionLink.ts";
import styles from "./ChecklistPage.module.css";
import { DecidingQuestions } from "./DecidingQuestions.tsx";

/** One item of the gate. */
export function ItemCard({ item }: { item: ReportItem }) {
  const t = useRoom();
  const linkTo = useQuestionLink();
  const [open, setOpen] = useState(false);
  return (
    <Card as="li" className={styles["item"]}>
      <div className={styles["about"]}>
        <Lamp status={item.status} />
        <Heading level={2}>
          {item.id}. {item.title}
        </Heading>
        <div>
          <Paragraph>{item.meaning}</Paragraph>
          <Paragraph>
            {t("checklist.rules")}: <span className={styles["status"]}>{item.statusLabel}</span>
          </Paragraph>
        </div>
      </div>
      <TeamTick item={item} />
      {item.contradiction !== undefined && (
        <Alert kind="warning" className={styles["wide"]}>
          <strong>{t("checklist.contradiction")}.</strong> {item.contradiction.sentence} {t("checklist.causes")}
          <ul className={styles["causes"]}>
            {item.contradiction.questions.map((question) => (
              <li key={question.id}>
                <Link href={linkTo(question.id)}>
                  {question.id} {question.title}
                </Link>{" "}
                – {question.answer.label}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      <Disclosure className={styles["wide"]} summary={t("checklist.which")} open={open} onToggle={setOpen}>
        <DecidingQuestions item={item.id} />
      </Disclosure>
    </Card>
  );
}

/** The team's own yes or not yet, beside what the rules say. */
function TeamTick({ item }: { item: ReportItem }) {
  const t = useRoom();
  const { t: words } = useWords(["rules"]);
  const send = useSend();
  return (
    <fieldset className={styles["own"]}>
      <legend>
        {t("checklist.team")}
        <Hidden> {item.title}</Hidden>
      </legend>
      <div className={styles["ticks"]}>
        {[true, false].map((tick) => (
          <Radio
            key={`${tick}`}
            name={`item-${item.id}`}
            value={`${tick}`}
            checked={item.team === tick}
            onChoose={() => send({ type: "item.ticked", item: item.id, tick })}
          >
            {words(`rules:team.${tick}`)}
          </Radio>
        ))}
        {item.team !== undefined && (
          <Button kind="subtle" onClick={() => send({ type: "item.ticked", item: item.id, tick: undefined })}>
            {t("checklist.untick")}
            <Hidden> {t("checklist.untickFor", { title: item.title })}</Hidden>
          </Button>
        )}
      </div>
    </fieldset>
  );
}
