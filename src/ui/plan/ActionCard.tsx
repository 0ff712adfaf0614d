import { useState } from "react";
import type { ActionChanges } from "../../assessment/edit.ts";
import type { ReportAction } from "../../report/model.ts";
import { focusSoon } from "../frame/focus.ts";
import { useSend, useSession } from "../frame/session.ts";
import { useRoom } from "../frame/words.ts";
import { Button } from "../kit/Button.tsx";
import { Card } from "../kit/Card.tsx";
import { Heading, Hidden, Link } from "../kit/Text.tsx";
import { useQuestionLink } from "../steps/useQuestionLink.ts";
import styles from "./ActionCard.module.css";
import { ActionFields } from "./ActionFields.tsx";
import { AskArranged } from "./AskArranged.tsx";

/** One action: what, who, when; done or not; and its place in the order. Editing keeps every change at once. */
export function ActionCard({ action, isFirst, isLast }: { action: ReportAction; isFirst: boolean; isLast: boolean }) {
  const t = useRoom();
  const send = useSend();
  const linkTo = useQuestionLink();
  const { document, round } = useSession();
  const [editing, setEditing] = useState(false);
  const stored = document.actions.find(({ id }) => id === action.id);
  const [asking, setAsking] = useState(false);
  if (stored === undefined) return null;
  const answer = round.answers[action.question];
  const isArranged = answer !== undefined && ("na" in answer || ("level" in answer && answer.level === 3));
  const isKnown = action.questionTitle !== "";
  const change = (changes: ActionChanges) =>
    send({ type: "action.changed", id: stored.id, question: changes.question ?? stored.question, changes });
  const of = <Hidden> {t("plan.for", { what: action.what })}</Hidden>;
  return (
    <Card as="li" id={`actie-${action.id}`} className={styles["card"]}>
      <div className={styles["line"]}>
        <label className={styles["done"]}>
          <input
            type="checkbox"
            checked={action.done}
            onChange={() => {
              change({ done: !stored.done });
              setAsking(!stored.done && isKnown && !isArranged);
            }}
          />
          <span>
            {t("plan.done")}
            <Hidden> {t("plan.doneFor", { what: action.what })}</Hidden>
          </span>
        </label>
        <div className={styles["body"]}>
          <Heading level={2} look={3} className={action.done ? styles["isDone"] : ""}>
            {action.what}
          </Heading>
          {action.doneWhen !== "" && (
            <p className={styles["doneWhen"]}>
              {t("plan.doneWhen")} {action.doneWhen}
            </p>
          )}
          <ul className={styles["facts"]}>
            <li>{action.owner === "" ? t("plan.noOwner") : t("plan.by", { owner: action.owner })}</li>
            <li>{action.due === "" ? t("plan.noDue") : t("plan.dueOn", { date: action.due })}</li>
            {action.priorityLabel !== "" && (
              <li>
                {t("plan.priority")}: {action.priorityLabel}
              </li>
            )}
            <li>
              <Link
                href={linkTo(action.question)}
                aria-label={`${t("step.question", { id: action.question })}: ${action.questionTitle}`}
              >
                {t("step.question", { id: action.question })}
              </Link>
            </li>
          </ul>
        </div>
      </div>
      {asking && !isArranged && (
        <AskArranged
          action={action}
          onAnswered={() => {
            setAsking(false);
            focusSoon(`#actie-${action.id} input`);
          }}
        />
      )}
      {editing && <ActionFields name={`action/${stored.id}`} value={stored} onChange={change} />}
      <div className={styles["tasks"]}>
        <Button kind="subtle" aria-expanded={editing} onClick={() => setEditing(!editing)}>
          {t(editing ? "plan.close" : "plan.edit")}
          {of}
        </Button>
        {!isFirst && (
          <Button kind="subtle" onClick={() => send({ type: "action.moved", id: action.id, by: -1 })}>
            {t("plan.up")}
            {of}
          </Button>
        )}
        {!isLast && (
          <Button kind="subtle" onClick={() => send({ type: "action.moved", id: action.id, by: 1 })}>
            {t("plan.down")}
            {of}
          </Button>
        )}
        <Button kind="subtle" onClick={() => send({ type: "action.dropped", id: action.id })}>
          {t("plan.drop")}
          {of}
        </Button>
      </div>
    </Card>
  );
}
