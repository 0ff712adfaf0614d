import { useEffect, useRef } from "react";
import { Button } from "../kit/Button.tsx";
import { QrCode } from "../kit/QrCode.tsx";
import { Heading } from "../kit/Text.tsx";
import styles from "./InvitationWall.module.css";
import type { InvitationWays } from "./voicesDesk.ts";
import { useVoices } from "./words.ts";

/** The invitation over the whole screen, for a beamer: the code large, and beside it the address for who types. */
export function InvitationWall({ ways, onClose }: { ways: InvitationWays; onClose: () => void }) {
  const t = useVoices();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles["wall"]} aria-labelledby="doe-mee" onClose={onClose}>
      <div className={styles["content"]}>
        <QrCode text={ways.scan ?? ways.code} label={t("invite.qrLabel")} className={styles["code"]} />
        <div className={styles["words"]}>
          <Heading level={2} look={1} id="doe-mee" className={styles["title"]}>
            {t("invite.wall.title")}
          </Heading>
          <p>{t("invite.wall.scan")}</p>
          {ways.typed !== undefined && (
            <p>
              {t("invite.wall.type")}
              <strong className={styles["address"]}>
                {ways.typed}
                <wbr />
                <span className={styles["whole"]}>{ways.code}</span>
              </strong>
            </p>
          )}
          <p>{t("invite.wall.noName")}</p>
          <Button onClick={() => dialog.current?.close()}>{t("invite.wall.close")}</Button>
        </div>
      </div>
    </dialog>
  );
}
