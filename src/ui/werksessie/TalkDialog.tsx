import { Suspense, useEffect, useRef } from "react";
import type { StepId } from "../../assessment/model.ts";
import { Button } from "../kit/Button.tsx";
import { Heading } from "../kit/Text.tsx";
import { StepHelp } from "../steps/StepHelp.tsx";
import { StepWorksheets } from "../steps/StepWorksheets.tsx";
import styles from "./TalkDialog.module.css";
import { useWerksessie } from "./words.ts";

/** What helps to talk about a step, with its worksheets, in front of the room: one key opens it, and Escape brings back what was on. */
export function TalkDialog({ step, onClose }: { step: StepId; onClose: () => void }) {
  const t = useWerksessie();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles["dialog"]} aria-labelledby="bij-deze-stap" data-own-keys onClose={onClose}>
      <div className={styles["head"]}>
        <Heading level={2} id="bij-deze-stap">
          {t("talkAbout.title", { step })}
        </Heading>
        <Button onClick={() => dialog.current?.close()}>{t("talkAbout.close")}</Button>
      </div>
      <Suspense fallback={<p data-arriving>{t("loading")}</p>}>
        <StepHelp step={step} />
        <StepWorksheets step={step} />
      </Suspense>
    </dialog>
  );
}
