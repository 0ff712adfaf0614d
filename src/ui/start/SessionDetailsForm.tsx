import { lazy, Suspense, useState } from "react";
import { useDesk, useSend, useSession } from "../frame/session.ts";
import { useRoom } from "../frame/words.ts";
import { DateField } from "../kit/DateField.tsx";
import { TextField } from "../kit/Field.tsx";
import { Paragraph } from "../kit/Text.tsx";
import { FieldAndDepth } from "./FieldAndDepth.tsx";
import form from "./SessionForm.module.css";

const OverlayPart = lazy(async () => ({ default: (await import("../overlay/OverlayPart.tsx")).OverlayPart }));

/** Changes the name, organisation, date, field and depth of the open session; every change is kept at once. */
export function SessionDetailsForm() {
  const t = useRoom();
  const send = useSend();
  const { isCalendarDate } = useDesk();
  const { document, round } = useSession();
  const [details, setDetails] = useState({
    title: document.title,
    organisation: document.organisation,
    date: round.date,
  });
  const change = (changed: Partial<typeof details>) => {
    setDetails({ ...details, ...changed });
    send({ type: "session.described", details: changed });
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
      <FieldAndDepth
        variant={document.variant}
        depth={document.depth}
        onChange={(details) => send({ type: "session.described", details })}
      />
      <Paragraph soft>{t("field.keep")}</Paragraph>
      <Suspense>
        <OverlayPart />
      </Suspense>
    </div>
  );
}
