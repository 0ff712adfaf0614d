import { Arrow } from "../kit/Arrow.tsx";
import { Button } from "../kit/Button.tsx";
import { Hidden } from "../kit/Text.tsx";
import styles from "./Moves.module.css";
import { useMoves } from "./useMoves.ts";
import { useMemory, useTell } from "./useRoom.ts";
import { useWerksessie } from "./words.ts";

/** To the item before and the one after, or to the end. */
export function Moves() {
  const t = useWerksessie();
  const tell = useTell();
  const { previous, next } = useMoves();
  const place = useMemory(({ at, programme }) => t("room.place", { at: at + 1, of: programme.length }));
  return (
    <nav className={styles["moves"]} aria-label={t("programme.title")}>
      {previous === undefined ? (
        <span />
      ) : (
        <Button className={styles["way"]} onClick={previous.go}>
          <Arrow to="left" />
          {t("room.previous")}
          <Hidden>: {previous.title}</Hidden>
        </Button>
      )}
      <span className={styles["place"]}>{place}</span>
      {next === undefined ? (
        <Button kind="primary" onClick={() => tell({ type: "room.closed" })}>
          {t("room.end")}
        </Button>
      ) : (
        <Button kind="primary" onClick={next.go} className={styles["way"]}>
          <span className={styles["nextWords"]}>
            {t("room.next")}
            <span className={styles["nextTitle"]}>{next.title}</span>
          </span>
          <Arrow to="right" />
        </Button>
      )}
    </nav>
  );
}
