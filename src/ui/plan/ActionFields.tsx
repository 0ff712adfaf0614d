import type { Action } from "../../assessment/model.ts";
import { priorities } from "../../assessment/model.ts";
import { questionsForActions } from "../../assessment/plan.ts";
import { questionKey } from "../../report/keys.ts";
import { useDesk, useSession } from "../frame/session.ts";
import { useContentWords, useRoom, useWords } from "../frame/words.ts";
import { DateField } from "../kit/DateField.tsx";
import { SelectField, TextArea, TextField } from "../kit/Field.tsx";
import styles from "./ActionFields.module.css";

/** What a person fills in of an action. */
export type ActionDraft = Omit<Action, "id" | "done">;

/** Who, what, when, how urgent and when it is done, and the question that it belongs to. */
export function ActionFields({
  value,
  onChange,
  error,
}: {
  value: ActionDraft;
  onChange: (changed: ActionDraft) => void;
  error?: string | undefined;
}) {
  const t = useRoom();
  const { t: words } = useWords(["rules"]);
  const { isCalendarDate } = useDesk();
  const change = (changed: Partial<ActionDraft>) => onChange(withoutEmpty({ ...value, ...changed }));
  return (
    <div className={styles["fields"]}>
      <TextArea
        className={styles["wide"]}
        label={t("plan.what")}
        value={value.what}
        error={error}
        onChange={(what) => change({ what })}
      />
      <TextArea
        className={styles["wide"]}
        label={t("plan.doneWhen")}
        value={value.doneWhen ?? ""}
        onChange={(doneWhen) => change({ doneWhen })}
      />
      <TextField
        label={t("plan.owner")}
        hint={t("plan.ownerHint")}
        value={value.owner ?? ""}
        onChange={(owner) => change({ owner })}
      />
      <DateField
        label={t("plan.due")}
        words={{ day: t("date.day"), month: t("date.month"), year: t("date.year"), error: t("date.error") }}
        value={value.due}
        isDate={isCalendarDate}
        onChange={(due) => change({ due: due ?? "" })}
      />
      <SelectField
        label={t("plan.priority")}
        value={value.priority ?? ""}
        options={[
          { value: "", label: t("plan.priorityNone") },
          ...priorities.map((priority) => ({ value: priority, label: words(`rules:priorities.${priority}`) })),
        ]}
        onChange={(chosen) => {
          const priority = priorities.find((one) => one === chosen);
          const { priority: _former, ...rest } = value;
          onChange(withoutEmpty(priority === undefined ? rest : { ...rest, priority }));
        }}
      />
      <QuestionOfAction value={value.question} onChange={(question) => change({ question })} />
    </div>
  );
}

function QuestionOfAction({ value, onChange }: { value: string; onChange: (question: string) => void }) {
  const t = useRoom();
  const { content, result } = useSession();
  const words = useContentWords(
    content.variant,
    content.steps.map(({ id }) => `steps/${id}`),
  );
  const questions = questionsForActions(content, result.answers).map((question) => ({
    value: question.id,
    label: `${question.id} ${words(questionKey(question, "title"))}`,
  }));
  const own = { value, label: value };
  return (
    <SelectField
      label={t("plan.question")}
      value={value}
      options={questions.some((question) => question.value === value) ? questions : [own, ...questions]}
      onChange={onChange}
    />
  );
}

/** The document has no empty owner, date or condition: what is empty is not there. */
function withoutEmpty(draft: ActionDraft): ActionDraft {
  const { owner, due, doneWhen, ...rest } = draft;
  return {
    ...rest,
    ...(owner === undefined || owner === "" ? {} : { owner }),
    ...(due === undefined || due === "" ? {} : { due }),
    ...(doneWhen === undefined || doneWhen === "" ? {} : { doneWhen }),
  };
}
