import type { ReactNode } from "react";
import { use, useRef, useState } from "react";
import type { InvitedBy } from "../../assessment/invitedBy.ts";
import { useDesk, useSession } from "../frame/session.ts";
import { useWords } from "../frame/words.ts";
import { Button } from "../kit/Button.tsx";
import { Card } from "../kit/Card.tsx";
import { Checkbox } from "../kit/Checkbox.tsx";
import { QrCode } from "../kit/QrCode.tsx";
import { Heading, Paragraph } from "../kit/Text.tsx";
import { InvitationWall } from "./InvitationWall.tsx";
import styles from "./VoicesPage.module.css";
import type { InvitationWays } from "./voicesDesk.ts";
import { useVoices } from "./words.ts";

/** The invitation: a link, a QR code for on the wall, a file. */
export function InvitePart() {
  const t = useVoices();
  const { document } = useSession();
  const desk = use(useDesk().voices());
  const { by, choices } = useAskedBy();
  const ways = desk.invite(document, by);
  const [saved, setSaved] = useState(false);
  const [large, setLarge] = useState(false);
  return (
    <Card as="section" className={styles["part"]} aria-labelledby="uitnodigen">
      <Heading level={2} id="uitnodigen">
        {t("invite.title")}
      </Heading>
      <Paragraph>{t("invite.about")}</Paragraph>
      {choices}
      <div className={styles["invitation"]}>
        {ways.scan !== undefined && (
          <QrCode text={ways.scan} label={t("invite.qrLabel")} className={styles["smallCode"]} />
        )}
        <div className={styles["part"]}>
          <TheLink ways={ways} />
          <div className={styles["tasks"]}>
            {ways.scan !== undefined && <Button onClick={() => setLarge(true)}>{t("invite.show")}</Button>}
            <Button
              kind="subtle"
              onClick={() => {
                desk.saveInvitation(document, by);
                setSaved(true);
              }}
            >
              {t("invite.save")}
            </Button>
          </div>
          <p role="status" className={styles["said"]}>
            {saved && t("invite.saved")}
          </p>
        </div>
      </div>
      <Paragraph soft>{t("invite.changed")}</Paragraph>
      {document.overlay !== undefined && <Paragraph soft>{t("invite.overlay")}</Paragraph>}
      {large && <InvitationWall ways={ways} onClose={() => setLarge(false)} />}
    </Card>
  );
}

/** What the invitation says of who asks, as far as the session knows it, and the choice of the team. */
function useAskedBy(): { by: InvitedBy; choices: ReactNode } {
  const t = useVoices();
  const { date } = useWords(["voices"]);
  const { today } = useDesk();
  const { document, round } = useSession();
  const [tellsWho, setTellsWho] = useState(true);
  const [tellsWhen, setTellsWhen] = useState(true);
  const organisation = document.organisation.trim();
  const isAhead = round.date > today();
  const by = {
    ...(organisation !== "" && tellsWho ? { organisation } : {}),
    ...(isAhead && tellsWhen ? { until: round.date } : {}),
  };
  const choices = (organisation !== "" || isAhead) && (
    <div className={styles["tasks"]}>
      {organisation !== "" && (
        <Checkbox checked={tellsWho} onTick={setTellsWho}>
          {t("invite.who", { organisation })}
        </Checkbox>
      )}
      {isAhead && (
        <Checkbox checked={tellsWhen} onTick={setTellsWhen}>
          {t("invite.until", { date: date(round.date) })}
        </Checkbox>
      )}
    </div>
  );
  return { by, choices };
}

function TheLink({ ways: { link, code } }: { ways: InvitationWays }) {
  const t = useVoices();
  const { copyText } = useDesk();
  const shown = useRef<HTMLOutputElement>(null);
  const [copied, setCopied] = useState<boolean>();
  if (link === undefined)
    return (
      <>
        <Paragraph>{t("invite.noLink")}</Paragraph>
        <output className={styles["address"]}>{code}</output>
      </>
    );
  const copy = async () => {
    const done = await copyText(link);
    setCopied(done);
    if (!done && shown.current !== null) window.getSelection()?.selectAllChildren(shown.current);
  };
  return (
    <>
      <output ref={shown} className={styles["address"]} aria-label={t("invite.link")}>
        {link}
      </output>
      <Paragraph soft>{t("invite.mail")}</Paragraph>
      <div className={styles["tasks"]}>
        <Button kind="primary" onClick={() => void copy()}>
          {t("invite.copy")}
        </Button>
      </div>
      <p role="status" className={styles["said"]}>
        {copied !== undefined && t(copied ? "invite.copied" : "invite.copyByHand")}
      </p>
    </>
  );
}
