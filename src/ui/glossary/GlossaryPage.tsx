import { addressOf } from "../../machine/places.ts";
import { useRemembered } from "../frame/session.ts";
import { useWords } from "../frame/words.ts";
import { Arrow } from "../kit/Arrow.tsx";
import { Heading, Link, Paragraph } from "../kit/Text.tsx";
import { Sources } from "../steps/Sources.tsx";
import styles from "./GlossaryPage.module.css";
import { useTerms } from "./useTerms.ts";

/** Every term with its meaning, and the passages that it rests on. */
export function GlossaryPage() {
  const { t } = useWords(["glossary"]);
  const document = useRemembered((context) => context.document);
  const terms = useTerms();
  return (
    <div className={styles["page"]}>
      {document !== undefined && (
        <Link className={styles["back"]} href={`#${addressOf({ room: "board", session: document.id })}`}>
          <Arrow to="left" />
          {t("glossary:back")}
        </Link>
      )}
      <Heading level={1}>{t("glossary:title")}</Heading>
      <Paragraph lead>{t("glossary:intro")}</Paragraph>
      <dl className={styles["terms"]}>
        {terms.map(({ id, name, meaning, sources }) => (
          <div key={id} className={styles["entry"]}>
            <dt>{name}</dt>
            <dd>
              <Paragraph>{meaning}</Paragraph>
              <div className={styles["sources"]}>
                {sources.length === 0 ? t("glossary:own") : <Sources references={sources} />}
              </div>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
