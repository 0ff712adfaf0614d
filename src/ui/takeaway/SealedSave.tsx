import { useState } from "react";
import type { Prepared } from "../../machine/model.ts";
import { shortestPhrase } from "../../storage/sealed.ts";
import { useSend } from "../frame/session.ts";
import { useRoom } from "../frame/words.ts";
import { Button } from "../kit/Button.tsx";
import { Disclosure } from "../kit/Disclosure.tsx";
import { TextField } from "../kit/Field.tsx";
import { Paragraph } from "../kit/Text.tsx";
import styles from "./WhatGoesAlong.module.css";

/** Saves the session so that it only opens with a passphrase. The phrase is shown while it is typed: who mistypes it loses the file. */
export function SealedSave({ prepared }: { prepared: Prepared | undefined }) {
  const t = useRoom();
  const send = useSend();
  const [open, setOpen] = useState(false);
  const [phrase, setPhrase] = useState("");
  const [short, setShort] = useState(false);
  const save = (event: React.FormEvent) => {
    event.preventDefault();
    const tooShort = [...phrase].length < shortestPhrase;
    setShort(tooShort);
    if (tooShort) return;
    send({ type: "file.requested", phrase, ...(prepared === undefined ? {} : { prepared }) });
    setPhrase("");
    setOpen(false);
  };
  return (
    <Disclosure summary={t("sealed.summary")} open={open} onToggle={setOpen}>
      <form className={styles["along"]} onSubmit={save}>
        <Paragraph>{t("sealed.about")}</Paragraph>
        <TextField
          label={t("sealed.phrase")}
          hint={t("sealed.hint", { count: shortestPhrase })}
          error={short ? t("sealed.short", { count: shortestPhrase }) : undefined}
          value={phrase}
          maxLength={200}
          onChange={setPhrase}
        />
        <div>
          <Button type="submit">{t("sealed.save")}</Button>
        </div>
      </form>
    </Disclosure>
  );
}
