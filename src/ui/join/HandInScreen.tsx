import { useRef, useState } from "react";
import { useDesk } from "../frame/session.ts";
import { Button } from "../kit/Button.tsx";
import { Card } from "../kit/Card.tsx";
import { Checkbox } from "../kit/Checkbox.tsx";
import { QrCode } from "../kit/QrCode.tsx";
import { Heading, Link, Paragraph } from "../kit/Text.tsx";
import styles from "./JoinPage.module.css";
import { useDraft, useParticipation } from "./joinDesk.ts";
import { useJoinLink } from "./useJoinLink.ts";
import { WipePart } from "./WipePart.tsx";
import { useJoin } from "./words.ts";

/** Three ways to hand in, of which one is enough: a code, a picture of it, a file. */
export function HandInScreen() {
  const t = useJoin();
  const to = useJoinLink();
  return (
    <div className={styles["screen"]}>
      <Heading level={1}>{t("handing.title")}</Heading>
      <Paragraph lead>{t("handing.intro")}</Paragraph>
      <CodeCard />
      <PictureCard />
      <FileCard />
      <Paragraph>{t("handing.changed")}</Paragraph>
      <Link href={to({ at: "overview" })} className={styles["aside"]}>
        {t("handing.back")}
      </Link>
      <WipePart />
    </div>
  );
}

/** Where notes were written, that they don't go along with a code. */
function NoNotes() {
  const t = useJoin();
  return useHasNotes() ? <Paragraph soft>{t("handing.noNotes")}</Paragraph> : null;
}

function useHasNotes(): boolean {
  return Object.values(useDraft().answers).some(({ note }) => note !== undefined);
}

function CodeCard() {
  const t = useJoin();
  const { copyText } = useDesk();
  const { codeOf } = useParticipation();
  const code = codeOf(useDraft());
  const shown = useRef<HTMLOutputElement>(null);
  const [copied, setCopied] = useState<boolean>();
  const copy = async () => {
    const done = await copyText(code);
    setCopied(done);
    if (!done && shown.current !== null) window.getSelection()?.selectAllChildren(shown.current);
  };
  return (
    <Card as="section" className={styles["block"]} aria-labelledby="met-een-code">
      <Heading level={2} id="met-een-code">
        {t("handing.code")}
      </Heading>
      <Paragraph>{t("handing.codeAbout")}</Paragraph>
      <NoNotes />
      <output ref={shown} className={styles["code"]} aria-label={t("handing.codeLabel")}>
        {code}
      </output>
      <Button kind="primary" onClick={() => void copy()}>
        {t("handing.copy")}
      </Button>
      <p role="status" className={styles["said"]}>
        {copied !== undefined && t(copied ? "handing.copied" : "handing.copyByHand")}
      </p>
    </Card>
  );
}

function PictureCard() {
  const t = useJoin();
  const { codeOf, saveQr } = useParticipation();
  const code = codeOf(useDraft());
  const [saved, setSaved] = useState(false);
  return (
    <Card as="section" className={styles["block"]} aria-labelledby="met-een-plaatje">
      <Heading level={2} id="met-een-plaatje">
        {t("handing.qr")}
      </Heading>
      <Paragraph>{t("handing.qrAbout")}</Paragraph>
      <NoNotes />
      <QrCode text={code} label={t("handing.qrLabel")} className={styles["picture"]} />
      <Button onClick={() => void saveQr(code).then(() => setSaved(true))}>{t("handing.qrSave")}</Button>
      <p role="status" className={styles["said"]}>
        {saved && t("handing.saved")}
      </p>
    </Card>
  );
}

function FileCard() {
  const t = useJoin();
  const { actor, saveFile } = useParticipation();
  const draft = useDraft();
  const [saved, setSaved] = useState(false);
  const hasNotes = useHasNotes();
  return (
    <Card as="section" className={styles["block"]} aria-labelledby="met-een-bestand">
      <Heading level={2} id="met-een-bestand">
        {t("handing.file")}
      </Heading>
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
    </Card>
  );
}
