import { useId } from "react";
import type { Role } from "../../assessment/roles.ts";
import { roles } from "../../assessment/roles.ts";
import { seat, unseat } from "../../assessment/voiceEdits.ts";
import { useSend, useSession } from "../frame/session.ts";
import { useWords } from "../frame/words.ts";
import { Alert } from "../kit/Alert.tsx";
import { Card } from "../kit/Card.tsx";
import { Heading, Paragraph } from "../kit/Text.tsx";
import { useWerksessieDesk } from "./desk.ts";
import { Stepper } from "./Stepper.tsx";
import styles from "./TableCard.module.css";
import { useWerksessie } from "./words.ts";

/** Who is at the table: a count for each role, and no name. */
export function TableCard() {
  const t = useWerksessie();
  const { t: words } = useWords(["roles"]);
  const send = useSend();
  const { newId } = useWerksessieDesk();
  const { round } = useSession();
  const heading = useId();
  const { participants } = round;
  const of = (role: Role) => participants.filter((one) => one.role === role);
  const handedIn = round.contributions.length;
  return (
    <Card as="section" aria-labelledby={heading} className={styles["card"]}>
      <div>
        <Heading level={2} id={heading}>
          {t("table.title")}
        </Heading>
        <Paragraph soft>{t("table.intro")}</Paragraph>
        {handedIn > 0 && <Paragraph soft>{t("table.handedIn", { count: handedIn })}</Paragraph>}
      </div>
      <ul className={styles["roles"]}>
        {roles.map((role) => (
          <li key={role} className={styles["role"]}>
            <Stepper
              label={words(`roles:${role}`)}
              count={of(role).length}
              more={t("table.more", { role: words(`roles:${role}`) })}
              fewer={t("table.fewer", { role: words(`roles:${role}`) })}
              onMore={() => send({ type: "session.edited", edit: seat({ id: newId(), role }) })}
              onFewer={() => {
                const last = of(role).at(-1);
                if (last !== undefined) send({ type: "session.edited", edit: unseat(last.id) });
              }}
            />
          </li>
        ))}
      </ul>
      <p className={styles["sum"]} role="status">
        <strong>{t("table.people", { count: participants.length })}</strong>
      </p>
      <Experts count={of("ervaringsdeskundige").length} people={participants.length} />
    </Card>
  );
}

/** What it means for the talk whether somebody with own experience is there. */
function Experts({ count, people }: { count: number; people: number }) {
  const t = useWerksessie();
  if (people === 0) return null;
  if (count > 0) return <Paragraph>{t("table.present", { count })}</Paragraph>;
  return (
    <Alert kind="info">
      <strong>{t("table.missing")}</strong> {t("table.missingBody")}
    </Alert>
  );
}
