import { useRef, useState } from "react";
import type { Prepared } from "../../machine/model.ts";
import type { PhraseFault } from "../../storage/phrase.ts";
import { faultOfPhrase, shortestPhrase } from "../../storage/phrase.ts";
import { useSend } from "../frame/session.ts";
import { useRoom } from "../frame/words.ts";
import { Button } from "../kit/Button.tsx";
import { Disclosure } from "../kit/Disclosure.tsx";
import { PhraseField } from "../kit/PhraseField.tsx";
import { Paragraph } from "../kit/Text.tsx";
import styles from "./WhatGoesAlong.module.css";

/** Saves the session so that it only opens with a passphrase. The phrase is shown while it is typed: who mistypes it loses the file. */
export function SealedSave({ prepared }: { prepared: Prepared | undefined }) {
  const t = useRoom();
  const send = useSend();
  const [open, setOpen] = useState(false);
  const [phrase, setPhrase] = useState("");
  const [fault, setFault] = useState<PhraseFault>();
  const field = useRef<HTMLFormElement>(null);
  const save = (event: React.FormEvent) => {
    event.preventDefault();
    const found = faultOfPhrase(phrase);
    setFault(found);
    if (found !== undefined) {
      field.current?.querySelector("input")?.focus();
      return;
    }
    send({ type: "file.requested", phrase, ...(prepared === undefined ? {} : { prepared }) });
    setPhrase("");
    setOpen(false);
  };
  return (
    <Disclosure summary={t("sealed.summary")} open={open} onToggle={setOpen}>
      <form ref={field} className={styles["along"]} onSubmit={save}>
        <Paragraph>{t("sealed.about")}</Paragraph>
        <PhraseField
          isNew
          label={t("sealed.phrase")}
          hint={t("sealed.hint", { count: shortestPhrase })}
          error={fault === undefined ? undefined : t(`sealed.${fault}`, { count: shortestPhrase })}
          value={phrase}
          onChange={setPhrase}
        />
        <div>
          <Button type="submit">{t("sealed.save")}</Button>
        </div>
      </form>
    </Disclosure>
  );
}
