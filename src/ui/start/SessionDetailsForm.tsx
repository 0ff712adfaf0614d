import { lazy, Suspense } from "react";
import type { SessionDetails } from "../../assessment/edit.ts";
import { DateInput } from "../frame/DateInput.tsx";
import { useSend, useSession } from "../frame/session.ts";
import { useRoom } from "../frame/words.ts";
import { TextField } from "../kit/Field.tsx";
import { Paragraph } from "../kit/Text.tsx";
import { FieldAndDepth } from "./FieldAndDepth.tsx";
import form from "./SessionForm.module.css";

const OverlayPart = lazy(async () => ({ default: (await import("../overlay/OverlayPart.tsx")).OverlayPart }));

/** Changes the name, organisation, date, field and depth of the open session; every change is kept at once. */
export function SessionDetailsForm() {
  const t = useRoom();
  const send = useSend();
  const { document, round } = useSession();
  const change = (details: Partial<SessionDetails>) => send({ type: "session.described", details });
  return (
    <div className={form["form"]}>
      <TextField label={t("start.name")} value={document.title} onChange={(title) => change({ title })} />
      <TextField
        label={t("start.organisation")}
        value={document.organisation}
        onChange={(organisation) => change({ organisation })}
      />
      <DateInput
        name="date"
        label={t("start.date")}
        value={round.date}
        isRequired
        onChange={(date) => {
          if (date !== undefined) change({ date });
        }}
      />
      <FieldAndDepth variant={document.variant} depth={document.depth} onChange={change} />
      <Paragraph soft>{t("field.keep")}</Paragraph>
      <Suspense>
        <OverlayPart />
      </Suspense>
    </div>
  );
}
