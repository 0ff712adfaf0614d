import type { Overlay } from "../../assessment/overlay.ts";
import { useSession } from "../frame/session.ts";
import { useRoom, useWords } from "../frame/words.ts";
import { Paragraph } from "../kit/Text.tsx";
import styles from "./OverlayPart.module.css";

/** What an overlay changes, in words that its maker and the team both know. */
export function OverlayPreview({ overlay, heading }: { overlay: Overlay; heading: string }) {
  const t = useRoom();
  const { t: words, list } = useWords(["fields"]);
  const { document } = useSession();
  const { variant, words: own, questions = [], actions = [], hiddenWorksheets = [], contact } = overlay;
  const dutch = own?.nl ?? own?.en ?? {};
  const names = [dutch.team, dutch.field].filter((name) => name !== undefined);
  const changed = [...new Set([own?.nl, own?.en].flatMap((one) => Object.keys(one?.questions ?? {})))];
  const elsewhere = variant !== undefined && variant !== document.variant;
  const lines = [
    names.length > 0 && t("overlay.names", { names: list(names.map((name) => `“${name}”`)) }),
    changed.length > 0 && t("overlay.changed", { count: changed.length, questions: list(changed) }),
    questions.length > 0 &&
      t("overlay.added", {
        count: questions.length,
        questions: list(questions.map(({ id, words: { nl } }) => `${id} “${nl.title}”`)),
      }),
    actions.length > 0 &&
      t("overlay.actions", {
        count: actions.length,
        questions: list([...new Set(actions.map(({ question }) => question))]),
      }),
    hiddenWorksheets.length > 0 &&
      t("overlay.hidden", { count: hiddenWorksheets.length, sheets: list(hiddenWorksheets) }),
    contact !== undefined && t("overlay.contact", { contact: contact.text.nl }),
  ].filter((line) => line !== false);
  return (
    <div className={styles["preview"]}>
      <Paragraph>
        <strong>{heading}</strong> {overlay.name}
      </Paragraph>
      {lines.length === 0 ? (
        <Paragraph>{t("overlay.nothing")}</Paragraph>
      ) : (
        <ul className={styles["changes"]}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {elsewhere && <Paragraph>{t("overlay.elsewhere", { field: words(`fields:${variant}.name`) })}</Paragraph>}
      {questions.length > 0 && document.depth === "bord" && <Paragraph>{t("overlay.deep")}</Paragraph>}
    </div>
  );
}
