import { useId, useState } from "react";
import { werksessieLimits } from "../../assessment/werksessie.ts";
import { setTime } from "../../assessment/werksessieEdits.ts";
import { useSend, useSession } from "../frame/session.ts";
import { Card } from "../kit/Card.tsx";
import { Checkbox } from "../kit/Checkbox.tsx";
import { TextField } from "../kit/Field.tsx";
import { Group } from "../kit/Group.tsx";
import { Radio } from "../kit/Radio.tsx";
import styles from "./TimeCard.module.css";
import { breakIn, usualMinutes } from "./usePlan.ts";
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
  const [own, setOwn] = useState(isOther ? `${minutes}` : "");
  const hasBreak = werksessie.minutes === undefined || werksessie.breaks.length > 0;
  const set = (given: number, pause: boolean) =>
    send({ type: "session.edited", edit: setTime({ minutes: given, breaks: pause ? [breakIn(given)] : [] }) });
  const number = Number(own);
  const isFit = Number.isInteger(number) && number >= shortest && number <= werksessieLimits.minutes;
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
      <TextField
        label={t("time.own")}
        inputMode="numeric"
        className={styles["own"]}
        value={own}
        maxLength={3}
        error={own === "" || isFit ? undefined : t("time.ownError", { min: shortest, max: werksessieLimits.minutes })}
        onChange={(text) => {
          setOwn(text);
          const given = Number(text);
          if (Number.isInteger(given) && given >= shortest && given <= werksessieLimits.minutes) set(given, hasBreak);
        }}
      />
      <Checkbox checked={hasBreak} onTick={(ticked) => set(minutes, ticked)}>
        <span>
          {t("time.break")} <span className={styles["hint"]}>{t("time.breakHint")}</span>
        </span>
      </Checkbox>
    </Card>
  );
}
