import { useEffect, useRef } from "react";
import type { ScreenState } from "../../machine/room/screen.ts";
import { Wall } from "../screen/Wall.tsx";
import { useTell } from "./useRoom.ts";
import styles from "./WallDialog.module.css";
import { useWerksessie } from "./words.ts";

/** This window as the screen of the room, for a table with one screen. The keys go on working: hands are counted and nobody sees how. */
export function WallDialog({ screen }: { screen: ScreenState }) {
  const t = useWerksessie();
  const tell = useTell();
  const dialog = useRef<HTMLDialogElement>(null);
  // The focus is on the wall itself: on its button, Enter would leave the wall instead of showing the hands.
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.focus();
  }, []);
  const back = () => tell({ type: "wall.toggled" });
  return (
    <dialog
      ref={dialog}
      className={styles["wall"]}
      tabIndex={-1}
      aria-label={t("room.seen")}
      onCancel={(event) => {
        event.preventDefault();
        back();
      }}
    >
      <Wall state={screen} />
      <button type="button" className={styles["back"]} onClick={back}>
        {t("room.back")}
      </button>
    </dialog>
  );
}
