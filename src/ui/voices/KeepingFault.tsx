import { useSelector } from "@xstate/react";
import type { IntakeActor } from "../../machine/intake.ts";
import { focusSoon } from "../frame/focus.ts";
import { Alert } from "../kit/Alert.tsx";
import { Button } from "../kit/Button.tsx";
import { useVoices } from "./words.ts";

/** Where this computer doesn't keep what waits, or can't read what it kept: what that means, and a way on. */
export function KeepingFault({ actor }: { actor: IntakeActor }) {
  const t = useVoices();
  const { fault, damaged } = useSelector(actor, ({ context }) => context);
  return (
    <div role="status">
      {fault !== undefined && (
        <Alert
          kind="error"
          actions={<Button onClick={() => actor.send({ type: "keeping.retried" })}>{t("intake.unkept.retry")}</Button>}
        >
          {t(
            `intake.unkept.${fault === "full" || fault === "forbidden" || fault === "other-version" ? fault : "failed"}`,
          )}
        </Alert>
      )}
      {damaged.length > 0 && (
        <Alert
          kind="error"
          actions={
            <Button
              kind="subtle"
              onClick={() => {
                actor.send({ type: "contributions.left", participants: damaged });
                focusSoon("#binnenhalen");
              }}
            >
              {t("intake.unkept.leave")}
            </Button>
          }
        >
          {t("intake.unkept.damaged", { count: damaged.length })}
        </Alert>
      )}
    </div>
  );
}
