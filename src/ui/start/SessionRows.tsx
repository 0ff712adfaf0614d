import { useState } from "react";
import type { Language } from "../../assessment/model.ts";
import { formatDate } from "../../i18n/words.ts";
import { addressOf } from "../../machine/places.ts";
import type { DamagedSession, SessionSummary, StoreFailure } from "../../storage/store.ts";
import { useDesk, useRemembered, useSend } from "../frame/session.ts";
import { useRoom } from "../frame/words.ts";
import { Alert } from "../kit/Alert.tsx";
import { Button } from "../kit/Button.tsx";
import { DateField } from "../kit/DateField.tsx";
import { TextField } from "../kit/Field.tsx";
import { Hidden, Link } from "../kit/Text.tsx";
import form from "./SessionForm.module.css";
import styles from "./SessionRows.module.css";

/** The sessions themselves, the last used one first; a first visit has none and does not load them. */
export function SessionRows({
  sessions,
  damaged,
  failure,
}: {
  sessions: readonly SessionSummary[];
  damaged: readonly DamagedSession[];
  failure: StoreFailure["reason"] | undefined;
}) {
  const t = useRoom();
  return (
    <>
      {failure !== undefined && <Alert kind="warning">{t("session.listFailed")}</Alert>}
      <ul className={styles["sessions"]}>
        {sessions.map((session) => (
          <SessionRow key={session.id} session={session} />
        ))}
      </ul>
      {damaged.map((session) => (
        <DamagedRow key={session.id} session={session} />
      ))}
    </>
  );
}

function SessionRow({ session }: { session: SessionSummary }) {
  const t = useRoom();
  const send = useSend();
  const language = useRemembered((context): Language => context.language);
  const [renaming, setRenaming] = useState(false);
  const { id, title, organisation, date, answered, practice } = session;
  const of = <Hidden> {t("session.for", { title })}</Hidden>;
  return (
    <li className={styles["row"]}>
      <Link className={styles["title"]} href={`#${addressOf({ room: "board", session: id })}`}>
        {title === "" ? t("session.untitled") : title}
      </Link>
      <p className={styles["meta"]}>
        {t("session.meta", { organisation, date: formatDate(date, language) })} ·{" "}
        {t("session.answered", { count: answered })}
        {practice === true && ` · ${t("session.practice")}`}
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
  const t = useRoom();
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
  const t = useRoom();
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
