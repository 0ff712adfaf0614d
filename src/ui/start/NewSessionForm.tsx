import type { FormEvent } from "react";
import { lazy, Suspense, useRef, useState } from "react";
import type { Language } from "../../assessment/model.ts";
import { depths } from "../../assessment/model.ts";
import { formatDate } from "../../i18n/words.ts";
import { useDesk, useRemembered, useSend } from "../frame/session.ts";
import { TypedScope } from "../frame/TypedScope.tsx";
import { useUi } from "../frame/words.ts";
import { Button } from "../kit/Button.tsx";
import { Card } from "../kit/Card.tsx";
import { Disclosure } from "../kit/Disclosure.tsx";
import { TextField } from "../kit/Field.tsx";
import { Heading } from "../kit/Text.tsx";
import { useTyped } from "../kit/typing.ts";
import form from "./SessionForm.module.css";
import styles from "./StartPage.module.css";

/* Most teams begin today, with the board of the first field: the choice of another day or field comes when it is asked for. */
const DateInput = lazy(async () => ({ default: (await import("../frame/DateInput.tsx")).DateInput }));
const FieldAndDepth = lazy(async () => ({ default: (await import("./FieldAndDepth.tsx")).FieldAndDepth }));

/** Begins a session. The language is that of the screen. */
export function NewSessionForm() {
  return (
    <TypedScope session="">
      <NewSession />
    </TypedScope>
  );
}

/** What is filled in stays until the session is begun. */
function NewSession() {
  const t = useUi();
  const send = useSend();
  const { today, hostOverlay, fields } = useDesk();
  const [typed = {}, put] = useTyped("new");
  const [wrongDate] = useTyped("new/date");
  const [choosing, setChoosing] = useState(false);
  const [tried, setTried] = useState(false);
  const element = useRef<HTMLFormElement>(null);
  const { title = "", organisation = "", date = today() } = typed;
  const language = useRemembered((context): Language => context.language);
  const [dating, setDating] = useState(date === "" || wrongDate !== undefined);
  const variant = fields.find((field) => field === typed["variant"]) ?? "pga";
  const depth = depths.find((one) => one === typed["depth"]) ?? "bord";
  const change = (texts: Readonly<Record<string, string>>) => put({ ...typed, ...texts }, true);
  const missing = {
    title: title.trim() === "" ? t("start.nameMissing") : undefined,
    organisation: organisation.trim() === "" ? t("start.organisationMissing") : undefined,
    date: date === "" ? t("start.dateMissing") : undefined,
  };
  const begin = (event: FormEvent) => {
    event.preventDefault();
    if (wrongDate !== undefined || Object.values(missing).some((one) => one !== undefined)) {
      setTried(true);
      if (wrongDate !== undefined || date === "") setDating(true);
      requestAnimationFrame(() => element.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
      return;
    }
    const details = {
      title: title.trim(),
      organisation: organisation.trim(),
      date,
      variant,
      depth,
      overlay: hostOverlay ?? null,
    };
    put(undefined, true);
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
          onChange={(text) => change({ title: text })}
          error={tried ? missing.title : undefined}
          required
        />
        <TextField
          label={t("start.organisation")}
          value={organisation}
          onChange={(text) => change({ organisation: text })}
          error={tried ? missing.organisation : undefined}
          required
        />
        <Disclosure
          summary={date === "" ? t("start.date") : t("start.dateIs", { date: formatDate(date, language, "full") })}
          open={dating}
          onToggle={setDating}
        >
          <Suspense>
            <DateInput
              name="new/date"
              label={t("start.date")}
              value={date || undefined}
              onChange={(day = "") => change({ date: day })}
              error={tried ? missing.date : undefined}
            />
          </Suspense>
        </Disclosure>
        <Disclosure summary={t("start.scope")} open={choosing} onToggle={setChoosing}>
          <Suspense>
            <FieldAndDepth variant={variant} depth={depth} onChange={change} />
          </Suspense>
        </Disclosure>
        <Button kind="primary" type="submit">
          {t("start.begin")}
        </Button>
      </form>
    </Card>
  );
}
