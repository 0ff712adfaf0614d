import type { FormEvent } from "react";
import { lazy, Suspense, useRef, useState } from "react";
import type { Depth } from "../../assessment/model.ts";
import { useDesk, useSend } from "../frame/session.ts";
import { useUi } from "../frame/words.ts";
import { Button } from "../kit/Button.tsx";
import { Card } from "../kit/Card.tsx";
import { DateField } from "../kit/DateField.tsx";
import { Disclosure } from "../kit/Disclosure.tsx";
import { TextField } from "../kit/Field.tsx";
import { Heading } from "../kit/Text.tsx";
import form from "./SessionForm.module.css";
import styles from "./StartPage.module.css";

/** Most teams begin with the board of the first field: the choice of another comes when it is asked for. */
const FieldAndDepth = lazy(async () => ({ default: (await import("./FieldAndDepth.tsx")).FieldAndDepth }));

/** Begins a session. The language is that of the screen. */
export function NewSessionForm() {
  const t = useUi();
  const send = useSend();
  const { today, isCalendarDate, hostOverlay } = useDesk();
  const [title, setTitle] = useState("");
  const [organisation, setOrganisation] = useState("");
  const [date, setDate] = useState<string | undefined>(today);
  const [scope, setScope] = useState<{ variant: string; depth: Depth }>({ variant: "pga", depth: "bord" });
  const [choosing, setChoosing] = useState(false);
  const [tried, setTried] = useState(false);
  const element = useRef<HTMLFormElement>(null);
  const missing = {
    title: title.trim() === "" ? t("start.nameMissing") : undefined,
    organisation: organisation.trim() === "" ? t("start.organisationMissing") : undefined,
    date: date === undefined ? t("start.dateMissing") : undefined,
  };
  const begin = (event: FormEvent) => {
    event.preventDefault();
    if (date === undefined || missing.title !== undefined || missing.organisation !== undefined) {
      setTried(true);
      requestAnimationFrame(() => element.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
      return;
    }
    const details = {
      title: title.trim(),
      organisation: organisation.trim(),
      date,
      ...scope,
      overlay: hostOverlay ?? null,
    };
    send({ type: "session.started", details, roundLabel: t("start.round") });
  };
  return (
    <Card as="section" className={styles["way"]}>
      <Heading level={2}>{t("start.new")}</Heading>
      <form ref={element} className={form["form"]} onSubmit={begin} noValidate>
        <TextField
          label={t("start.name")}
          hint={t("start.nameHint")}
          value={title}
          onChange={setTitle}
          error={tried ? missing.title : undefined}
          required
        />
        <TextField
          label={t("start.organisation")}
          value={organisation}
          onChange={setOrganisation}
          error={tried ? missing.organisation : undefined}
          required
        />
        <DateField
          label={t("start.date")}
          words={{ day: t("date.day"), month: t("date.month"), year: t("date.year"), error: t("date.error") }}
          value={date}
          isDate={isCalendarDate}
          onChange={setDate}
          error={tried ? missing.date : undefined}
        />
        <Disclosure summary={t("start.scope")} open={choosing} onToggle={setChoosing}>
          <Suspense>
            <FieldAndDepth {...scope} onChange={(changed) => setScope({ ...scope, ...changed })} />
          </Suspense>
        </Disclosure>
        <Button kind="primary" type="submit">
          {t("start.begin")}
        </Button>
      </form>
    </Card>
  );
}
