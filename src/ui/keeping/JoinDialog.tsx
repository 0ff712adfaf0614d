import { useEffect, useState } from "react";
import type { Assessment } from "../../assessment/model.ts";
import { useWords } from "../frame/words.ts";
import { Alert } from "../kit/Alert.tsx";
import { Button } from "../kit/Button.tsx";
import { FormDialog } from "../kit/FormDialog.tsx";
import { Group } from "../kit/Group.tsx";
import { Radio } from "../kit/Radio.tsx";
import { Paragraph } from "../kit/Text.tsx";
import type { Asked } from "./conflictWords.ts";
import { askedOf } from "./conflictWords.ts";
import type { KeepingDesk, Meeting } from "./desk.ts";
import styles from "./JoinDialog.module.css";
import { WhatDiffers } from "./WhatDiffers.tsx";

/** What a session and a file of it have different, place by place, to choose from; then the two are put together. */
export function JoinDialog({
  keeping,
  file,
  onClose,
}: {
  keeping: KeepingDesk;
  file: Assessment;
  onClose: () => void;
}) {
  const words = useWords(["keeping", "rules"]);
  const { t } = words;
  const [meeting, setMeeting] = useState<Meeting>();
  const [others, setOthers] = useState<readonly string[]>([]);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    void keeping.meet(file).then(
      (met) => (met === undefined ? setFailed(true) : setMeeting(met)),
      () => setFailed(true),
    );
  }, [keeping, file]);
  const asked = meeting === undefined ? [] : askedOf(words, meeting.session, meeting.conflicts);
  /** The places at which the value that does not count by itself was chosen. */
  const chosen = (fromFile: (one: Asked) => boolean) =>
    setOthers(asked.filter((one) => fromFile(one) === one.isHere).map(({ path }) => path));
  const isFromFile = ({ path, isHere }: Asked) => others.includes(path) === isHere;
  const join = async () => {
    const joined = await keeping.join(file, new Set(others));
    if (!joined.ok) setFailed(true);
  };
  return (
    <FormDialog
      isWide
      title={t("keeping:join.title")}
      onSubmit={() => void join().catch(() => setFailed(true))}
      onClose={onClose}
    >
      {(close) => (
        <>
          {meeting !== undefined && (
            <>
              <WhatDiffers
                differs={meeting.brings}
                lead={t("keeping:join.brings")}
                none={t("keeping:join.bringsNothing")}
              />
              <Paragraph>
                {t(asked.length === 0 ? "keeping:join.nothingToChoose" : "keeping:join.choose", {
                  count: asked.length,
                })}
              </Paragraph>
            </>
          )}
          {asked.length > 2 && (
            <div className={styles["tasks"]}>
              <Button onClick={() => chosen(() => false)}>{t("keeping:join.allHere")}</Button>
              <Button onClick={() => chosen(() => true)}>{t("keeping:join.allFile")}</Button>
            </div>
          )}
          {asked.map((one) => (
            <Group key={one.path} label={one.place}>
              {([false, true] as const).map((fromFile) => (
                <Radio
                  key={`${fromFile}`}
                  name={one.path}
                  value={fromFile ? "file" : "here"}
                  checked={isFromFile(one) === fromFile}
                  onChoose={() => chosen((other) => (other.path === one.path ? fromFile : isFromFile(other)))}
                >
                  <span className={styles["value"]}>
                    {fromFile
                      ? t("keeping:join.inFile", { text: one.inFile })
                      : t("keeping:join.here", { text: one.here })}
                  </span>
                </Radio>
              ))}
            </Group>
          ))}
          <div aria-live="polite">{failed && <Alert kind="error">{t("keeping:join.failed")}</Alert>}</div>
          <div className={styles["tasks"]}>
            {meeting !== undefined && (
              <Button kind="primary" type="submit">
                {t("keeping:join.save")}
              </Button>
            )}
            <Button kind="subtle" onClick={close}>
              {t("keeping:join.cancel")}
            </Button>
          </div>
        </>
      )}
    </FormDialog>
  );
}
