import { shelves } from "../../export/formats.ts";
import { addressOf } from "../../machine/places.ts";
import { useSend, useSession } from "../frame/session.ts";
import { useRoom } from "../frame/words.ts";
import { Button } from "../kit/Button.tsx";
import { Card } from "../kit/Card.tsx";
import { Heading, Link, Paragraph } from "../kit/Text.tsx";
import { FileItem } from "./FileItem.tsx";
import { isShareable, useGoesAlong } from "./goesAlong.ts";
import { SealedSave } from "./SealedSave.tsx";
import styles from "./TakeawayPage.module.css";
import { WhatGoesAlong } from "./WhatGoesAlong.tsx";

/** What a team takes home, by the reader that it is for. */
export function TakeawayPage() {
  const t = useRoom();
  const send = useSend();
  const along = useGoesAlong();
  const { prepared, toShare } = along;
  return (
    <div className={styles["page"]}>
      <div className={styles["head"]}>
        <Heading level={1}>{t("takeaway.title")}</Heading>
        <Paragraph lead>{t("takeaway.intro")}</Paragraph>
      </div>
      <WhatGoesAlong {...along} />
      <div className={styles["shelves"]}>
        {shelves.map(({ reader, items }) => (
          <Shelf key={reader} id={reader} title={t(`takeaway.readers.${reader}`)}>
            {items.map(({ id, formats }) => (
              <FileItem key={id} id={id} formats={formats} prepared={prepared} toShare={toShare} />
            ))}
            {reader === "paper" && <TypeOver />}
          </Shelf>
        ))}
        <Shelf id="keep" title={t("takeaway.readers.keep")}>
          <li className={styles["item"]}>
            <Heading level={3}>{t("takeaway.items.session.title")}</Heading>
            <Paragraph>
              {t(isShareable(prepared) ? "takeaway.items.session.shared" : "takeaway.items.session.body")}
            </Paragraph>
            <Button onClick={() => send({ type: "file.requested", ...(prepared === undefined ? {} : { prepared }) })}>
              {t("takeaway.save")}
            </Button>
            <SealedSave prepared={prepared} />
          </li>
        </Shelf>
      </div>
    </div>
  );
}

/** The way back from paper. */
function TypeOver() {
  const t = useRoom();
  const { document } = useSession();
  return (
    <li className={styles["item"]}>
      <Heading level={3}>{t("paper.title")}</Heading>
      <Paragraph>{t("paper.intro")}</Paragraph>
      <Link href={`#${addressOf({ room: "paper", session: document.id })}`}>{t("board.paper")}</Link>
    </li>
  );
}

/** One reader, with what there is for them. */
function Shelf({ id, title, children }: { id: string; title: string; children: React.ReactNode }) {
  const heading = `lezer-${id}`;
  return (
    <Card as="section" className={styles["shelf"]} aria-labelledby={heading}>
      <Heading level={2} id={heading}>
        {title}
      </Heading>
      <ul className={styles["items"]}>{children}</ul>
    </Card>
  );
}
