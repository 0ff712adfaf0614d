import type { SourceReference } from "../../assessment/model.ts";
import { sectionKey } from "../../report/keys.ts";
import { useDesk } from "../frame/session.ts";
import { useWords } from "../frame/words.ts";
import styles from "./Sources.module.css";

/** The passages that a text rests on, with the documents spelled out. */
export function Sources({ references }: { references: readonly SourceReference[] }) {
  const { sources } = useDesk();
  const { t } = useWords(["sources"]);
  return (
    <ul className={styles["sources"]}>
      {references.map((reference) => {
        const year = sources.find(({ key }) => key === reference.document)?.year;
        return (
          <li key={`${reference.document} ${reference.section}`}>
            <cite>{t(`sources:documents.${reference.document}.title`)}</cite>
            {year === null || year === undefined ? "" : ` (${year})`}: {t(sectionKey(reference))}
          </li>
        );
      })}
    </ul>
  );
}
