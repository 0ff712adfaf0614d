import { useState } from "react";
import { addressOf } from "../../machine/places.ts";
import { useSession } from "../frame/session.ts";
import { useRoom } from "../frame/words.ts";
import { Card } from "../kit/Card.tsx";
import { Disclosure } from "../kit/Disclosure.tsx";
import { Heading, Link, Paragraph } from "../kit/Text.tsx";
import { Entries } from "./Entries.tsx";
import { EntryForm } from "./EntryForm.tsx";
import { Missing } from "./Missing.tsx";
import styles from "./PaperPage.module.css";
import { SignList } from "./SignList.tsx";
import { useEntries } from "./useEntries.ts";

/** From paper to screen: one person types the codes and answers from the wall, one line each. */
export function PaperPage() {
  const t = useRoom();
  const { document } = useSession();
  const { entries, told, enter, undo } = useEntries();
  const [explained, setExplained] = useState(false);
  return (
    <div className={styles["page"]}>
      <div className={styles["head"]}>
        <Heading level={1}>{t("paper.title")}</Heading>
        <Paragraph lead>{t("paper.intro")}</Paragraph>
      </div>
      <div className={styles["columns"]}>
        <div className={styles["typing"]}>
          <EntryForm told={told} onEnter={enter} />
          <Disclosure summary={t("paper.signs.title")} open={explained} onToggle={setExplained}>
            <SignList />
          </Disclosure>
          <Paragraph soft>{t("paper.photos")}</Paragraph>
          <ul className={styles["links"]}>
            <li>
              <Link href={`#${addressOf({ room: "takeaway", session: document.id })}`}>{t("paper.print")}</Link>
            </li>
            <li>
              <Link href={`#${addressOf({ room: "board", session: document.id })}`}>{t("paper.board")}</Link>
            </li>
          </ul>
        </div>
        <div className={styles["seen"]}>
          <Card as="section" className={styles["card"]}>
            <Missing />
          </Card>
          {entries.length > 0 && (
            <Card as="section" className={styles["card"]}>
              <Entries entries={entries} onUndo={undo} />
            </Card>
          )}
        </div>
      </div>
    </div>
  );
}
