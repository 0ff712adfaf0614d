import { useState } from "react";
import { priorities } from "../../assessment/model.ts";
import { questionsForActions } from "../../assessment/plan.ts";
import { focusSoon } from "../frame/focus.ts";
import { useSend, useSession } from "../frame/session.ts";
import { useRoom } from "../frame/words.ts";
import { Button } from "../kit/Button.tsx";
import { Card } from "../kit/Card.tsx";
import { Paragraph } from "../kit/Text.tsx";
import type { Typed } from "../kit/typing.ts";
import { useTyped } from "../kit/typing.ts";
import { ActionFields } from "./ActionFields.tsx";
import styles from "./OwnAction.module.css";

/** An action that the team thinks up itself, for one of its kansen. What is filled in stays until it is added or let go of. */
export function OwnAction() {
  const t = useRoom();
  const send = useSend();
  const { content, result } = useSession();
  const [typed, put] = useTyped("own-action");
  const [wrongDate, putDate] = useTyped("own-action/due");
  const [tried, setTried] = useState(false);
  const first = questionsForActions(content, result.answers)[0];
  if (first === undefined) return <Paragraph soft>{t("plan.noQuestions")}</Paragraph>;
  if (typed === undefined) {
    return (
      <div>
        <Button
          id="eigen-actie"
          onClick={() => {
            put({ question: first.id }, true);
            focusSoon("#nieuwe-actie textarea");
          }}
        >
          {t("plan.own")}
        </Button>
      </div>
    );
  }
  const action = actionOf(typed, first.id);
  const close = () => {
    put(undefined, true);
    putDate(undefined, true);
    setTried(false);
    focusSoon("#eigen-actie");
  };
  return (
    <Card id="nieuwe-actie" className={styles["own"]}>
      <ActionFields
        name="own-action"
        value={action}
        onChange={(changes) => put(textsOf({ ...typed, ...changes }), true)}
        error={tried && action.what.trim() === "" ? t("plan.whatMissing") : undefined}
      />
      <div className={styles["tasks"]}>
        <Button
          kind="primary"
          onClick={() => {
            if (action.what.trim() === "" || wrongDate !== undefined) {
              setTried(true);
              focusSoon("#nieuwe-actie [aria-invalid=true]");
            } else {
              send({ type: "action.added", action });
              close();
            }
          }}
        >
          {t("plan.add")}
        </Button>
        <Button kind="subtle" onClick={close}>
          {t("plan.cancel")}
        </Button>
      </div>
    </Card>
  );
}

/** The action of which these are the texts; what is empty is not there. */
function actionOf({ question, what = "", owner, due, priority, doneWhen }: Typed, first: string) {
  const known = priorities.find((one) => one === priority);
  return {
    question: question ?? first,
    what,
    ...(owner && { owner }),
    ...(due && { due }),
    ...(known && { priority: known }),
    ...(doneWhen && { doneWhen }),
  };
}

function textsOf(changes: Readonly<Record<string, string | boolean | undefined>>): Typed {
  const texts = Object.entries(changes).filter((entry): entry is [string, string] => typeof entry[1] === "string");
  return Object.fromEntries(texts);
}
