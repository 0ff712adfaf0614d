import type { StoreFailure } from "../../storage/store.ts";
import { Alert } from "../kit/Alert.tsx";
import { Button } from "../kit/Button.tsx";
import { useSend } from "./session.ts";
import { useRoom } from "./words.ts";

/** Why what is typed is not kept, with the ways on. */
export function NotKept({ reason }: { reason: StoreFailure["reason"] }) {
  const t = useRoom();
  const send = useSend();
  return (
    <Alert
      kind="error"
      actions={
        <>
          <Button onClick={() => send({ type: "file.requested" })}>{t("unkept.saveFile")}</Button>
          <Button onClick={() => send({ type: "keeping.retried" })}>
            {t(reason === "removed" ? "unkept.keepAgain" : "unkept.retry")}
          </Button>
        </>
      }
    >
      {t(reason === "failed" ? "unkept.error" : `unkept.${reason}`)}
    </Alert>
  );
}
