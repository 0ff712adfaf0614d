import { useSelector } from "@xstate/react";
import { useRef } from "react";
import type { FormatMeta } from "../../export/exporter.ts";
import type { ItemId, shelves } from "../../export/formats.ts";
import type { Making, Prepared } from "../../machine/model.ts";
import { useDesk, useRemembered, useSend } from "../frame/session.ts";
import { useRoom } from "../frame/words.ts";
import { Alert } from "../kit/Alert.tsx";
import { Button } from "../kit/Button.tsx";
import { Heading, Hidden, Paragraph } from "../kit/Text.tsx";
import { isShareable } from "./goesAlong.ts";
import styles from "./TakeawayPage.module.css";

type Format = (typeof shelves)[number]["items"][number]["formats"][number];

/** One thing to take home: what it is for, a button for each format, and how making it goes. It tells of `prepared` where that is given; of the plan there is one made from `toShare`. */
export function FileItem({
  id,
  formats,
  prepared,
  toShare,
}: {
  id: ItemId;
  formats: readonly Format[];
  prepared: Prepared | undefined;
  toShare: Prepared;
}) {
  const t = useRoom();
  const send = useSend();
  const { actor } = useDesk();
  const busy = useSelector(actor, ({ value }) => value.making === "busy");
  const last = useRemembered(({ making }) => making);
  const making = formats.some((format: FormatMeta) => format.id === last?.format) ? last : undefined;
  const buttons = useRef<HTMLDivElement>(null);
  const title = t(`takeaway.items.${id}.title`);
  const stop = () => {
    send({ type: "export.cancelled" });
    // The button that was pressed goes away: the focus goes on to the one that begins again.
    buttons.current?.querySelector("button")?.focus();
  };
  return (
    <li className={styles["item"]}>
      <Heading level={3}>{title}</Heading>
      <Paragraph>
        {t(id === "plan" && isShareable(prepared) ? "takeaway.items.plan.shared" : `takeaway.items.${id}.body`)}
      </Paragraph>
      <div ref={buttons} className={styles["buttons"]}>
        {formats.map((format) => (
          <Button
            key={format.id}
            aria-disabled={busy}
            onClick={() =>
              send({
                type: "export.requested",
                ask: { format: format.id, ...(prepared === undefined ? {} : { prepared }) },
              })
            }
          >
            {t("takeaway.make", { format: t(`takeaway.formats.${format.extension}`) })}{" "}
            <Hidden>{t("takeaway.makeFor", { title })}</Hidden>
          </Button>
        ))}
        {id === "plan" && (
          <Button
            aria-disabled={busy}
            onClick={() =>
              send({
                type: "export.requested",
                ask: { format: "pdf", options: { shareable: true }, prepared: toShare },
              })
            }
          >
            {t("takeaway.shareable")}
          </Button>
        )}
      </div>
      {making !== undefined && busy && <Progress {...making} onStop={stop} />}
      {making?.end !== undefined && <Ended end={making.end} />}
    </li>
  );
}

/** How far the file is, with the way out. */
function Progress({ done, of, onStop }: Making & { onStop: () => void }) {
  const t = useRoom();
  const percent = Math.round((100 * done) / Math.max(1, of));
  return (
    <div className={styles["making"]}>
      <label className={styles["progress"]}>
        <span>{t("takeaway.making")}</span>
        <progress max={100} value={percent} />
        <span aria-hidden="true">{t("takeaway.progress", { percent })}</span>
      </label>
      <Button onClick={onStop}>{t("takeaway.cancel")}</Button>
    </div>
  );
}

/** How it ended. That a file is there is said by the notice too, which goes along to other screens; the rest is said here alone. */
function Ended({ end }: { end: NonNullable<Making["end"]> }) {
  const t = useRoom();
  if (end === "made") return <p className={styles["made"]}>{t("takeaway.made")}</p>;
  return (
    <div role="alert">
      {end === "failed" ? <Alert kind="error">{t("takeaway.failed")}</Alert> : t("takeaway.stopped")}
    </div>
  );
}
