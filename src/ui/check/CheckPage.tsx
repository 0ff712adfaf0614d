import { useEffect, useState } from "react";
import { useDesk } from "../frame/session.ts";
import { useRoom } from "../frame/words.ts";
import { Button } from "../kit/Button.tsx";
import { Heading, Link, Paragraph } from "../kit/Text.tsx";
import styles from "./CheckPage.module.css";
import type { Fact, Part } from "./checkParts.ts";
import { asText, checkParts } from "./checkParts.ts";
import type { Inspection } from "./inspection.ts";

/** For whoever judges whether this copy of the app is safe: what can be seen of that in this browser, with the lists to compare. */
export function CheckPage() {
  const t = useRoom();
  const { inspect } = useDesk();
  const [seen, setSeen] = useState<Inspection>();
  const [times, setTimes] = useState(1);
  useEffect(() => {
    let isHere = times > 0;
    setSeen(undefined);
    void inspect().then((found) => {
      if (isHere) setSeen(found);
    });
    return () => {
      isHere = false;
    };
  }, [inspect, times]);
  const parts = seen === undefined ? [] : checkParts(seen, t);
  return (
    <div className={styles["page"]}>
      <Heading level={1}>{t("check.title")}</Heading>
      <Paragraph lead>{t("check.intro")}</Paragraph>
      <div role="status">{seen === undefined && <Paragraph>{t("check.looking")}</Paragraph>}</div>
      {parts.map((part) => (
        <OnePart key={part.title} part={part} />
      ))}
      {seen !== undefined && (
        <>
          <More edition={seen.edition} />
          <Ways text={asText(t("check.title"), parts)} onAgain={() => setTimes(times + 1)} />
        </>
      )}
    </div>
  );
}

function OnePart({ part: { title, says, facts } }: { part: Part }) {
  return (
    <section className={styles["part"]}>
      <Heading level={2}>{title}</Heading>
      {says.map((sentence) => (
        <Paragraph key={sentence}>{sentence}</Paragraph>
      ))}
      {facts.length > 0 && (
        <dl className={styles["facts"]}>
          {facts.map((fact) => (
            <OneFact key={fact.name} fact={fact} />
          ))}
        </dl>
      )}
    </section>
  );
}

function OneFact({ fact: { name, value, isCode } }: { fact: Fact }) {
  return (
    <div className={styles["fact"]}>
      <dt>{name}</dt>
      <dd className={isCode === true ? styles["code"] : undefined}>{value}</dd>
    </div>
  );
}

/** The lists that lie beside the app. One file has nothing beside it. */
function More({ edition }: { edition: Inspection["edition"] }) {
  const t = useRoom();
  if (edition === "file") return null;
  return (
    <section className={styles["part"]}>
      <Heading level={2}>{t("check.more")}</Heading>
      <Paragraph>{t("check.moreBody")}</Paragraph>
      <ul className={styles["lists"]}>
        <li>
          <Link href="./sbom.json">{t("check.sbom")}</Link>
        </li>
        <li>
          <Link href="./licences.txt">{t("check.licences")}</Link>
        </li>
        <li>
          <Link href="./SHA256SUMS">{t("check.sums")}</Link>
        </li>
      </ul>
    </section>
  );
}

function Ways({ text, onAgain }: { text: string; onAgain: () => void }) {
  const t = useRoom();
  const { copyText } = useDesk();
  const [copied, setCopied] = useState<boolean>();
  return (
    <div className={styles["ways"]}>
      <Button kind="primary" onClick={() => void copyText(text).then(setCopied)}>
        {t("check.copy")}
      </Button>
      <Button onClick={onAgain}>{t("check.again")}</Button>
      <span role="status">{copied !== undefined && t(copied ? "check.copied" : "check.copyFailed")}</span>
    </div>
  );
}
