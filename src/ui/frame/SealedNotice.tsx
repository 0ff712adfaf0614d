import { useState } from "react";
import type { SealedFile } from "../../machine/model.ts";
import { Button } from "../kit/Button.tsx";
import { PhraseField } from "../kit/PhraseField.tsx";
import { useSend } from "./session.ts";
import { useRoom } from "./words.ts";

/** Asks for the passphrase of a file. */
export function SealedNotice({ file }: { file: SealedFile }) {
  const t = useRoom();
  const send = useSend();
  const [phrase, setPhrase] = useState("");
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send({ type: "phrase.given", phrase });
      }}
    >
      <p>
        <strong>{t("sealed.asked", { name: file.name })}</strong>
      </p>
      <p>{t("sealed.lies")}</p>
      <PhraseField
        label={t("sealed.phrase")}
        error={file.wrong ? t("sealed.wrong") : undefined}
        value={phrase}
        onChange={setPhrase}
      />
      <p>
        <Button type="submit" kind="primary">
          {t("sealed.open")}
        </Button>
      </p>
    </form>
  );
}
