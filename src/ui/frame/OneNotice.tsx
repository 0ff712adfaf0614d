import type { ReactNode } from "react";
import { lazy, Suspense, useEffect, useRef } from "react";
import { itemOf } from "../../export/formats.ts";
import type { FileFailure, Notice, Removed } from "../../machine/model.ts";
import { addressOf } from "../../machine/places.ts";
import type { PlanChange } from "../../storage/planFile.ts";
import { Alert } from "../kit/Alert.tsx";
import { Button } from "../kit/Button.tsx";
import { Link } from "../kit/Text.tsx";
import { refusalText } from "../overlay/refusalText.ts";
import { focusSoon, mainContent } from "./focus.ts";
import { SealedNotice } from "./SealedNotice.tsx";
import { useSend } from "./session.ts";
import type { RoomTranslate } from "./words.ts";
import { useRoom } from "./words.ts";
import { isWrongFile, wrongFileText } from "./wrongFile.ts";

const FileMet = lazy(async () => ({ default: (await import("../keeping/FileMet.tsx")).FileMet }));

/** What became of a file that somebody chose further down the page. */
const answersToFiles: readonly Notice["kind"][] = ["file-met", "file-refused", "file-sealed"];

/** One message, with its way on. */
export function OneNotice({ notice }: { notice: Notice }) {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (answersToFiles.includes(notice.kind)) bar.current?.scrollIntoView({ block: "center" });
  }, [notice]);
  return (
    <div ref={bar}>
      {notice.kind === "file-met" ? (
        <Suspense>
          <FileMet notice={notice} />
        </Suspense>
      ) : (
        <Message notice={notice} />
      )}
    </div>
  );
}

function Message({ notice }: { notice: Exclude<Notice, { kind: "file-met" }> }) {
  const t = useRoom();
  const send = useSend();
  const undoButton = useRef<HTMLButtonElement>(null);
  const undo = notice.kind === "removed" && (
    <Button
      ref={undoButton}
      onClick={() => {
        send({ type: "removal.undone" });
        focusSoon(placeOf(notice.removed), mainContent);
      }}
    >
      {t("notice.undo")}
    </Button>
  );
  // What was removed took the focus with it: it goes on to the way back.
  useEffect(() => {
    if (notice.kind === "removed" && window.document.activeElement === window.document.body)
      undoButton.current?.focus();
  }, [notice]);
  return (
    <Alert
      kind={
        notice.kind.endsWith("refused") || notice.kind === "part-missing" || notice.kind === "work-failed"
          ? "error"
          : notice.kind === "file-made"
            ? "ok"
            : "info"
      }
      actions={
        <>
          {undo}
          {notice.kind === "file-placed" && (
            <Button
              onClick={() => {
                send({ type: "change.undone" });
                focusSoon(mainContent);
              }}
            >
              {t("notice.undo")}
            </Button>
          )}
          {notice.kind === "kept-already" && (
            <Button onClick={() => send({ type: "file.requested" })}>{t("unkept.saveFile")}</Button>
          )}
          <Button
            kind="subtle"
            onClick={() => {
              send({ type: "notice.closed" });
              focusSoon(mainContent);
            }}
          >
            {t("notice.close")}
          </Button>
        </>
      }
    >
      {noticeText(t, notice)}
      {notice.kind === "removed" && notice.removed.kind === "session" && (
        <>
          {" "}
          <Link href={`#${addressOf({ room: "shelves" })}`}>{t("notice.gone")}</Link>
        </>
      )}
    </Alert>
  );
}

/** Where what was taken away stands again after it was put back. */
function placeOf(removed: Removed): string {
  switch (removed.kind) {
    case "answer":
      return `#vraag-${removed.question} input:checked`;
    case "action":
      return `#actie-${CSS.escape(removed.action.id)} input`;
    case "session":
    case "overlay":
    case "part":
      return mainContent;
  }
}

function noticeText(t: RoomTranslate, notice: Exclude<Notice, { kind: "file-met" }>): ReactNode {
  switch (notice.kind) {
    case "removed":
      return removedText(t, notice.removed);
    case "file-refused":
      return (
        <>
          <strong>{t("refused.title", { name: notice.name })}</strong> {refusal(t, notice.failure)}
        </>
      );
    case "host-overlay-refused":
      return `${t("overlay.hostRefused")} ${refusalText(t, notice.failure)}`;
    case "restored":
      return t("notice.restored");
    case "wiped":
      return t("notice.wiped");
    case "changed-twice":
      return (
        <>
          {t("notice.changedTwice")} <Link href={`#${addressOf({ room: "shelves" })}`}>{t("notice.earlier")}</Link>
        </>
      );
    case "file-sealed":
      return <SealedNotice file={notice} />;
    case "plan-changed":
      return planChangeText(t, notice.change);
    case "file-placed":
      return (
        <>
          {t(`notice.placed.${notice.how}`)}{" "}
          <Link href={`#${addressOf({ room: "shelves" })}`}>{t("notice.earlier")}</Link>
        </>
      );
    case "file-beside":
      return t("notice.beside");
    case "part-missing":
      return t("notice.partMissing");
    case "sealing-missed":
      return t("notice.sealingMissed");
    case "work-failed":
      return t("notice.workFailed");
    case "kept-already":
      return t("notice.keptAlready");
    case "kept-of-one":
      return t("notice.keptOfOne");
    case "file-unsealed":
      return t("sealed.opened");
    case "file-saved":
      return t(`notice.file.${notice.how}`);
    case "file-made":
      return madeText(t, notice);
  }
}

function madeText(t: RoomTranslate, { format, replaced }: Extract<Notice, { kind: "file-made" }>): string {
  const made = itemOf(format);
  if (made === undefined) return t("takeaway.made");
  const title = t(`takeaway.items.${made.item}.title`);
  const text = t("notice.fileMade", { title, format: t(`takeaway.formats.${made.extension}`) });
  return replaced.length === 0
    ? text
    : `${text} ${t("notice.fileReplaced", { count: replaced.length, list: replaced.join(" ") })}`;
}

function removedText(t: RoomTranslate, removed: Extract<Notice, { kind: "removed" }>["removed"]): string {
  switch (removed.kind) {
    case "session":
      return t("notice.session", { title: removed.document.title });
    case "action":
      return t("notice.action");
    case "overlay":
      return t("overlay.removed", { name: removed.overlay.name });
    case "answer":
      return t("notice.answer", { question: removed.question });
    case "part":
      return t("notice.part");
  }
}

function planChangeText(t: RoomTranslate, change: PlanChange): string {
  if (change.kind === "several") return t("notice.planSeveral");
  return t("notice.planPages", { made: change.made, now: change.now });
}

function refusal(t: RoomTranslate, failure: FileFailure): string {
  if (isWrongFile(failure.reason)) return wrongFileText(t, failure.reason, t("refused.instead"));
  if (failure.reason === "invalid") return t("refused.invalid", { path: failure.path });
  if (failure.reason === "too-much") return t("refused.too-much", { path: failure.path, most: failure.most });
  return t(`refused.${failure.reason}`);
}
