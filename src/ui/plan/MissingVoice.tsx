import { useSession } from "../frame/session.ts";
import { Alert } from "../kit/Alert.tsx";
import { useWerksessie } from "../werksessie/words.ts";

/** A plan that was made without an ervaringsdeskundige at the table says so. Nobody counted the table: then nothing is said. */
export function MissingVoice() {
  const t = useWerksessie();
  const { participants } = useSession().round;
  if (participants.length === 0 || participants.some(({ role }) => role === "ervaringsdeskundige")) return null;
  return (
    <Alert kind="info">
      <strong>{t("table.without")}</strong> {t("table.withoutBody")}
    </Alert>
  );
}
