import { useState } from "react";
import { questionsForActions } from "../../assessment/plan.ts";
import { focusSoon } from "../frame/focus.ts";
import { useSend, useSession } from "../frame/session.ts";
import { useRoom } from "../frame/words.ts";
import { Button } from "../kit/Button.tsx";
import { Card } from "../kit/Card.tsx";
import { Paragraph } from "../kit/Text.tsx";
import type { ActionDraft } from "./ActionFields.tsx";
import { ActionFields } from "./ActionFields.tsx";
import styles from "./OwnAction.module.css";

/** An action that the team thinks up itself, for one of its kansen. */
export function OwnAction() {
  const t = useRoom();
  const send = useSend();
  const { content, result } = useSession();
  const [draft, setDraft] = useState<ActionDraft | undefined>();
  const [tried, setTried] = useState(false);
  const first = questionsForActions(content, result.answers)[0];
  if (first === undefined) return <Paragraph soft>{t("plan.noQuestions")}</Paragraph>;
  if (draft === undefined) {
    return (
      <div>
        <Button
          id="eigen-actie"
          onClick={() => {
            setDraft({ question: first.id, what: "" });
            focusSoon("#nieuwe-actie textarea");
          }}
        >
          {t("plan.own")}
        </Button>
      </div>
    );
  }
  const close = () => {
    setDraft(undefined);
    setTried(false);
    focusSoon("#eigen-actie");
  };
  return (
    <Card id="nieuwe-actie" className={styles["own"]}>
      <ActionFields
        value={draft}
        onChange={setDraft}
        error={tried && draft.what.trim() === "" ? t("plan.whatMissing") : undefined}
      />
      <div className={styles["tasks"]}>
        <Button
          kind="primary"
          onClick={() => {
            if (draft.what.trim() === "") {
              setTried(true);
            } else {
              send({ type: "action.added", action: draft });
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
