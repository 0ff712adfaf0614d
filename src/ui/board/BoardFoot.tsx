import { lazy, Suspense, useEffect, useState } from "react";
import { parkedAnswers } from "../../assessment/answers.ts";
import { addressOf } from "../../machine/places.ts";
import { useDesk, useSession } from "../frame/session.ts";
import { useUi } from "../frame/words.ts";
import { Link } from "../kit/Text.tsx";
import styles from "./BoardFoot.module.css";

const Parked = lazy(async () => ({ default: (await import("./Parked.tsx")).Parked }));
const WaitingMark = lazy(async () => ({ default: (await import("../voices/WaitingMark.tsx")).WaitingMark }));

/** Under the board's advice: the way to a table (the advice brings its own), who prepares alone, answers that don't count now, and the way in for a board on paper. */
export function BoardFoot() {
  const t = useUi();
  const { document, content, round, result } = useSession();
  return (
    <>
      {result.coverage.answered === 0 && (
        <Link className={styles["link"]} href={`#${addressOf({ room: "werksessie", session: document.id })}`}>
          {t("board.room")}
        </Link>
      )}
      <Link className={styles["link"]} href={`#${addressOf({ room: "voices", session: document.id })}`}>
        {t("board.voices")}
        <Waiting session={document.id} />
      </Link>
      {parkedAnswers(content, round.answers).length > 0 && (
        <Suspense>
          <Parked />
        </Suspense>
      )}
      <Link className={styles["link"]} href={`#${addressOf({ room: "paper", session: document.id })}`}>
        {t("board.paper")}
      </Link>
    </>
  );
}

/** What people handed in and waits, where there may be some. */
function Waiting({ session }: { session: string }) {
  const { mayWait } = useDesk();
  const [may, setMay] = useState(false);
  useEffect(() => void mayWait(session).then(setMay), [mayWait, session]);
  return (
    may && (
      <Suspense>
        <WaitingMark />
      </Suspense>
    )
  );
}
