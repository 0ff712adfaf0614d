import { useState } from "react";
import { focusSoon } from "../frame/focus.ts";
import { Alert } from "../kit/Alert.tsx";
import { Button } from "../kit/Button.tsx";
import { Heading, Paragraph } from "../kit/Text.tsx";
import styles from "./JoinPage.module.css";
import { useParticipation } from "./joinDesk.ts";
import { useJoin } from "./words.ts";

/** Wipes what this device holds of the participant, after one question: it can't be undone, and must not be. */
export function WipePart() {
  const t = useJoin();
  const { wipe } = useParticipation();
  const [state, setState] = useState<"asked" | "sure" | "failed">("asked");
  const doWipe = async () => {
    if (!(await wipe())) setState("failed");
  };
  return (
    <section className={styles["wipe"]} aria-labelledby="wissen">
      <Heading level={2} look={3} id="wissen">
        {t("handing.wipe")}
      </Heading>
      <Paragraph>{t("handing.wipeAbout")}</Paragraph>
      {state === "asked" ? (
        <Button
          id="wis"
          onClick={() => {
            setState("sure");
            focusSoon("#wis-ja");
          }}
        >
          {t("handing.wipeAsk")}
        </Button>
      ) : (
        <>
          <Alert kind={state === "failed" ? "error" : "warning"}>
            {t(state === "failed" ? "handing.wipeFailed" : "handing.wipeSure")}
          </Alert>
          <div className={styles["ways"]}>
            <Button id="wis-ja" onClick={() => void doWipe()}>
              {t("handing.wipeYes")}
            </Button>
            <Button
              kind="subtle"
              onClick={() => {
                setState("asked");
                focusSoon("#wis");
              }}
            >
              {t("handing.wipeNo")}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
