import { useSelector } from "@xstate/react";
import type { IntakeActor, IntakeRefusal } from "../../machine/intake.ts";
import { focusSoon } from "../frame/focus.ts";
import { useRoom } from "../frame/words.ts";
import { isWrongFile, wrongFileText } from "../frame/wrongFile.ts";
import { Alert } from "../kit/Alert.tsx";
import { Button } from "../kit/Button.tsx";
import styles from "./VoicesPage.module.css";
import { useVoices } from "./words.ts";

/** Why something can't be taken in, as a sentence. */
export function useWhyNot(): (reason: IntakeRefusal) => string {
  const t = useVoices();
  const room = useRoom();
  return (reason) =>
    isWrongFile(reason) ? wrongFileText(room, reason, t("intake.instead")) : t(`intake.refused.${reason}`);
}

/** What can't be taken in, each with its sentence, until somebody has read it. */
export function Refusals({ actor }: { actor: IntakeActor }) {
  const t = useVoices();
  const whyNot = useWhyNot();
  const all = useSelector(actor, ({ context }) => context.refused);
  // A code that was typed stands in its field, with what is wrong beside it.
  const refused = all.filter(({ text }) => text === undefined);
  return (
    <div role="status" className={styles["list"]}>
      {refused.map(({ key, name, reason }) => (
        <Alert
          key={key}
          kind="error"
          actions={
            <Button
              kind="subtle"
              onClick={() => {
                actor.send({ type: "refusal.closed", key });
                focusSoon("#binnenhalen");
              }}
            >
              {t("intake.close")}
            </Button>
          }
        >
          <strong>{t("intake.refused.title", { name: name ?? t("intake.refused.nameOfCode") })}</strong>{" "}
          {whyNot(reason)}
        </Alert>
      ))}
    </div>
  );
}
