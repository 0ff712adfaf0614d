import { Lamp } from "../board/Lamp.tsx";
import { useSend, useSession } from "../frame/session.ts";
import { useWords } from "../frame/words.ts";
import { Radio } from "../kit/Radio.tsx";
import { Paragraph } from "../kit/Text.tsx";
import styles from "./GateRound.module.css";
import { useGate } from "./useScreen.ts";
import { useWerksessie } from "./words.ts";

/** The gate at the table: each item as it stands by the answers, and what the team says together. */
export function GateRound() {
  const t = useWerksessie();
  const { t: rules } = useWords(["rules"]);
  const send = useSend();
  const { content } = useSession();
  const gate = useGate();
  return (
    <div className={styles["gate"]}>
      <Paragraph soft>{t("gate.how")}</Paragraph>
      <ol className={styles["items"]}>
        {content.items.map((item, index) => {
          const { title, status, team } = gate[index] ?? { title: "", status: "niet-besproken", team: undefined };
          return (
            <li key={item}>
              <fieldset className={styles["item"]}>
                <legend className={styles["title"]}>
                  {index + 1}. {title}
                </legend>
                <span className={styles["status"]}>
                  <Lamp status={status} />
                  {rules(`rules:statuses.${status}`)}
                </span>
                {[true, false].map((tick) => (
                  <Radio
                    key={`${tick}`}
                    name={`poort-${item}`}
                    value={`${tick}`}
                    checked={team === tick}
                    onChoose={() => send({ type: "item.ticked", item, tick })}
                  >
                    {rules(`rules:team.${tick}`)}
                  </Radio>
                ))}
              </fieldset>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
