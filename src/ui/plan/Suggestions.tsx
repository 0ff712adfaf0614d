import { useState } from "react";
import type { ReportQuestion, ReportSuggestion } from "../../report/model.ts";
import { focusSoon } from "../frame/focus.ts";
import { useSend } from "../frame/session.ts";
import { useRoom } from "../frame/words.ts";
import { Alert } from "../kit/Alert.tsx";
import { Button } from "../kit/Button.tsx";
import { Heading, Hidden, Link, Paragraph } from "../kit/Text.tsx";
import { OverlayMark } from "../overlay/OverlayMark.tsx";
import { useQuestionLink } from "../steps/useQuestionLink.ts";
import styles from "./Suggestions.module.css";

/** So many proposals stand open at once; more come when asked for. */
const atFirst = 6;

/** Proposals from the content for every kans without an action. */
export function Suggestions({
  suggestions,
  undiscussed,
}: {
  suggestions: readonly ReportSuggestion[];
  /** Questions on the shortest path that have no answer yet: talking about them comes before any action. */
  undiscussed: readonly ReportQuestion[];
}) {
  const t = useRoom();
  const send = useSend();
  const linkTo = useQuestionLink();
  const [all, setAll] = useState(false);
  const shown = all ? suggestions : suggestions.slice(0, atFirst);
  const more = suggestions.length - shown.length;
  return (
    <section className={styles["part"]}>
      <Heading level={2} id="voorstellen" tabIndex={-1}>
        {t("plan.suggestions")}
      </Heading>
      <Paragraph>{t(suggestions.length === 0 ? "plan.suggestionsNone" : "plan.suggestionsIntro")}</Paragraph>
      {undiscussed.length > 0 && (
        <Alert kind="info">
          {t("plan.undiscussed")}
          <ul className={styles["undiscussed"]}>
            {undiscussed.map(({ id, title }) => (
              <li key={id}>
                <Link href={linkTo(id)}>
                  {id} {title}
                </Link>
              </li>
            ))}
          </ul>
        </Alert>
      )}
      <ul className={styles["suggestions"]}>
        {shown.map(({ question, what, doneWhen, onPath, own, language }) => (
          <li key={`${question} ${what}`} className={styles["suggestion"]}>
            <span className={styles["id"]}>{question}</span>
            <div className={styles["words"]}>
              <p className={styles["what"]} lang={language}>
                {what}
              </p>
              <p className={styles["when"]}>
                {t("plan.doneWhen")} <span lang={language}>{doneWhen}</span>
              </p>
              {onPath && <p className={styles["onPath"]}>{t("plan.onPath")}</p>}
              {own && (
                <p>
                  <OverlayMark />
                </p>
              )}
            </div>
            <Button
              onClick={() => {
                send({ type: "action.added", action: { question, what, doneWhen } });
                focusSoon("#voorstellen");
              }}
            >
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
