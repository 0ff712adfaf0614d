import { useId } from "react";
import { readMinutes } from "../../assessment/amount.ts";
import type { Language } from "../../assessment/model.ts";
import { breakIn, usualMinutes } from "../../assessment/sessionPlan.ts";
import { werksessieLimits } from "../../assessment/werksessie.ts";
import { setTime } from "../../assessment/werksessieEdits.ts";
import { useRemembered, useSend, useSession } from "../frame/session.ts";
import { Card } from "../kit/Card.tsx";
import { Checkbox } from "../kit/Checkbox.tsx";
import { Group } from "../kit/Group.tsx";
import { Radio } from "../kit/Radio.tsx";
import type { Written } from "../kit/WrittenField.tsx";
import { WrittenField } from "../kit/WrittenField.tsx";
import styles from "./TimeCard.module.css";
import { useWerksessie } from "./words.ts";

const choices = [90, 120, 150, 180] as const;
const shortest = 30;

/** The time that the table has, with or without a break. */
export function TimeCard() {
  const t = useWerksessie();
  const send = useSend();
  const name = useId();
  const { werksessie } = useSession().document;
  const minutes = werksessie.minutes ?? usualMinutes;
  const isOther = !choices.some((one) => one === minutes);
  const hasBreak = werksessie.minutes === undefined || werksessie.breaks.length > 0;
  const set = (given: number, pause: boolean) =>
    send({ type: "session.edited", edit: setTime({ minutes: given, breaks: pause ? [breakIn(given)] : [] }) });
  const language = useRemembered((context): Language => context.language);
  const read = (text: string): Written<number> => {
    const given = readMinutes(text);
    const isFit = given === undefined || (given !== null && given >= shortest && given <= werksessieLimits.minutes);
    if (isFit) return { ok: true, value: given };
    return { ok: false, error: t("time.ownError", { min: shortest, max: werksessieLimits.minutes }) };
  };
  return (
    <Card as="section" className={styles["card"]}>
      <Group label={t("time.title")} className={styles["group"]}>
        <div className={styles["choices"]}>
          {choices.map((one) => (
            <Radio key={one} name={name} value={`${one}`} checked={minutes === one} onChoose={() => set(one, hasBreak)}>
              {t("time.choice", { count: one })}
            </Radio>
          ))}
        </div>
      </Group>
      <WrittenField
        name="minutes"
        label={t("time.own")}
        className={styles["own"]}
        value={isOther ? minutes : undefined}
        stored={`${minutes}`}
        language={language}
        read={read}
        write={String}
        onChange={(given) => set(given ?? usualMinutes, hasBreak)}
      />
      <Checkbox checked={hasBreak} onTick={(ticked) => set(minutes, ticked)}>
        <span>
          {t("time.break")} <span className={styles["hint"]}>{t("time.breakHint")}</span>
        </span>
      </Checkbox>
    </Card>
  );
}
