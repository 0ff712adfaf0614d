import { explainCounting } from "../../assessment/countingNews.ts";
import { useSend } from "../frame/session.ts";
import { useRoom } from "../frame/words.ts";
import { Alert } from "../kit/Alert.tsx";
import { Button } from "../kit/Button.tsx";

/** Says once to a team whose session is older what is counted in another way now. */
export function CountingNews() {
  const t = useRoom();
  const send = useSend();
  return (
    <Alert
      kind="info"
      actions={
        <Button kind="subtle" onClick={() => send({ type: "session.edited", edit: explainCounting })}>
          {t("counting.read")}
        </Button>
      }
    >
      <strong>{t("counting.title")}</strong> {t("counting.body")}
    </Alert>
  );
}
