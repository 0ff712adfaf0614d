import { useState } from "react";
import { questionsOf } from "../../assessment/model.ts";
import type { Aside } from "../../assessment/werksessie.ts";
import { makeAction, putAside } from "../../assessment/werksessieEdits.ts";
import { questionKey } from "../../report/keys.ts";
import { useSend, useSession } from "../frame/session.ts";
import { useContentWords } from "../frame/words.ts";
import { Button } from "../kit/Button.tsx";
import { SelectField } from "../kit/SelectField.tsx";
import { Hidden, Paragraph } from "../kit/Text.tsx";
import { useTyped } from "../kit/typing.ts";
import { useWerksessieDesk } from "./desk.ts";
import styles from "./LaterList.module.css";
import { useWerksessie } from "./words.ts";

/** What was set aside: each becomes an action, is done with, or stays and goes into the plan as it is. */
export function LaterList() {
  const t = useWerksessie();
  const { aside } = useSession().document.werksessie;
  if (aside.length === 0) return <Paragraph soft>{t("later.none")}</Paragraph>;
  return (
    <div className={styles["list"]}>
      <ul className={styles["items"]}>
        {aside.map((one) => (
          <li key={one.id} className={styles["item"]}>
            <Later aside={one} />
          </li>
        ))}
      </ul>
      <Paragraph soft>{t("later.rest")}</Paragraph>
    </div>
  );
}

function Later({ aside }: { aside: Aside }) {
  const t = useWerksessie();
  const send = useSend();
  const { document } = useSession();
  const [choosing, setChoosing] = useState(false);
  const isAction = document.actions.some(({ id }) => id === aside.action);
  return (
    <>
      <p className={styles["text"]}>
        <span>{aside.text}</span>
        {aside.question !== undefined && (
          <span className={styles["soft"]}>{t("later.from", { id: aside.question })}</span>
        )}
        {isAction && <strong className={styles["state"]}>{t("later.isAction")}</strong>}
        {aside.done && !isAction && <strong className={styles["state"]}>{t("later.isDone")}</strong>}
      </p>
      {!isAction && (
        <div className={styles["actions"]}>
          {!aside.done && (
            <Button aria-expanded={choosing} onClick={() => setChoosing(!choosing)}>
              {t("later.toAction")} <Hidden>{t("later.toActionFor", { what: aside.text })}</Hidden>
            </Button>
          )}
          <Button
            kind="subtle"
            onClick={() => send({ type: "session.edited", edit: putAside({ ...aside, done: !aside.done }) })}
          >
            {t(aside.done ? "later.undone" : "later.done")}{" "}
            <Hidden>{t("later.toActionFor", { what: aside.text })}</Hidden>
          </Button>
        </div>
      )}
      {choosing && !isAction && <AsAction aside={aside} />}
    </>
  );
}

/** An action belongs to a question: the one at which it came up, or another. */
function AsAction({ aside }: { aside: Aside }) {
  const t = useWerksessie();
  const send = useSend();
  const { newId } = useWerksessieDesk();
  const { content } = useSession();
  const words = useContentWords(
    content.variant,
    content.steps.map(({ id }) => `steps/${id}`),
  );
  const questions = questionsOf(content);
  const [typed, put] = useTyped(`aside/${aside.id}`);
  const question = typed?.["question"] ?? aside.question ?? questions[0]?.id ?? "";
  return (
    <div className={styles["asAction"]}>
      <SelectField
        label={t("later.atQuestion")}
        value={question}
        onChange={(chosen) => put({ question: chosen }, true)}
        options={questions.map((one) => ({ value: one.id, label: `${one.id} ${words(questionKey(one, "title"))}` }))}
      />
      <Button
        kind="primary"
        onClick={() => {
          put(undefined, true);
          send({ type: "session.edited", edit: makeAction(aside, question, newId()) });
        }}
      >
        {t("later.put")}
      </Button>
    </div>
  );
}
