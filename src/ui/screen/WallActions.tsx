import type { ScreenFace } from "../../machine/room/screen.ts";
import { useWerksessie } from "../werksessie/words.ts";
import styles from "./WallPage.module.css";

/** What the team chose to do so far. */
export function WallActions({ face: { actions, more } }: { face: Extract<ScreenFace, { kind: "actions" }> }) {
  const t = useWerksessie();
  return (
    <div className={styles["page"]}>
      <h1 className={styles["title"]}>{t("wall.actions")}</h1>
      <ul className={styles["actions"]} data-many={actions.length > 3}>
        {actions.map((what) => (
          <li key={what}>{what}</li>
        ))}
        {more > 0 && <li className={styles["more"]}>{t("wall.actionsMore", { count: more })}</li>}
      </ul>
    </div>
  );
}
