import type { FormEvent } from "react";
import { useRoom } from "../frame/words.ts";
import { Button } from "../kit/Button.tsx";
import { TextField } from "../kit/Field.tsx";
import { useTyped } from "../kit/typing.ts";
import styles from "./EntryForm.module.css";
import { useToldInWords } from "./toldInWords.ts";
import type { Told } from "./useEntries.ts";

/** The one field: a line and Enter. What was understood stands under it and is read aloud; a refused line stays to be mended. */
export function EntryForm({ told, onEnter }: { told: Told | undefined; onEnter: (line: string) => boolean }) {
  const t = useRoom();
  const toldInWords = useToldInWords();
  const [typed, put] = useTyped("paper");
  const line = typed?.["line"] ?? "";
  const words = told && toldInWords(told);
  const refused = told?.kind === "refused";
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (onEnter(line)) put(undefined, true);
  };
  return (
    <form className={styles["form"]} aria-label={t("paper.title")} onSubmit={submit}>
      <div className={styles["line"]}>
        <TextField
          label={t("paper.label")}
          hint={t("paper.hint")}
          className={styles["field"]}
          value={line}
          maxLength={500}
          onChange={(changed) => put(changed === "" ? undefined : { line: changed }, true)}
        />
        <Button kind="primary" type="submit">
          {t("paper.enter")}
        </Button>
      </div>
      <p role="status" className={styles["told"]} data-kind={refused ? "refused" : "taken"}>
        {words}
      </p>
    </form>
  );
}
