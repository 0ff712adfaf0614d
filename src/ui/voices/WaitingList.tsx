import { useSelector } from "@xstate/react";
import { useState } from "react";
import type { Edit } from "../../assessment/edit.ts";
import { merged, viewOf } from "../../assessment/merge.ts";
import type { Contribution } from "../../assessment/voices.ts";
import type { IntakeActor } from "../../machine/intake.ts";
import { focusSoon } from "../frame/focus.ts";
import { useSend, useSession } from "../frame/session.ts";
import { useWords } from "../frame/words.ts";
import { Button } from "../kit/Button.tsx";
import { Heading, Hidden } from "../kit/Text.tsx";
import styles from "./VoicesPage.module.css";
import { useVoices } from "./words.ts";

/** What came in and does not count yet: of each what it would change, never what somebody said. */
export function WaitingList({ actor }: { actor: IntakeActor }) {
  const t = useVoices();
  const send = useSend();
  const waiting = useSelector(actor, ({ context }) => context.waiting);
  const [taken, setTaken] = useState(0);
  const settle = (handedIn: readonly Contribution[]) => {
    actor.send({ type: "contributions.settled", participants: handedIn.map(({ participant }) => participant) });
    focusSoon("#binnenhalen");
  };
  const take = (handedIn: readonly Contribution[]) => {
    send({ type: "session.edited", edit: takeAll(handedIn) });
    setTaken(handedIn.length);
    settle(handedIn);
  };
  return (
    <>
      <div role="status">{taken > 0 && waiting.length === 0 && t("intake.taken", { count: taken })}</div>
      {waiting.length > 0 && (
        <div className={styles["waiting"]}>
          <Heading level={3}>{t("intake.waiting", { count: waiting.length })}</Heading>
          <ul className={styles["list"]}>
            {waiting.map((one) => (
              <WaitingRow
                key={one.participant}
                handedIn={one}
                onTake={() => take([one])}
                onLeave={() => settle([one])}
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
  onTake: () => void;
  onLeave: () => void;
}) {
  const t = useVoices();
  const { t: words } = useWords(["roles"]);
  const { document } = useSession();
  const { arrival, changed } = viewOf(document, handedIn);
  const role = handedIn.called ?? words(`roles:${handedIn.role}`);
  const answers = Object.values(handedIn.answers);
  const notes = answers.filter(({ note }) => note !== undefined).length;
  const changes = arrival === "new" || arrival === "replaces";
  const facts = [
    t(`intake.way.${handedIn.via === "qr" || handedIn.via === "file" ? handedIn.via : "code"}`),
    t("intake.answers", { count: answers.length }),
    ...(notes > 0 ? [t("intake.notes", { count: notes })] : []),
  ];
  return (
    <li className={styles["arrived"]}>
      <strong>{t("intake.from", { role })}</strong>
      <span>{facts.join(" · ")}</span>
      <span>{t(`intake.change.${arrival}`, { count: changed.length })}</span>
      <span className={styles["tasks"]}>
        {changes && (
          <Button onClick={onTake}>
            {t("intake.take")}
            <Hidden> {t("intake.takeFor", { role })}</Hidden>
          </Button>
        )}
        <Button kind="subtle" onClick={onLeave}>
          {t(changes ? "intake.leave" : "intake.close")}
          <Hidden> {t("intake.takeFor", { role })}</Hidden>
        </Button>
      </span>
    </li>
  );
}
