import { longestOnWall } from "../../machine/room/screen.ts";
import { Button } from "../kit/Button.tsx";
import { Hidden } from "../kit/Text.tsx";
import { useMemory, useTell } from "./useRoom.ts";
import { useWerksessie } from "./words.ts";

/** Puts a note on the wall, and takes it off. It goes there by this alone, and off by itself when the table goes on. */
export function OnWall({ text }: { text: string }) {
  const t = useWerksessie();
  const tell = useTell();
  const isOn = useMemory(({ note }) => note === text);
  if (text.length > longestOnWall) return <span>{t("note.long")}</span>;
  return (
    <Button
      kind="subtle"
      aria-pressed={isOn}
      onClick={() => tell(isOn ? { type: "note.hidden" } : { type: "note.shown", text })}
    >
      {t(isOn ? "note.hide" : "note.show")}
      <Hidden> “{text}”</Hidden>
    </Button>
  );
}
