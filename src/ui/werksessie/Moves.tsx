import { Arrow } from "../kit/Arrow.tsx";
import { Button } from "../kit/Button.tsx";
import { Hidden } from "../kit/Text.tsx";
import styles from "./Moves.module.css";
import { useMoves } from "./useMoves.ts";
import { useTell } from "./useRoom.ts";
import { useWerksessie } from "./words.ts";

/** To the item before; at the first there is nothing before it. */
export function Previous() {
  const t = useWerksessie();
  const { previous } = useMoves();
  if (previous === undefined) return <span />;
  return (
    <Button className={styles["way"]} onClick={previous.go}>
      <Arrow to="left" />
      {t("room.previous")}
      <Hidden>: {previous.title}</Hidden>
    </Button>
  );
}

/** To the item after, or to the end. `isMain`: there is nothing else to do first. */
export function Next({ isMain }: { isMain: boolean }) {
  const t = useWerksessie();
  const tell = useTell();
  const { next } = useMoves();
  const kind = isMain ? "primary" : "secondary";
  if (next === undefined) {
    return (
      <Button kind={kind} onClick={() => tell({ type: "room.closed" })}>
        {t("room.end")}
      </Button>
    );
  }
  return (
    <Button kind={kind} onClick={next.go} className={styles["way"]}>
      <span className={styles["nextWords"]}>
        {t("room.next")}
        <span className={styles["nextTitle"]}>{next.title}</span>
      </span>
      <Arrow to="right" />
    </Button>
  );
}
