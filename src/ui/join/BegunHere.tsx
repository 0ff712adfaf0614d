import { Suspense, useEffect, useState } from "react";
import { addressOf } from "../../machine/places.ts";
import { useWords } from "../frame/words.ts";
import { ButtonLink } from "../kit/Button.tsx";
import { Card } from "../kit/Card.tsx";
import { Heading, Paragraph } from "../kit/Text.tsx";
import styles from "./JoinPage.module.css";
import type { BegunHere, JoinDesk } from "./joinDesk.ts";
import { useJoin } from "./words.ts";

/** What somebody filled in alone and is still on this device, each with the way on; nothing where there is none, or none can be looked up. */
export function BegunHereList({ join }: { join: () => Promise<JoinDesk> }) {
  const [begun, setBegun] = useState<readonly BegunHere[]>([]);
  useEffect(() => {
    let isHere = true;
    const look = async () => {
      const found = await (await join()).begun();
      if (isHere) setBegun(found);
    };
    void look().catch(() => {});
    return () => {
      isHere = false;
    };
  }, [join]);
  return begun.length === 0 ? null : (
    <Suspense>
      <List begun={begun} />
    </Suspense>
  );
}

function List({ begun }: { begun: readonly BegunHere[] }) {
  const t = useJoin();
  return (
    <section className={styles["block"]} aria-labelledby="begonnen">
      <Heading level={2} id="begonnen">
        {t("begun.title")}
      </Heading>
      {begun.map((one) => (
        <One key={one.invitation} begun={one} />
      ))}
    </section>
  );
}

function One({ begun: { invitation, variant, organisation, answered } }: { begun: BegunHere }) {
  const t = useJoin();
  const { t: words } = useWords(["fields"]);
  const name = [organisation, words(`fields:${variant}.name`)].filter((part) => part !== undefined).join(", ");
  return (
    <Card className={styles["block"]}>
      <Paragraph>{t("begun.of", { name, count: answered })}</Paragraph>
      <ButtonLink kind="secondary" arrow="right" href={`#${addressOf({ room: "join", way: invitation })}`}>
        {t("welcome.goOn")}
      </ButtonLink>
    </Card>
  );
}
