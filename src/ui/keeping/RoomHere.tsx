import { useEffect, useState } from "react";
import type { Language } from "../../assessment/model.ts";
import type { Saved } from "../../machine/model.ts";
import { useRemembered } from "../frame/session.ts";
import { useWords } from "../frame/words.ts";
import { Alert } from "../kit/Alert.tsx";
import { Button } from "../kit/Button.tsx";
import { Table } from "../kit/Table.tsx";
import { Heading, Paragraph } from "../kit/Text.tsx";
import type { KeepingDesk, Room } from "./desk.ts";
import { formatMoment, formatSize } from "./format.ts";
import styles from "./ShelvesPage.module.css";

/** The sessions in this browser, when each was kept and saved as a file, and how well the browser keeps them. */
export function RoomHere({ keeping }: { keeping: KeepingDesk }) {
  const { t, list } = useWords(["keeping"]);
  const language = useRemembered((context): Language => context.language);
  const sessions = useRemembered((context) => context.sessions);
  const [room, setRoom] = useState<Room>();
  const [refused, setRefused] = useState(false);
  const [saved, setSaved] = useState<{ count: number; how: Saved }>();
  useEffect(() => {
    void keeping.room().then(setRoom);
  }, [keeping]);
  const moment = (at: string) => formatMoment(at, language);
  const fileOf = (id: string) => room?.lastFiles.get(id);
  const askToPersist = async () => {
    setRefused(!(await keeping.askToPersist()));
    setRoom(await keeping.room());
  };
  const saveAll = async () => {
    setSaved(await keeping.saveAll());
    setRoom(await keeping.room());
  };
  return (
    <section className={styles["part"]}>
      <Heading level={2}>{t("keeping:here.title")}</Heading>
      {sessions.length === 0 ? (
        <Paragraph soft>{t("keeping:here.none")}</Paragraph>
      ) : (
        <>
          <Table
            caption={t("keeping:here.caption")}
            rows={sessions}
            rowKey={({ id }) => id}
            columns={[
              {
                key: "session",
                head: t("keeping:here.session"),
                cell: ({ title }) => (title === "" ? t("keeping:here.untitled") : title),
              },
              { key: "kept", head: t("keeping:here.kept"), cell: ({ updated }) => moment(updated) },
              {
                key: "file",
                head: t("keeping:here.file"),
                cell: ({ id }) => {
                  const file = fileOf(id);
                  if (file === undefined) return t("keeping:here.noFile");
                  return file.isSure ? moment(file.at) : t("keeping:here.offeredAt", { moment: moment(file.at) });
                },
              },
            ]}
          />
          {sessions.some(({ id }) => fileOf(id) === undefined) && <Paragraph>{t("keeping:here.remind")}</Paragraph>}
          <Button onClick={() => void saveAll()}>{t("keeping:here.saveAll")}</Button>
        </>
      )}
      <div aria-live="polite">
        {saved !== undefined && (
          <Alert kind={saved.how === "saved" ? "ok" : "info"}>
            {t(`keeping:here.${saved.how}`, { count: saved.count })}
          </Alert>
        )}
        {refused && <Alert kind="info">{t("keeping:here.refused")}</Alert>}
      </div>
      {room !== undefined && room.lying.length > 0 && (
        <Paragraph>
          {t("keeping:here.lies", {
            list: list(room.lying.map(({ kind, count }) => t(`keeping:lying.${kind}`, { count }))),
          })}
        </Paragraph>
      )}
      {room?.free !== undefined && (
        <Paragraph>{t("keeping:here.free", { size: formatSize(room.free, language) })}</Paragraph>
      )}
      {room?.isPersistent !== undefined && (
        <Paragraph>{t(room.isPersistent ? "keeping:here.persistent" : "keeping:here.notPersistent")}</Paragraph>
      )}
      {room?.isPersistent === false && <Button onClick={() => void askToPersist()}>{t("keeping:here.persist")}</Button>}
      {room?.windows !== undefined && <Paragraph soft>{t("keeping:here.windows", { count: room.windows })}</Paragraph>}
    </section>
  );
}
