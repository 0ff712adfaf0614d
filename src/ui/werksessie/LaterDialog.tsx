import { useState } from "react";
import { putAside } from "../../assessment/werksessieEdits.ts";
import { questionAt } from "../../machine/room/room.ts";
import { useSend } from "../frame/session.ts";
import { Button } from "../kit/Button.tsx";
import { TextField } from "../kit/Field.tsx";
import { FormDialog } from "../kit/FormDialog.tsx";
import { Paragraph } from "../kit/Text.tsx";
import type { Typed } from "../kit/typing.ts";
import { useTyped } from "../kit/typing.ts";
import { useWerksessieDesk } from "./desk.ts";
import styles from "./LaterDialog.module.css";
import { useMemory } from "./useRoom.ts";
import { useWerksessie } from "./words.ts";

/** One line for what comes up and belongs elsewhere; the talk goes on. Closing takes nothing away of what was typed so far. */
export function LaterDialog({ onClose }: { onClose: () => void }) {
  const t = useWerksessie();
  const send = useSend();
  const { newId } = useWerksessieDesk();
  // What came up belongs to the question of that moment, also when a presenter goes on meanwhile.
  const [opened = ""] = useState(useMemory(questionAt)?.question);
  const [typed, put] = useTyped("later");
  const { text = "", question = opened }: Typed = typed ?? {};
  const [missing, setMissing] = useState(false);
  return (
    <FormDialog
      title={t("later.title")}
      intro={<Paragraph soft>{t("later.intro")}</Paragraph>}
      onSubmit={(close) => {
        const said = text.trim();
        setMissing(said === "");
        if (said === "") return;
        const aside = { id: newId(), text: said, ...(question === "" ? {} : { question }), done: false };
        send({ type: "session.edited", edit: putAside(aside) });
        put(undefined, true);
        close();
      }}
      onClose={onClose}
    >
      {(close) => (
        <>
          <TextField
            label={t("later.what")}
            hint={t("later.whatHint")}
            value={text}
            maxLength={2000}
            error={missing ? t("later.missing") : undefined}
            onChange={(changed) => put(changed === "" ? undefined : { text: changed, question }, true)}
          />
          <div className={styles["actions"]}>
            <Button kind="primary" type="submit">
              {t("later.save")}
            </Button>
            <Button kind="subtle" onClick={close}>
              {t("later.cancel")}
            </Button>
          </div>
        </>
      )}
    </FormDialog>
  );
}
