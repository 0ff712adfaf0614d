import { levels } from "../../assessment/model.ts";
import { wallSigns } from "../../assessment/wall.ts";
import { useRoom, useWords } from "../frame/words.ts";
import styles from "./SignList.module.css";

const example = "2d";

/** What can be typed behind a code, each with what it means. */
export function SignList() {
  const t = useRoom();
  const { t: words } = useWords(["rules"]);
  const lines = [
    ...levels.map((level) => ({ typed: `${example} ${level}`, means: words(`rules:answers.${level}`) })),
    { typed: `${example} ${wallSigns.unknown}`, means: words("rules:answers.unknown") },
    { typed: `${example} ${wallSigns.na} ${t("paper.signs.reason")}`, means: words("rules:answers.na") },
    { typed: `${example} ${wallSigns.clear}`, means: t("paper.signs.clear") },
  ];
  return (
    <dl className={styles["signs"]}>
      {lines.map(({ typed, means }) => (
        <div key={typed} className={styles["sign"]}>
          <dt>
            <kbd>{typed}</kbd>
          </dt>
          <dd>{means}</dd>
        </div>
      ))}
    </dl>
  );
}
