import { use, useState } from "react";
import { bringBack, leaveOut } from "../../assessment/merge.ts";
import { roles } from "../../assessment/roles.ts";
import type { Contribution } from "../../assessment/voices.ts";
import { namesakes } from "../../assessment/waiting.ts";
import { focusSoon } from "../frame/focus.ts";
import { useDesk, useSend, useSession } from "../frame/session.ts";
import { useWords } from "../frame/words.ts";
import { GoneHere } from "../gone/GoneHere.tsx";
import { Alert } from "../kit/Alert.tsx";
import { Button } from "../kit/Button.tsx";
import { Disclosure } from "../kit/Disclosure.tsx";
import { Hidden, Paragraph } from "../kit/Text.tsx";
import styles from "./HandedInList.module.css";
import { useVoices } from "./words.ts";

/**
 * Every contribution that counts, by its role alone: nothing here says how somebody handed in or whether there are notes, which would tell
 * whose they are. The one place where a contribution can be taken out again.
 */
export function HandedInList() {
  const t = useVoices();
  const { t: words } = useWords(["roles"]);
  const send = useSend();
  const { document, round } = useSession();
  const actor = use(useDesk().voices()).intakeOf(document);
  const [open, setOpen] = useState(false);
  const [gone, setGone] = useState<Contribution>();
  const nameOf = ({ role, called = "" }: Contribution) => (called.trim() === "" ? words(`roles:${role}`) : called);
  const listed = round.contributions.toSorted((one, other) => roles.indexOf(one.role) - roles.indexOf(other.role));
  const isBack = gone !== undefined && listed.some(({ participant }) => participant === gone.participant);
  const remove = (contribution: Contribution) => {
    const { participant } = contribution;
    send({ type: "session.edited", edit: leaveOut(participant) });
    // What it came in as would wait again.
    const { received } = actor.getSnapshot().context;
    actor.send({ type: "contributions.left", participants: namesakes(received, participant) });
    setGone(contribution);
    focusSoon("#samen");
  };
  return (
    <>
      {listed.length > 0 && (
        <Disclosure summary={t("handedIn.title")} open={open} onToggle={setOpen}>
          <Paragraph soft>{t("handedIn.about")}</Paragraph>
          <ul className={styles["list"]}>
            {listed.map((one) => (
              <li key={one.participant} className={styles["row"]}>
                <span>{nameOf(one)}</span>
                <Button kind="subtle" onClick={() => remove(one)}>
                  {t("handedIn.remove")}
                  <Hidden> {t("intake.takeFor", { role: nameOf(one) })}</Hidden>
                </Button>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <GoneHere
        id="weg-inbreng"
        nameOf={(one) => (one.kind === "contribution" ? nameOf(one.contribution) : undefined)}
      />
      <div role="status">
        {gone !== undefined && !isBack && (
          <Alert
            kind="info"
            actions={
              <Button
                onClick={() => {
                  send({ type: "session.edited", edit: bringBack(gone) });
                  setGone(undefined);
                  focusSoon("#samen");
                }}
              >
                {t("handedIn.back")}
              </Button>
            }
          >
            {t("handedIn.gone", { role: nameOf(gone) })}
          </Alert>
        )}
      </div>
    </>
  );
}
