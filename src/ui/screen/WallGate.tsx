import type { ScreenFace } from "../../machine/room/screen.ts";
import { Lamp } from "../board/Lamp.tsx";
import { useWords } from "../frame/words.ts";
import { useWerksessie } from "../werksessie/words.ts";
import styles from "./WallPage.module.css";

/** The gate with its items: how each stands by the answers, and what the team says together. */
export function WallGate({ face }: { face: Extract<ScreenFace, { kind: "gate" }> }) {
  const t = useWerksessie();
  const { t: rules } = useWords(["rules"]);
  return (
    <div className={styles["page"]}>
      <h1 className={styles["title"]}>{t("wall.gate")}</h1>
      <ol className={styles["items"]}>
        {face.items.map(({ title, status, team }) => (
          <li key={title} className={styles["item"]}>
            <span className={styles["lamp"]}>
              <Lamp status={status} />
            </span>
            <span className={styles["what"]}>{title}</span>
            <span className={styles["status"]}>{rules(`rules:statuses.${status}`)}</span>
            <span className={styles["team"]}>
              {team !== undefined && (
                <>
                  {t("wall.gateTeam")} <strong>{rules(`rules:team.${team}`)}</strong>
                </>
              )}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
