import { useSession } from "../frame/session.ts";
import { useContentWords } from "../frame/words.ts";
import { useWerksessieDesk } from "./desk.ts";
import styles from "./Script.module.css";

/** The lines of a part of the draaiboek, each with what to do with it. */
export function Script({ part }: { part: string }) {
  const { draaiboek } = useWerksessieDesk();
  const { content } = useSession();
  const words = useContentWords(content.variant, ["draaiboek"]);
  const found = draaiboek.find(({ id }) => id === part);
  if (found === undefined) return null;
  return (
    <ul className={styles["lines"]}>
      {found.lines.map(({ id, kind }) => (
        <li key={id} className={styles["line"]} data-kind={kind}>
          <span className={styles["kind"]}>{words(`draaiboek:kinds.${kind}`)}</span>{" "}
          <span>{words(`draaiboek:parts.${part}.lines.${id}`)}</span>
        </li>
      ))}
    </ul>
  );
}
