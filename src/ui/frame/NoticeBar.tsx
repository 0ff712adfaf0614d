import { lazy, Suspense } from "react";
import { Alert } from "../kit/Alert.tsx";
import { Button } from "../kit/Button.tsx";
import styles from "./NoticeBar.module.css";
import { useRemembered, useSend } from "./session.ts";
import { useUi } from "./words.ts";

const OneNotice = lazy(async () => ({ default: (await import("./OneNotice.tsx")).OneNotice }));

/** What the person should know now, with the way on. Always there, so that a screen reader hears what comes in. */
export function NoticeBar() {
  const notice = useRemembered((context) => context.notice);
  const failure = useRemembered((context) => context.keepFailure);
  return (
    <div className={styles["bar"]} role="status">
      {failure !== undefined && <NotKept reason={failure} />}
      {notice !== undefined && (
        <Suspense>
          <OneNotice notice={notice} />
        </Suspense>
      )}
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
