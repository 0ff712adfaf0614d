import { useState } from "react";
import { Button } from "../kit/Button.tsx";
import { Checkbox } from "../kit/Checkbox.tsx";
import { Disclosure } from "../kit/Disclosure.tsx";
import { QrCode } from "../kit/QrCode.tsx";
import { Heading, Paragraph } from "../kit/Text.tsx";
import styles from "./JoinPage.module.css";
import { useDraft, useParticipation } from "./joinDesk.ts";
import { useJoin } from "./words.ts";

/** The code as a picture, and the answers as a file, which alone takes notes along; each behind a fold, as one way is enough. */
export function OtherWays({ hasNotes }: { hasNotes: boolean }) {
  const t = useJoin();
  const [picture, openPicture] = useState(false);
  const [file, openFile] = useState(false);
  return (
    <section className={styles["block"]} aria-labelledby="andere-manier">
      <Heading level={2} look={3} id="andere-manier">
        {t("handing.other")}
      </Heading>
      <Disclosure summary={t("handing.qr")} open={picture} onToggle={openPicture}>
        <Picture />
      </Disclosure>
      <Disclosure summary={t("handing.file")} open={file} onToggle={openFile}>
        <File hasNotes={hasNotes} />
      </Disclosure>
    </section>
  );
}

function Picture() {
  const t = useJoin();
  const { codeOf, saveQr } = useParticipation();
  const code = codeOf(useDraft());
  const [saved, setSaved] = useState(false);
  return (
    <div className={styles["block"]}>
      <Paragraph>{t("handing.qrAbout")}</Paragraph>
      <QrCode text={code} label={t("handing.qrLabel")} className={styles["picture"]} />
      <Button onClick={() => void saveQr(code).then(() => setSaved(true))}>{t("handing.qrSave")}</Button>
      <p role="status" className={styles["said"]}>
        {saved && t("handing.saved")}
      </p>
    </div>
  );
}

function File({ hasNotes }: { hasNotes: boolean }) {
  const t = useJoin();
  const { actor, saveFile } = useParticipation();
  const draft = useDraft();
  const [saved, setSaved] = useState(false);
  return (
    <div className={styles["block"]}>
      <Paragraph>{t("handing.fileAbout")}</Paragraph>
      {hasNotes && (
        <div className={styles["block"]}>
          <Checkbox
            checked={draft.shareNotes}
            onTick={(share) => {
              setSaved(false);
              actor.send({ type: "notes.shared", share });
            }}
          >
            {t("handing.fileNotes")}
          </Checkbox>
          <Paragraph soft>{t("handing.fileNotesAbout")}</Paragraph>
        </div>
      )}
      <Button
        onClick={() => {
          saveFile(draft);
          setSaved(true);
        }}
      >
        {t("handing.fileSave")}
      </Button>
      <p role="status" className={styles["said"]}>
        {saved && t("handing.saved")}
      </p>
    </div>
  );
}
