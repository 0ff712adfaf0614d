import { useSelector } from "@xstate/react";
import type { FormEvent } from "react";
import { use, useRef, useState } from "react";
import { typedBounds } from "../../assessment/bounds.ts";
import type { IntakeActor, RefusedInput } from "../../machine/intake.ts";
import { useDesk, useSession } from "../frame/session.ts";
import { Button } from "../kit/Button.tsx";
import { Card } from "../kit/Card.tsx";
import { TextField } from "../kit/Field.tsx";
import { join } from "../kit/join.ts";
import { Heading, Paragraph } from "../kit/Text.tsx";
import { useTyped } from "../kit/typing.ts";
import { CameraPart } from "./CameraPart.tsx";
import { KeepingFault } from "./KeepingFault.tsx";
import { Refusals, useWhyNot } from "./Refusals.tsx";
import { useDrop } from "./useDrop.ts";
import styles from "./VoicesPage.module.css";
import { WaitingList } from "./WaitingList.tsx";
import { useVoices } from "./words.ts";

/** Takes in what people handed in: a code, pictures and files, the camera. What came in is shown before it counts. */
export function IntakePart() {
  const t = useVoices();
  const { document } = useSession();
  const actor = use(useDesk().voices()).intakeOf(document);
  const reading = useSelector(actor, ({ context }) => context.reading);
  return (
    <Card as="section" className={styles["part"]} aria-labelledby="binnenhalen">
      <Heading level={2} id="binnenhalen">
        {t("intake.title")}
      </Heading>
      <Paragraph>{t("intake.about")}</Paragraph>
      <CodeField actor={actor} />
      <FilesField onFiles={(files) => actor.send({ type: "files.given", files })} />
      <CameraPart onText={(text) => actor.send({ type: "code.given", text, via: "qr" })} />
      <p role="status" className={styles["said"]}>
        {reading > 0 && t("intake.busy")}
      </p>
      <Refusals actor={actor} />
      <KeepingFault actor={actor} />
      <WaitingList actor={actor} />
    </Card>
  );
}

/** For one code or several. What is refused stays in the field, with what is wrong beside it. */
function CodeField({ actor }: { actor: IntakeActor }) {
  const t = useVoices();
  const whyNot = useWhyNot();
  const refused = useSelector(actor, ({ context }) => context.refused).filter(isOfField);
  const [typed, put] = useTyped("code");
  const text = typed?.["text"] ?? "";
  const [missing, setMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(text.trim() === "");
    if (text.trim() === "") return;
    actor.send({ type: "code.given", text, via: "code" });
    const left = actor
      .getSnapshot()
      .context.refused.filter(isOfField)
      .map((one) => one.text);
    put(left.length === 0 ? undefined : { text: left.join(" ") }, true);
  };
  return (
    <form className={styles["entry"]} onSubmit={submit} noValidate>
      <TextField
        label={t("intake.code")}
        hint={t("intake.codeHint")}
        value={text}
        maxLength={typedBounds.text}
        error={
          missing
            ? t("intake.codeMissing")
            : [...new Set(refused.map(({ reason }) => whyNot(reason)))].join(" ") || undefined
        }
        onChange={(changed) => {
          put(changed === "" ? undefined : { text: changed }, true);
          setMissing(false);
          if (refused.length > 0) actor.send({ type: "code.changed" });
        }}
      />
      <Button kind="primary" type="submit">
        {t("intake.read")}
      </Button>
    </form>
  );
}

function isOfField(refused: RefusedInput): refused is RefusedInput & { text: string } {
  return refused.text !== undefined;
}

/** Pictures and files, several at once: chosen, or dropped here. */
function FilesField({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const t = useVoices();
  const input = useRef<HTMLInputElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const over = useDrop(place, onFiles);
  return (
    <div ref={place} className={join(styles["drop"], over && styles["over"])}>
      <Button onClick={() => input.current?.click()}>{t("intake.pictures")}</Button>
      <Paragraph soft>{t("intake.drop")}</Paragraph>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={t("intake.pictures")}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
    </div>
  );
}
