import { useEffect, useState } from "react";
import type { Saved } from "../../machine/model.ts";
import type { SessionSummary } from "../../storage/store.ts";
import { useRemembered } from "../frame/session.ts";
import { useWords } from "../frame/words.ts";
import { Alert } from "../kit/Alert.tsx";
import { Button } from "../kit/Button.tsx";
import { Heading, Paragraph } from "../kit/Text.tsx";
import type { KeepingDesk, LastFile } from "./desk.ts";
import { fileState } from "./fileState.ts";
import styles from "./ShelvesPage.module.css";

/** Takes everything off a computer that others use too; files are offered first, and it is asked whether they are there. */
export function WipePart({ keeping }: { keeping: KeepingDesk }) {
  const { t } = useWords(["keeping"]);
  const [isAsking, setAsking] = useState(false);
  const [files, setFiles] = useState<ReadonlyMap<string, LastFile>>();
  const [saved, setSaved] = useState<{ count: number; how: Saved }>();
  useEffect(() => {
    if (isAsking) void keeping.room().then(({ lastFiles }) => setFiles(lastFiles));
  }, [keeping, isAsking]);
  const saveAll = async () => {
    setSaved(await keeping.saveAll());
    setFiles((await keeping.room()).lastFiles);
  };
  return (
    <section className={styles["part"]}>
      <Heading level={2}>{t("keeping:wipe.title")}</Heading>
      <Paragraph>{t("keeping:wipe.intro")}</Paragraph>
      {isAsking ? (
        <Alert
          kind="warning"
          actions={
            <>
              <Button kind="primary" onClick={() => void saveAll()}>
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
          <div role="status">
            {saved !== undefined && <Paragraph>{t(`keeping:here.${saved.how}`, { count: saved.count })}</Paragraph>}
          </div>
          {files !== undefined && <FilesAsked files={files} />}
          <Paragraph>{t("keeping:wipe.what")}</Paragraph>
        </Alert>
      ) : (
        <Button onClick={() => setAsking(true)}>{t("keeping:wipe.ask")}</Button>
      )}
    </section>
  );
}

/** Which sessions have a file of now, as far as the browser tells, and the question whether it is there. */
function FilesAsked({ files }: { files: ReadonlyMap<string, LastFile> }) {
  const { t, list } = useWords(["keeping"]);
  const sessions = useRemembered((context) => context.sessions);
  if (sessions.length === 0) return null;
  const titleOf = ({ title }: SessionSummary) => `“${title === "" ? t("keeping:here.untitled") : title}”`;
  const told = (["none", "before", "offered", "saved"] as const).flatMap((state) => {
    const which = sessions.filter((session) => fileState(session, files.get(session.id)) === state);
    return which.length === 0 ? [] : [{ state, which }];
  });
  return (
    <>
      <ul className={styles["told"]}>
        {told.map(({ state, which }) => (
          <li key={state}>{t(`keeping:files.${state}`, { list: list(which.map(titleOf)) })}</li>
        ))}
      </ul>
      <Paragraph>
        <strong>{t("keeping:files.there")}</strong>
      </Paragraph>
    </>
  );
}
