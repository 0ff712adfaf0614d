import type { ReactNode } from "react";
import type { FileFailure, Notice } from "../../machine/model.ts";
import { Alert } from "../kit/Alert.tsx";
import { Button } from "../kit/Button.tsx";
import { useSend } from "./session.ts";
import type { RoomTranslate } from "./words.ts";
import { useRoom } from "./words.ts";

/** One message, with its way on. */
export function OneNotice({ notice }: { notice: Notice }) {
  const t = useRoom();
  const send = useSend();
  const undo = notice.kind === "removed" && (
    <Button onClick={() => send({ type: "removal.undone" })}>{t("notice.undo")}</Button>
  );
  return (
    <Alert
      kind={notice.kind === "file-refused" ? "error" : notice.kind === "plan-made" ? "ok" : "info"}
      actions={
        <>
          {undo}
          <Button kind="subtle" onClick={() => send({ type: "notice.closed" })}>
            {t("notice.close")}
          </Button>
        </>
      }
    >
      {noticeText(t, notice)}
    </Alert>
  );
}

function noticeText(t: RoomTranslate, notice: Notice): ReactNode {
  switch (notice.kind) {
    case "removed":
      return removedText(t, notice.removed);
    case "file-refused":
      return (
        <>
          <strong>{t("refused.title", { name: notice.name })}</strong> {refusal(t, notice.failure)}
        </>
      );
    case "file-beside":
      return t("notice.beside");
    case "file-saved":
      return t("notice.fileSaved");
    case "plan-made":
      return notice.replaced.length === 0
        ? t("notice.planMade")
        : `${t("notice.planMade")} ${t("notice.planReplaced", { count: notice.replaced.length, list: notice.replaced.join(" ") })}`;
  }
}

function removedText(t: RoomTranslate, removed: Extract<Notice, { kind: "removed" }>["removed"]): string {
  switch (removed.kind) {
    case "session":
      return t("notice.session", { title: removed.document.title });
    case "action":
      return t("notice.action");
    case "answer":
      return t("notice.answer", { question: removed.question });
  }
}

function refusal(t: RoomTranslate, failure: FileFailure): string {
  return failure.reason === "invalid" ? t("refused.invalid", { path: failure.path }) : t(`refused.${failure.reason}`);
}
