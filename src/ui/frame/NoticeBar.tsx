import { lazy, Suspense } from "react";
import styles from "./NoticeBar.module.css";
import { useRemembered } from "./session.ts";

const NotKept = lazy(async () => ({ default: (await import("./NotKept.tsx")).NotKept }));
const OneNotice = lazy(async () => ({ default: (await import("./OneNotice.tsx")).OneNotice }));

/** What the person should know now, with the way on. Always there, so that a screen reader hears what comes in. */
export function NoticeBar() {
  const notice = useRemembered((context) => context.notice);
  const failure = useRemembered((context) => context.keepFailure);
  return (
    <div className={styles["bar"]} role="status">
      {failure !== undefined && (
        <Suspense>
          <NotKept reason={failure} />
        </Suspense>
      )}
      {notice !== undefined && (
        <Suspense>
          <OneNotice notice={notice} />
        </Suspense>
      )}
    </div>
  );
}
