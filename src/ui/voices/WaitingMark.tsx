import { useSelector } from "@xstate/react";
import { useEffect, useState } from "react";
import { waitingIn } from "../../assessment/waiting.ts";
import type { IntakeActor } from "../../machine/intake.ts";
import { useDesk, useSession } from "../frame/session.ts";
import styles from "./WaitingMark.module.css";
import { useVoices } from "./words.ts";

/**
 * How many contributions wait for a decision, to stand within the link to where they are taken in. It comes late and without the part that it
 * needs not at all, so it has a place beside words that are there already.
 */
export function WaitingMark() {
  const { voices } = useDesk();
  const { document } = useSession();
  const [intakeOf, setIntakeOf] = useState<{ at: (session: typeof document) => IntakeActor }>();
  useEffect(() => {
    let here = true;
    voices().then(
      (desk) => here && setIntakeOf({ at: desk.intakeOf }),
      () => {},
    );
    return () => {
      here = false;
    };
  }, [voices]);
  return intakeOf === undefined ? null : <Mark actor={intakeOf.at(document)} />;
}

function Mark({ actor }: { actor: IntakeActor }) {
  const t = useVoices();
  const { document } = useSession();
  const received = useSelector(actor, ({ context }) => context.received);
  const count = waitingIn(document, received).length;
  return count === 0 ? null : <span className={styles["mark"]}>{t("intake.mark", { count })}</span>;
}
