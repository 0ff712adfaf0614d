import { useRef } from "react";
import type { Language } from "../../assessment/model.ts";
import { formatDate, formatWhen } from "../../i18n/words.ts";
import { addressOf } from "../../machine/places.ts";
import type { DamagedSession, SessionSummary, StoreFailure } from "../../storage/store.ts";
import { DateInput } from "../frame/DateInput.tsx";
import { useDesk, useRemembered, useSend } from "../frame/session.ts";
import { TypedScope } from "../frame/TypedScope.tsx";
import { useRoom } from "../frame/words.ts";
import { Alert } from "../kit/Alert.tsx";
import { Button } from "../kit/Button.tsx";
import { TextField } from "../kit/Field.tsx";
import { Hidden, Link } from "../kit/Text.tsx";
import type { Typed } from "../kit/typing.ts";
import { useTyped } from "../kit/typing.ts";
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
          <TypedScope key={session.id} session={session.id}>
            <SessionRow session={session} />
          </TypedScope>
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
  const [typed, put] = useTyped("rename");
  const renaming = typed !== undefined && typed["folded"] === undefined;
  const { today } = useDesk();
  const { id, title, organisation, date, answered, practice, updated } = session;
  const of = <Hidden> {t("session.for", { title })}</Hidden>;
  return (
    <li className={styles["row"]}>
      <Link className={styles["title"]} href={`#${addressOf({ room: "board", session: id })}`}>
        {title === "" ? t("session.untitled") : title}
      </Link>
      <p className={styles["meta"]}>
        {t("session.meta", { organisation, date: formatDate(date, language) })} ·{" "}
        {t("session.answered", { count: answered })}
        {practice === true && ` · ${t("session.practice")}`} ·{" "}
        {t("session.changed", { when: formatWhen(updated, language, today()) })}
      </p>
      <div className={styles["tasks"]}>
        <Button
          kind="subtle"
          aria-expanded={renaming}
          onClick={() => {
            const { folded: _folded, ...texts } = typed ?? {};
            put(renaming ? { ...texts, folded: "yes" } : texts, true);
          }}
        >
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
      {renaming && <RenameForm session={session} onDone={() => put(undefined, true)} />}
    </li>
  );
}

/** What is filled in stays until it is kept or let go of. */
function RenameForm({ session, onDone }: { session: SessionSummary; onDone: () => void }) {
  const t = useRoom();
  const send = useSend();
  const [typed, put] = useTyped("rename");
  const [wrongDate] = useTyped("rename/date");
  const element = useRef<HTMLFormElement>(null);
  const { title, organisation, date }: Partial<Record<"title" | "organisation" | "date", string>> = typed ?? {};
  const change = (texts: Typed) => put({ ...typed, ...texts }, true);
  return (
    <form
      ref={element}
      className={form["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        if (wrongDate !== undefined) {
          requestAnimationFrame(() => element.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
          return;
        }
        const details = {
          ...(title !== undefined && { title }),
          ...(organisation !== undefined && { organisation }),
          ...(date !== undefined && { date }),
        };
        send({ type: "library.asked", ask: { task: "rename", id: session.id, details } });
        onDone();
      }}
    >
      <TextField label={t("start.name")} value={title ?? session.title} onChange={(text) => change({ title: text })} />
      <TextField
        label={t("start.organisation")}
        value={organisation ?? session.organisation}
        onChange={(text) => change({ organisation: text })}
      />
      <DateInput
        name="rename/date"
        label={t("start.date")}
        value={date ?? session.date}
        isRequired
        onChange={(day) => {
          if (day !== undefined) change({ date: day });
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
