import { useState } from "react";
import type { Language } from "../../assessment/model.ts";
import { formatDate } from "../../i18n/words.ts";
import { addressOf } from "../../machine/places.ts";
import type { DamagedSession, SessionSummary } from "../../storage/store.ts";
import { useDesk, useRemembered, useSend } from "../frame/session.ts";
import { useUi } from "../frame/words.ts";
import { Alert } from "../kit/Alert.tsx";
import { Button } from "../kit/Button.tsx";
import { Card } from "../kit/Card.tsx";
import { DateField } from "../kit/DateField.tsx";
import { TextField } from "../kit/Field.tsx";
import { Heading, Hidden, Link, Paragraph } from "../kit/Text.tsx";
import form from "./SessionForm.module.css";
import styles from "./SessionList.module.css";
import start from "./StartPage.module.css";

/** The sessions on this computer, the last used one first; each can be opened, renamed, copied, saved as a file and removed. */
export function SessionList() {
  const t = useUi();
  const sessions = useRemembered((context) => context.sessions);
  const damaged = useRemembered((context) => context.damaged);
  return (
    <Card as="section" className={start["way"]}>
      <Heading level={2}>{t("start.continue")}</Heading>
      {sessions.length === 0 && damaged.length === 0 && <Paragraph soft>{t("start.none")}</Paragraph>}
      {sessions.length > 0 && (
        <ul className={styles["sessions"]}>
          {sessions.map((session) => (
            <SessionRow key={session.id} session={session} />
          ))}
        </ul>
      )}
      {damaged.map((session) => (
        <DamagedRow key={session.id} session={session} />
      ))}
    </Card>
  );
}

function SessionRow({ session }: { session: SessionSummary }) {
  const t = useUi();
  const send = useSend();
  const language = useRemembered((context): Language => context.language);
  const [renaming, setRenaming] = useState(false);
  const { id, title, organisation, date, answered } = session;
  const of = <Hidden> {t("session.for", { title })}</Hidden>;
  return (
    <li className={styles["row"]}>
      <Link className={styles["title"]} href={`#${addressOf({ room: "board", session: id })}`}>
        {title}
      </Link>
      <p className={styles["meta"]}>
        {t("session.meta", { organisation, date: formatDate(date, language) })} ·{" "}
        {t("session.answered", { count: answered })}
      </p>
      <div className={styles["tasks"]}>
        <Button kind="subtle" aria-expanded={renaming} onClick={() => setRenaming(!renaming)}>
          {t("session.rename")}
          {of}
        </Button>
        <Button
          kind="subtle"
          onClick={() =>
            send({ type: "library.asked", ask: { task: "copy", id, title: t("session.copyTitle", { title }) } })
          }
        >
          {t("session.copy")}
          {of}
        </Button>
        <Button kind="subtle" onClick={() => send({ type: "library.asked", ask: { task: "file", id } })}>
          {t("session.file")}
          {of}
        </Button>
        <Button kind="subtle" onClick={() => send({ type: "library.asked", ask: { task: "remove", id } })}>
          {t("session.remove")}
          {of}
        </Button>
      </div>
      {renaming && <RenameForm session={session} onDone={() => setRenaming(false)} />}
    </li>
  );
}

function RenameForm({ session, onDone }: { session: SessionSummary; onDone: () => void }) {
  const t = useUi();
  const send = useSend();
  const { isCalendarDate } = useDesk();
  const [details, setDetails] = useState({
    title: session.title,
    organisation: session.organisation,
    date: session.date,
  });
  return (
    <form
      className={form["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        send({ type: "library.asked", ask: { task: "rename", id: session.id, details } });
        onDone();
      }}
    >
      <TextField
        label={t("start.name")}
        value={details.title}
        onChange={(title) => setDetails({ ...details, title })}
      />
      <TextField
        label={t("start.organisation")}
        value={details.organisation}
        onChange={(organisation) => setDetails({ ...details, organisation })}
      />
      <DateField
        label={t("start.date")}
        words={{ day: t("date.day"), month: t("date.month"), year: t("date.year"), error: t("date.error") }}
        value={details.date}
        isDate={isCalendarDate}
        onChange={(date) => {
          if (date !== undefined) setDetails({ ...details, date });
        }}
      />
      <Button type="submit">{t("session.save")}</Button>
    </form>
  );
}

function DamagedRow({ session }: { session: DamagedSession }) {
  const t = useUi();
  const send = useSend();
  return (
    <Alert
      kind="warning"
      actions={
        <Button onClick={() => send({ type: "library.asked", ask: { task: "file", id: session.id } })}>
          {t("session.damagedFile")}
        </Button>
      }
    >
      {t("session.damaged")}
    </Alert>
  );
}
