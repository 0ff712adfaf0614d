import { useState } from "react";
import { useWords } from "../frame/words.ts";
import { Disclosure } from "../kit/Disclosure.tsx";
import styles from "./JoinPage.module.css";
import { useJoin } from "./words.ts";

/** The code group by group, each letter with a word that begins with it: C, D and T sound alike on the phone. */
export function CodeAloud({ code }: { code: string }) {
  const t = useJoin();
  const { t: words } = useWords(["join"]);
  const [open, setOpen] = useState(false);
  const said = (sign: string) =>
    /\d/.test(sign) ? sign : t("handing.asIn", { sign, word: words(`join:spelling.${sign}`) });
  return (
    <Disclosure summary={t("handing.aloud")} open={open} onToggle={setOpen}>
      <ol className={styles["aloud"]}>
        {[...code.matchAll(/[^-]+/g)].map(({ 0: group, index: at }) => (
          <li key={at}>{[...group].map(said).join(", ")}</li>
        ))}
      </ol>
    </Disclosure>
  );
}
