import type { ScreenFace } from "../../machine/room/screen.ts";
import { QrCode } from "../kit/QrCode.tsx";
import { useWerksessie } from "../werksessie/words.ts";
import styles from "./WallPage.module.css";

/** The way to fill in alone: the code for a camera, and the address for who types. */
export function WallJoin({ face: { scan, typed, code } }: { face: Extract<ScreenFace, { kind: "join" }> }) {
  const t = useWerksessie();
  return (
    <div className={styles["join"]}>
      <QrCode text={scan ?? code} label={t("wall.qr")} className={styles["qr"]} />
      <div className={styles["joinWords"]}>
        <h1 className={styles["title"]}>{t("wall.join")}</h1>
        <p>{t("wall.joinScan")}</p>
        {typed !== undefined && (
          <p>
            {t("wall.joinType")}
            <strong className={styles["address"]}>
              {typed}
              <wbr />
              {code}
            </strong>
          </p>
        )}
        <p>{t("wall.joinNoName")}</p>
      </div>
    </div>
  );
}
