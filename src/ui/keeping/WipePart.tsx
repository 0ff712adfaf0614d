import { useState } from "react";
import { useWords } from "../frame/words.ts";
import { Alert } from "../kit/Alert.tsx";
import { Button } from "../kit/Button.tsx";
import { Heading, Paragraph } from "../kit/Text.tsx";
import type { KeepingDesk } from "./desk.ts";
import styles from "./ShelvesPage.module.css";

/** Takes everything off a computer that others use too; files are offered first, and it is asked twice. */
export function WipePart({ keeping }: { keeping: KeepingDesk }) {
  const { t } = useWords(["keeping"]);
  const [isAsking, setAsking] = useState(false);
  return (
    <section className={styles["part"]}>
      <Heading level={2}>{t("keeping:wipe.title")}</Heading>
      <Paragraph>{t("keeping:wipe.intro")}</Paragraph>
      {isAsking ? (
        <Alert
          kind="warning"
          actions={
            <>
              <Button kind="primary" onClick={() => void keeping.saveAll()}>
                {t("keeping:here.saveAll")}
              </Button>
              <Button onClick={() => void keeping.wipe()}>{t("keeping:wipe.yes")}</Button>
              <Button kind="subtle" onClick={() => setAsking(false)}>
                {t("keeping:wipe.no")}
              </Button>
            </>
          }
        >
          <Paragraph>{t("keeping:wipe.first")}</Paragraph>
          <Paragraph>{t("keeping:wipe.what")}</Paragraph>
        </Alert>
      ) : (
        <Button onClick={() => setAsking(true)}>{t("keeping:wipe.ask")}</Button>
      )}
    </section>
  );
}
