import { addressOf } from "../../machine/places.ts";
import { useSession } from "../frame/session.ts";
import { ButtonLink } from "../kit/Button.tsx";
import { useWerksessieDesk } from "./desk.ts";
import { ScreenMark } from "./ScreenMark.tsx";
import styles from "./Tools.module.css";
import { useRoom } from "./useRoom.ts";
import { useWerksessie } from "./words.ts";

/** Opens the window for the wall; says so while one is open, and when it went away. */
export function OpenScreen() {
  const t = useWerksessie();
  const desk = useWerksessieDesk();
  const session = useSession().document.id;
  const screen = useRoom(({ value }) => value.screen);
  return (
    <>
      <span role="status">
        {screen === "tied" && (
          <span className={styles["tied"]}>
            <ScreenMark />
            {t("room.tied")}
          </span>
        )}
        {screen === "lost" && <span className={styles["lost"]}>{t("room.lost")}</span>}
      </span>
      {screen !== "tied" && (
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
