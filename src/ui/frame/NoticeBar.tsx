import { lazy, Suspense } from "react";
import styles from "./NoticeBar.module.css";
import { useRemembered } from "./session.ts";

const NotKept = lazy(async () => ({ default: (await import("./NotKept.tsx")).NotKept }));
const PracticeBar = lazy(async () => ({ default: (await import("../voices/PracticeBar.tsx")).PracticeBar }));
const OneNotice = lazy(async () => ({ default: (await import("./OneNotice.tsx")).OneNotice }));

/** What the person should know now, with the way on. Always there, so that a screen reader hears what comes in. */
export function NoticeBar() {
  const notice = useRemembered((context) => context.notice);
  const failure = useRemembered((context) => context.keepFailure);
  const practice = useRemembered(({ place, document }) => "session" in place && document?.werksessie.practice);
  return (
    <>
      {practice === true && (
        <Suspense>
          <PracticeBar />
        </Suspense>
      )}
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
    </>
  );
}
