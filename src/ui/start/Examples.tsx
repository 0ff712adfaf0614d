import { examples } from "../../machine/model.ts";
import { useSend } from "../frame/session.ts";
import { useUi } from "../frame/words.ts";
import { Button } from "../kit/Button.tsx";
import { Card } from "../kit/Card.tsx";
import { Heading, Paragraph } from "../kit/Text.tsx";
import list from "./Examples.module.css";
import styles from "./StartPage.module.css";

/** Finished sessions of a made-up gemeente, to look around in. */
export function Examples() {
  const t = useUi();
  const send = useSend();
  return (
    <Card as="section" className={styles["way"]}>
      <Heading level={2}>{t("start.examples")}</Heading>
      <Paragraph soft>{t("start.examplesHint")}</Paragraph>
      <div className={list["examples"]}>
        {examples.map((example) => (
          <Button key={example} onClick={() => send({ type: "example.requested", example })}>
            {t(`start.example.${example}`)}
          </Button>
        ))}
      </div>
    </Card>
  );
}
