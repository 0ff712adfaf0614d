import { useRef, useState } from "react";
import { useDesk } from "../frame/session.ts";
import { Button, ButtonLink } from "../kit/Button.tsx";
import { Heading, Link, Paragraph } from "../kit/Text.tsx";
import { CodeAloud } from "./CodeAloud.tsx";
import styles from "./JoinPage.module.css";
import { useDraft, useParticipation } from "./joinDesk.ts";
import { OtherWays } from "./OtherWays.tsx";
import { useJoinLink } from "./useJoinLink.ts";
import { useJoin } from "./words.ts";

/** Handing in: the code with what sends it on, the other ways behind a fold each, and the end. */
export function HandInScreen() {
  const t = useJoin();
  const to = useJoinLink();
  const hasNotes = Object.values(useDraft().answers).some(({ note }) => note !== undefined);
  return (
    <div className={styles["screen"]}>
      <Heading level={1}>{t("handing.title")}</Heading>
      <Paragraph>{t("handing.intro")}</Paragraph>
      <Code />
      {hasNotes && <Paragraph soft>{t("handing.noNotes")}</Paragraph>}
      <div className={styles["ways"]}>
        <ButtonLink kind="secondary" arrow="right" href={to({ at: "done" })}>
          {t("handing.done")}
        </ButtonLink>
        <Link href={to({ at: "overview" })} className={styles["aside"]}>
          {t("handing.back")}
        </Link>
      </div>
      <OtherWays hasNotes={hasNotes} />
    </div>
  );
}

function Code() {
  const t = useJoin();
  const { copyText } = useDesk();
  const { codeOf, share } = useParticipation();
  const code = codeOf(useDraft());
  const shown = useRef<HTMLOutputElement>(null);
  const [copied, setCopied] = useState<boolean>();
  const copy = async () => {
    const done = await copyText(code);
    setCopied(done);
    if (!done && shown.current !== null) window.getSelection()?.selectAllChildren(shown.current);
  };
  return (
    <div className={styles["block"]}>
      <output ref={shown} className={styles["code"]} aria-label={t("handing.codeLabel")}>
        {code}
      </output>
      <div className={styles["ways"]}>
        {share !== undefined && (
          <Button kind="primary" onClick={() => void share(t("handing.message", { code }))}>
            {t("handing.share")}
          </Button>
        )}
        <Button kind={share === undefined ? "primary" : "secondary"} onClick={() => void copy()}>
          {t("handing.copy")}
        </Button>
      </div>
      <p role="status" className={styles["said"]}>
        {copied !== undefined && t(copied ? "handing.copied" : "handing.copyByHand")}
      </p>
      <CodeAloud code={code} />
    </div>
  );
}
