import { useRemembered, useSend } from "../frame/session.ts";
import { useRoom } from "../frame/words.ts";
import { Alert } from "../kit/Alert.tsx";
import { Button } from "../kit/Button.tsx";
import styles from "./NewVersion.module.css";

/** That a newer version is ready. It waits for as long as the team likes: only a person opens it. */
export function NewVersion() {
  const t = useRoom();
  const send = useSend();
  const isHeld = useRemembered(({ newVersion }) => newVersion === "held");
  return (
    <div className={styles["newVersion"]} role="status">
      <Alert
        kind={isHeld ? "warning" : "info"}
        actions={<Button onClick={() => send({ type: "version.taken" })}>{t("version.take")}</Button>}
      >
        <p>{t(isHeld ? "version.held" : "version.waiting")}</p>
      </Alert>
    </div>
  );
}
