import { useSelector } from "@xstate/react";
import { isBegun } from "../../assessment/draft.ts";
import { Alert } from "../kit/Alert.tsx";
import { Paragraph } from "../kit/Text.tsx";
import { useDraft, useParticipation } from "./joinDesk.ts";
import { useJoin } from "./words.ts";

/** Whether this device keeps the answers. */
export function KeptHere() {
  const t = useJoin();
  const { actor } = useParticipation();
  const failure = useSelector(actor, ({ context }) => context.keepFailure);
  const draft = useDraft();
  return (
    <div role="status">
      {failure !== undefined && <Alert kind="warning">{t("question.unkept")}</Alert>}
      {failure === undefined && isBegun(draft) && <Paragraph soft>{t("question.kept")}</Paragraph>}
    </div>
  );
}
