import { addressOf } from "../../machine/places.ts";
import { useSession } from "../frame/session.ts";
import { Button, ButtonLink } from "../kit/Button.tsx";
import { useWerksessieDesk } from "./desk.ts";
import { ScreenMark } from "./ScreenMark.tsx";
import styles from "./Tools.module.css";
import { useRoom, useTell } from "./useRoom.ts";
import { useWerksessie } from "./words.ts";

/** What can be done at any moment: note something for later, and show the wall. */
export function Tools({ onLater }: { onLater: () => void }) {
  const t = useWerksessie();
  const tell = useTell();
  return (
    <div className={styles["tools"]}>
      <OpenScreen />
      <Button onClick={() => tell({ type: "wall.toggled" })}>{t("room.wall")}</Button>
      <Button onClick={onLater}>{t("later.button")}</Button>
    </div>
  );
}

/** Opens the window for the wall; says so while one is open. */
export function OpenScreen() {
  const t = useWerksessie();
  const desk = useWerksessieDesk();
  const session = useSession().document.id;
  const isTied = useRoom(({ value }) => value.screen === "tied");
  return (
    <>
      <span role="status">
        {isTied && (
          <span className={styles["tied"]}>
            <ScreenMark />
            {t("room.tied")}
          </span>
        )}
      </span>
      {!isTied && (
        <ButtonLink
          kind="secondary"
          href={`#${addressOf({ room: "screen", session })}`}
          target="kansenwijzer-scherm"
          onClick={(event) => {
            if (desk.openScreen(session)) event.preventDefault();
          }}
        >
          {t("begin.open")}
        </ButtonLink>
      )}
    </>
  );
}
