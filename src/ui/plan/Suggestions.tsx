import { useState } from "react";
import type { ReportSuggestion } from "../../report/model.ts";
import { useSend } from "../frame/session.ts";
import { useUi } from "../frame/words.ts";
import { Button } from "../kit/Button.tsx";
import { Heading, Hidden, Paragraph } from "../kit/Text.tsx";
import styles from "./Suggestions.module.css";

/** So many proposals stand open at once; more come when asked for. */
const atFirst = 6;

/** Proposals from the content for every kans without an action. */
export function Suggestions({ suggestions }: { suggestions: readonly ReportSuggestion[] }) {
  const t = useUi();
  const send = useSend();
  const [all, setAll] = useState(false);
  const shown = all ? suggestions : suggestions.slice(0, atFirst);
  const more = suggestions.length - shown.length;
  return (
    <section className={styles["part"]}>
      <Heading level={2}>{t("plan.suggestions")}</Heading>
      <Paragraph>{t(suggestions.length === 0 ? "plan.suggestionsNone" : "plan.suggestionsIntro")}</Paragraph>
      <ul className={styles["suggestions"]}>
        {shown.map(({ question, what, doneWhen, onPath }) => (
          <li key={`${question} ${what}`} className={styles["suggestion"]}>
            <span className={styles["id"]}>{question}</span>
            <div className={styles["words"]}>
              <p className={styles["what"]}>{what}</p>
              <p className={styles["when"]}>
                {t("plan.doneWhen")} {doneWhen}
              </p>
              {onPath && <p className={styles["onPath"]}>{t("plan.onPath")}</p>}
            </div>
            <Button onClick={() => send({ type: "action.added", action: { question, what, doneWhen } })}>
              {t("plan.take")}
              <Hidden> {t("plan.takeFor", { id: question, what })}</Hidden>
            </Button>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <div>
          <Button kind="subtle" onClick={() => setAll(true)}>
            {t("plan.more", { count: more })}
          </Button>
        </div>
      )}
    </section>
  );
}
