import { addressOf } from "../../machine/places.ts";
import { useDesk, useRemembered } from "../frame/session.ts";
import { useRoom, useWords } from "../frame/words.ts";
import { Arrow } from "../kit/Arrow.tsx";
import { Card } from "../kit/Card.tsx";
import { Heading, Link, Paragraph } from "../kit/Text.tsx";
import styles from "./SourcesPage.module.css";

/** The documents that everything rests on, how the score works, and where the team's words stay. */
export function SourcesPage() {
  const t = useRoom();
  const { sources } = useDesk();
  const { t: words } = useWords(["sources", "report"]);
  const document = useRemembered((context) => context.document);
  return (
    <div className={styles["page"]}>
      {document !== undefined && (
        <Link className={styles["back"]} href={`#${addressOf({ room: "board", session: document.id })}`}>
          <Arrow to="left" />
          {t("sources.back")}
        </Link>
      )}
      <Heading level={1}>{t("sources.title")}</Heading>
      <section className={styles["part"]}>
        <Heading level={2}>{words("report:method.title")}</Heading>
        {["levels", "score", "gate", "advice", "plan"].map((part) => (
          <Paragraph key={part}>{words(`report:method.${part}`)}</Paragraph>
        ))}
      </section>
      <section className={styles["part"]}>
        <Heading level={2}>{t("sources.privacy")}</Heading>
        <Paragraph>{t("sources.privacyBody")}</Paragraph>
      </section>
      <section className={styles["part"]}>
        <Heading level={2}>{t("sources.documents")}</Heading>
        <Paragraph>{t("sources.intro")}</Paragraph>
        <ul className={styles["documents"]}>
          {sources.map(({ key, year }) => (
            <Card as="li" key={key} className={styles["document"]}>
              <Heading level={3}>{words(`sources:documents.${key}.title`)}</Heading>
              <Paragraph soft>
                {words(`sources:documents.${key}.publisher`)} · {year ?? t("sources.noYear")}
              </Paragraph>
              <Paragraph>{words(`sources:documents.${key}.about`)}</Paragraph>
            </Card>
          ))}
        </ul>
      </section>
    </div>
  );
}
