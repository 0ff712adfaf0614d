import { useSelector } from "@xstate/react";
import { useState } from "react";
import type { Edit } from "../../assessment/edit.ts";
import { merged, viewOf } from "../../assessment/merge.ts";
import type { Contribution } from "../../assessment/voices.ts";
import { waitingIn } from "../../assessment/waiting.ts";
import type { IntakeActor } from "../../machine/intake.ts";
import { focusSoon } from "../frame/focus.ts";
import { useSend, useSession } from "../frame/session.ts";
import { useWords } from "../frame/words.ts";
import { Button } from "../kit/Button.tsx";
import { Heading, Hidden } from "../kit/Text.tsx";
import styles from "./VoicesPage.module.css";
import { useVoices } from "./words.ts";

/**
 * What came in and does not count yet: of each whether it is new, never what somebody said. Nor at how many questions somebody thought again:
 * two pictures with that number beside them would tell more than they do.
 */
export function WaitingList({ actor }: { actor: IntakeActor }) {
  const t = useVoices();
  const send = useSend();
  const { document } = useSession();
  const { received, known } = useSelector(actor, ({ context }) => context);
  const waiting = waitingIn(document, received);
  const [taken, setTaken] = useState(0);
  const take = (handedIn: readonly Contribution[]) => {
    send({ type: "session.edited", edit: takeAll(handedIn) });
    setTaken(handedIn.length);
    focusSoon("#binnenhalen");
  };
  return (
    <>
      <div role="status">{taken > 0 && waiting.length === 0 && t("intake.taken", { count: taken })}</div>
      {waiting.length + known.length > 0 && (
        <div className={styles["waiting"]}>
          {waiting.length > 0 && <Heading level={3}>{t("intake.waiting", { count: waiting.length })}</Heading>}
          <ul className={styles["list"]}>
            {waiting.map((one) => (
              <WaitingRow
                key={one.participant}
                handedIn={one}
                onTake={() => take([one])}
                onLeave={() => {
                  actor.send({ type: "contributions.left", participants: [one.participant] });
                  focusSoon("#binnenhalen");
                }}
              />
            ))}
            {known.map((one) => (
              <WaitingRow
                key={one.participant}
                handedIn={one}
                onLeave={() => {
                  actor.send({ type: "recognition.closed", participant: one.participant });
                  focusSoon("#binnenhalen");
                }}
              />
            ))}
          </ul>
          {waiting.length > 1 && (
            <Button kind="primary" onClick={() => take(waiting)}>
              {t("intake.takeAll", { count: waiting.length })}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

/** Takes several contributions in as one change. */
function takeAll(handedIn: readonly Contribution[]): Edit {
  return { what: "contribution.taken", apply: (assessment) => handedIn.reduce(merged, assessment) };
}

function WaitingRow({
  handedIn,
  onTake,
  onLeave,
}: {
  handedIn: Contribution;
  onTake?: () => void;
  onLeave: () => void;
}) {
  const t = useVoices();
  const { t: words } = useWords(["roles"]);
  const { document } = useSession();
  const { arrival } = viewOf(document, handedIn);
  const role = handedIn.called ?? words(`roles:${handedIn.role}`);
  return (
    <li className={styles["arrived"]}>
      <strong>{t("intake.from", { role })}</strong>
      <span>{t("intake.answers", { count: Object.keys(handedIn.answers).length })}</span>
      <span>{t(`intake.change.${arrival}`)}</span>
      <span className={styles["tasks"]}>
        {onTake !== undefined && (
          <Button onClick={onTake}>
            {t("intake.take")}
            <Hidden> {t("intake.takeFor", { role })}</Hidden>
          </Button>
        )}
        <Button kind="subtle" onClick={onLeave}>
          {t(onTake !== undefined ? "intake.leave" : "intake.close")}
          <Hidden> {t("intake.takeFor", { role })}</Hidden>
        </Button>
      </span>
    </li>
  );
}
