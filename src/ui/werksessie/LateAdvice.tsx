import { overflow, standing } from "../../machine/room/standing.ts";
import { useWords } from "../frame/words.ts";
import { Alert } from "../kit/Alert.tsx";
import { Button } from "../kit/Button.tsx";
import { useMemory, useRoom, useTell } from "./useRoom.ts";
import { useWerksessie } from "./words.ts";

/** From so many minutes on, running late is worth a word. */
const worthAWord = 5;

/** Running late is said calmly, with one way to make it fit again. */
export function LateAdvice() {
  const t = useWerksessie();
  const { list } = useWords(["rules"]);
  const tell = useTell();
  const memory = useMemory((one) => one);
  const now = useRoom(({ context }) => Math.floor(context.now / 60_000) * 60_000);
  const tooMany = overflow(memory, now);
  if (tooMany.length === 0 || standing(memory, now).late < worthAWord) return null;
  const dropped = new Set(tooMany.map(({ question }) => question));
  const programme = memory.programme.filter((item) => item.kind === "round" || !dropped.has(item.question));
  return (
    <Alert
      kind="warning"
      actions={
        <Button onClick={() => tell({ type: "programme.changed", programme })}>
          {t("late.move", { count: tooMany.length })}
        </Button>
      }
    >
      <strong>{t("late.title")}</strong>{" "}
      {t("late.some", { count: tooMany.length, questions: list(tooMany.map(({ question }) => question)) })}{" "}
      {t("late.short")}
    </Alert>
  );
}
