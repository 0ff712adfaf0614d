import { useState } from "react";
import { useRoom } from "../frame/words.ts";
import { Button } from "../kit/Button.tsx";
import { Heading } from "../kit/Text.tsx";
import styles from "./AdviceReasons.module.css";

/** So many reasons can be taken in at once; the others follow when they are asked for. */
const atFirst = 3;

/** Why the advice is what it is, or what is still open as long as it is a tussenstand. */
export function AdviceReasons({ reasons, isProvisional }: { reasons: readonly string[]; isProvisional: boolean }) {
  const t = useRoom();
  const [all, setAll] = useState(false);
  const shown = all ? reasons : reasons.slice(0, atFirst);
  const more = reasons.length - shown.length;
  return (
    <div className={styles["reasons"]}>
      <Heading level={2} look={3}>
        {t(isProvisional ? "outcome.whatIsOpen" : "outcome.why")}
      </Heading>
      <ul className={styles["list"]}>
        {shown.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      {more > 0 && (
        <Button kind="subtle" className={styles["more"]} onClick={() => setAll(true)}>
          {t("outcome.whyMore", { count: more })}
        </Button>
      )}
    </div>
  );
}
