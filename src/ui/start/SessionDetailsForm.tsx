import { useState } from "react";
import { useDesk, useSend, useSession } from "../frame/session.ts";
import { useUi } from "../frame/words.ts";
import { DateField } from "../kit/DateField.tsx";
import { TextField } from "../kit/Field.tsx";
import form from "./SessionForm.module.css";

/** Changes the name, organisation and date of the open session; every change is kept at once. */
export function SessionDetailsForm() {
  const t = useUi();
  const send = useSend();
  const { isCalendarDate } = useDesk();
  const { document, round } = useSession();
  const [details, setDetails] = useState({
    title: document.title,
    organisation: document.organisation,
    date: round.date,
  });
  const change = (changed: Partial<typeof details>) => {
    const next = { ...details, ...changed };
    setDetails(next);
    send({ type: "session.described", details: next });
  };
  return (
    <div className={form["form"]}>
      <TextField label={t("start.name")} value={details.title} onChange={(title) => change({ title })} />
      <TextField
        label={t("start.organisation")}
        value={details.organisation}
        onChange={(organisation) => change({ organisation })}
      />
      <DateField
        label={t("start.date")}
        words={{ day: t("date.day"), month: t("date.month"), year: t("date.year"), error: t("date.error") }}
        value={details.date}
        isDate={isCalendarDate}
        onChange={(date) => {
          if (date !== undefined) change({ date });
        }}
      />
    </div>
  );
}
