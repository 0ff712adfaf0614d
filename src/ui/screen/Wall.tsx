import type { ScreenFace, ScreenState } from "../../machine/room/screen.ts";
import { join } from "../kit/join.ts";
import { useWerksessie } from "../werksessie/words.ts";
import styles from "./Wall.module.css";
import { WallActions } from "./WallActions.tsx";
import { WallGate } from "./WallGate.tsx";
import { WallJoin } from "./WallJoin.tsx";
import { WallMoment } from "./WallMoment.tsx";
import { WallQuestion } from "./WallQuestion.tsx";

/**
 * What the room sees, as large as the surface that it stands on: one thing at a time. It shows a `ScreenState` and knows nothing else,
 * so the window on the wall, this window after P and the small picture for the facilitator are the same.
 */
export function Wall({ state, className }: { state: ScreenState; className?: string | undefined }) {
  const t = useWerksessie();
  const { face, minutesLeft, language, practice } = state;
  return (
    <div className={join(styles["wall"], className)} lang={language}>
      <div className={join(styles["stage"], face.kind === "dark" && styles["dark"])}>
        {practice === true && face.kind !== "dark" && <p className={styles["practice"]}>{t("wall.practice")}</p>}
        <Face face={face} />
        {minutesLeft !== undefined && face.kind !== "dark" && (
          <p className={styles["clock"]}>{t("wall.minutesLeft", { count: Math.max(0, minutesLeft) })}</p>
        )}
      </div>
    </div>
  );
}

function Face({ face }: { face: ScreenFace }) {
  switch (face.kind) {
    case "question":
      return <WallQuestion face={face} />;
    case "gate":
      return <WallGate face={face} />;
    case "actions":
      return <WallActions face={face} />;
    case "join":
      return <WallJoin face={face} />;
    case "dark":
      return null;
    default:
      return <WallMoment face={face} />;
  }
}
