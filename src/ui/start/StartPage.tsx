import { useUi } from "../frame/words.ts";
import { Heading, Link, Paragraph } from "../kit/Text.tsx";
import { Examples } from "./Examples.tsx";
import { NewSessionForm } from "./NewSessionForm.tsx";
import { OpenFile } from "./OpenFile.tsx";
import { SessionList } from "./SessionList.tsx";
import styles from "./StartPage.module.css";
import { StartPicture } from "./StartPicture.tsx";

/** What this is, and the four ways in: a new session, a saved one, a file, an example. */
export function StartPage() {
  const t = useUi();
  return (
    <div className={styles["page"]}>
      <div className={styles["intro"]}>
        <Heading level={1} className={styles["title"]}>
          {t("start.title")}
        </Heading>
        <Paragraph lead>{t("start.what")}</Paragraph>
        <Paragraph className={styles["together"]}>{t("start.together")}</Paragraph>
        <Link href="#/meedoen">{t("start.invited")}</Link>
      </div>
      <StartPicture />
      <div className={styles["ways"]}>
        <NewSessionForm />
        <div className={styles["others"]}>
          <SessionList />
          <OpenFile />
          <Examples />
        </div>
      </div>
    </div>
  );
}
