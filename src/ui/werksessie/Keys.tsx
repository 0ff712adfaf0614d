import { Button } from "../kit/Button.tsx";
import { Checkbox } from "../kit/Checkbox.tsx";
import { useWerksessieDesk } from "./desk.ts";
import styles from "./Keys.module.css";
import { useMemory, useTell } from "./useRoom.ts";
import { useWerksessie } from "./words.ts";

const keys = [
  ["0 1 2 3 ?", "digits"],
  ["Backspace", "backspace"],
  ["Enter", "enter"],
  ["0 1 2 3 ?", "settle"],
  ["PageUp PageDown", "pages"],
  ["P", "p"],
  ["F", "f"],
  ["B", "b"],
  ["L", "l"],
  ["W", "w"],
  ["Q", "q"],
  ["O", "o"],
  ["1 – 7", "gate"],
] as const;

/** What the screen can do, and what every key does. */
export function Keys() {
  const t = useWerksessie();
  const tell = useTell();
  const desk = useWerksessieDesk();
  const { dark, timed, keys: inUse } = useMemory((one) => one);
  return (
    <div className={styles["keys"]}>
      <div className={styles["buttons"]}>
        <Button onClick={() => tell({ type: "screen.darkened" })}>{t(dark ? "room.light" : "room.dark")}</Button>
        <Button onClick={() => tell({ type: "screen.timed" })}>{t(timed ? "room.clockHide" : "room.clockShow")}</Button>
        <Button onClick={desk.toggleFullScreen}>{t("room.full")}</Button>
      </div>
      <dl className={styles["list"]}>
        {keys.map(([names, what]) => (
          <div key={what} className={styles["row"]}>
            <dt className={styles["names"]}>
              {names.split(" ").map((name) => (
                <kbd key={name} className={styles["key"]}>
                  {name}
                </kbd>
              ))}
            </dt>
            <dd>{t(`keys.${what}`)}</dd>
          </div>
        ))}
      </dl>
      <Checkbox checked={inUse} onTick={() => tell({ type: "keys.switched" })}>
        {t("keys.use")}
      </Checkbox>
    </div>
  );
}
