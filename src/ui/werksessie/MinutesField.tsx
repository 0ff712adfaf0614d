import { readMinutes } from "../../assessment/amount.ts";
import type { Language } from "../../assessment/model.ts";
import { werksessieLimits } from "../../assessment/werksessie.ts";
import { useRemembered } from "../frame/session.ts";
import type { Written } from "../kit/WrittenField.tsx";
import { WrittenField } from "../kit/WrittenField.tsx";
import styles from "./Proposal.module.css";
import { useWerksessie } from "./words.ts";

/** How many minutes something takes: at least one. */
export function MinutesField({
  name,
  label,
  minutes,
  onChange,
}: {
  name: string;
  label: string;
  minutes: number;
  onChange: (minutes: number) => void;
}) {
  const t = useWerksessie();
  const language = useRemembered((context): Language => context.language);
  const read = (text: string): Written<number> => {
    const given = readMinutes(text);
    if (given !== null && given !== undefined && given >= 1 && given <= werksessieLimits.minutes) {
      return { ok: true, value: given };
    }
    return { ok: false, error: t("time.ownError", { min: 1, max: werksessieLimits.minutes }) };
  };
  return (
    <WrittenField
      name={name}
      label={label}
      className={styles["minutesField"]}
      value={minutes}
      language={language}
      read={read}
      write={String}
      onChange={(given) => given !== undefined && onChange(given)}
    />
  );
}
