import type { ReactNode } from "react";
import type { FileFailure, Notice } from "../../machine/model.ts";
import { Alert } from "../kit/Alert.tsx";
import { Button } from "../kit/Button.tsx";
import styles from "./NoticeBar.module.css";
import { useRemembered, useSend } from "./session.ts";
import type { UiTranslate } from "./words.ts";
import { useUi } from "./words.ts";

/** What the person should know now, with the way on. Always there, so that a screen reader hears what comes in. */
export function NoticeBar() {
  const notice = useRemembered((context) => context.notice);
  const failure = useRemembered((context) => context.keepFailure);
  return (
    <div className={styles["bar"]} role="status">
      {failure !== undefined && <NotKept reason={failure} />}
      {notice !== undefined && <OneNotice notice={notice} />}
    </div>
  );
}

function NotKept({ reason }: { reason: "full" | "forbidden" | "failed" }) {
  const t = useUi();
  const send = useSend();
  return (
    <Alert
      kind="error"
      actions={
        <>
          <Button onClick={() => send({ type: "file.requested" })}>{t("kept.saveFile")}</Button>
          <Button onClick={() => send({ type: "keeping.retried" })}>{t("kept.retry")}</Button>
        </>
      }
    >
      {t(reason === "failed" ? "kept.error" : `kept.${reason}`)}
    </Alert>
  );
}

function OneNotice({ notice }: { notice: Notice }) {
  const t = useUi();
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

function noticeText(t: UiTranslate, notice: Notice): ReactNode {
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

function removedText(t: UiTranslate, removed: Extract<Notice, { kind: "removed" }>["removed"]): string {
  switch (removed.kind) {
    case "session":
      return t("notice.session", { title: removed.document.title });
    case "action":
      return t("notice.action");
    case "answer":
      return t("notice.answer", { question: removed.question });
  }
}

function refusal(t: UiTranslate, failure: FileFailure): string {
  return failure.reason === "invalid" ? t("refused.invalid", { path: failure.path }) : t(`refused.${failure.reason}`);
}
