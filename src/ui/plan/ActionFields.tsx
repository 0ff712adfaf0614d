import type { ActionChanges } from "../../assessment/edit.ts";
import { priorities } from "../../assessment/model.ts";
import { questionsForActions } from "../../assessment/plan.ts";
import { questionKey } from "../../report/keys.ts";
import { DateInput } from "../frame/DateInput.tsx";
import { useSession } from "../frame/session.ts";
import { useContentWords, useRoom, useWords } from "../frame/words.ts";
import { TextArea, TextField } from "../kit/Field.tsx";
import { SelectField } from "../kit/SelectField.tsx";
import styles from "./ActionFields.module.css";

/** Who, what, when, how urgent and when it is done, and the question that it belongs to. Each change is told by itself. */
export function ActionFields({
  name,
  value,
  onChange,
  error,
}: {
  /** Names the action within its session. */
  name: string;
  value: ActionChanges;
  onChange: (changes: ActionChanges) => void;
  error?: string | undefined;
}) {
  const t = useRoom();
  const { t: words } = useWords(["rules"]);
  return (
    <div className={styles["fields"]}>
      <TextArea
        className={styles["wide"]}
        label={t("plan.what")}
        value={value.what ?? ""}
        error={error}
        onChange={(what) => onChange({ what })}
      />
      <TextArea
        className={styles["wide"]}
        label={t("plan.doneWhen")}
        value={value.doneWhen ?? ""}
        onChange={(doneWhen) => onChange({ doneWhen })}
      />
      <TextField
        label={t("plan.owner")}
        hint={t("plan.ownerHint")}
        value={value.owner ?? ""}
        onChange={(owner) => onChange({ owner })}
      />
      <DateInput name={`${name}/due`} label={t("plan.due")} value={value.due} onChange={(due) => onChange({ due })} />
      <SelectField
        label={t("plan.priority")}
        value={value.priority ?? ""}
        options={[
          { value: "", label: t("plan.priorityNone") },
          ...priorities.map((priority) => ({ value: priority, label: words(`rules:priorities.${priority}`) })),
        ]}
        onChange={(chosen) => onChange({ priority: priorities.find((one) => one === chosen) })}
      />
      <QuestionOfAction value={value.question ?? ""} onChange={(question) => onChange({ question })} />
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
