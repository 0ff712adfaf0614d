import { useRef } from "react";
import { useSend } from "../frame/session.ts";
import { useUi } from "../frame/words.ts";
import { Button } from "../kit/Button.tsx";
import { Card } from "../kit/Card.tsx";
import { Heading, Paragraph } from "../kit/Text.tsx";
import styles from "./StartPage.module.css";

/** Opens a session file. A file may also be dropped anywhere on the page. */
export function OpenFile() {
  const t = useUi();
  const send = useSend();
  const input = useRef<HTMLInputElement>(null);
  return (
    <Card as="section" className={styles["way"]}>
      <Heading level={2}>{t("start.open")}</Heading>
      <Paragraph soft>{t("start.openHint")}</Paragraph>
      <Button onClick={() => input.current?.click()}>{t("start.open")}</Button>
      <input
        ref={input}
        type="file"
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file !== undefined) send({ type: "file.chosen", file });
          event.target.value = "";
        }}
      />
    </Card>
  );
}
