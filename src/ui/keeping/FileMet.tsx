import { use, useState } from "react";
import type { FileMet as Met } from "../../machine/model.ts";
import { addressOf } from "../../machine/places.ts";
import { focusSoon, mainContent } from "../frame/focus.ts";
import { useDesk, useSend } from "../frame/session.ts";
import { useRoom, useWords } from "../frame/words.ts";
import { Alert } from "../kit/Alert.tsx";
import { Button, ButtonLink } from "../kit/Button.tsx";
import { Paragraph } from "../kit/Text.tsx";
import { JoinDialog } from "./JoinDialog.tsx";

/** A file of a session that is here and went on: what becomes of the two is for somebody to say. */
export function FileMet({ notice }: { notice: Met }) {
  const { t } = useWords(["keeping"]);
  const close = useRoom()("notice.close");
  const send = useSend();
  const keeping = use(useDesk().keeping());
  const [isJoining, setJoining] = useState(false);
  const [failed, setFailed] = useState(false);
  const { file, kinship } = notice;
  const title = notice.title === "" ? t("keeping:here.untitled") : notice.title;
  const openApart = () =>
    send({ type: "file.read", document: { ...file, title: t("keeping:met.apartTitle", { title }) }, taken: true });
  const putBack = async () => setFailed(!(await keeping.place(file)).ok);
  return (
    <>
      <Alert
        kind="info"
        actions={
          <>
            {kinship === "apart" ? (
              <Button kind="primary" onClick={() => setJoining(true)}>
                {t("keeping:met.join")}
              </Button>
            ) : (
              <>
                <ButtonLink href={`#${addressOf({ room: "board", session: file.id })}`}>
                  {t("keeping:met.goOn")}
                </ButtonLink>
                <Button onClick={() => void putBack()}>{t("keeping:met.putBack")}</Button>
              </>
            )}
            <Button onClick={openApart}>{t("keeping:met.openApart")}</Button>
            <Button
              kind="subtle"
              onClick={() => {
                send({ type: "notice.closed" });
                focusSoon(mainContent);
              }}
            >
              {close}
            </Button>
          </>
        }
      >
        <Paragraph>{t(`keeping:met.${kinship}`, { title })}</Paragraph>
        {failed && <Paragraph>{t("keeping:join.failed")}</Paragraph>}
      </Alert>
      {isJoining && <JoinDialog keeping={keeping} file={file} onClose={() => setJoining(false)} />}
    </>
  );
}
