import { useEffect, useRef, useState } from "react";
import type { Part } from "../../assessment/worksheet.ts";
import { keysOf } from "../../assessment/worksheetValues.ts";
import { useRoom } from "../frame/words.ts";
import { Button } from "../kit/Button.tsx";
import { Checkbox } from "../kit/Checkbox.tsx";
import { Group } from "../kit/Group.tsx";
import { Hidden, Paragraph } from "../kit/Text.tsx";
import { useSheet } from "./sheet.ts";
import styles from "./Worksheets.module.css";

/** Options to tick, and under them the ticked ones in an order that can be changed. Where one goes is said aloud. */
export function OrderField({ part }: { part: Extract<Part, { kind: "order" }> }) {
  const t = useRoom();
  const { values, words, maybe, fill } = useSheet();
  const [said, setSaid] = useState("");
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<{ key: string; by: -1 | 1; to: number }>(undefined);
  const keys = keysOf(values, part.id).filter((key) => part.options.includes(key));
  const word = (key: string) => words.own(`parts.${part.id}.options.${key}`);
  const change = (next: readonly string[]) => fill(part.id, next.length === 0 ? undefined : next);

  const move = (key: string, by: -1 | 1) => {
    const from = keys.indexOf(key);
    moved.current = { key, by, to: from + by };
    change(keys.toSpliced(from, 1).toSpliced(from + by, 0, key));
    setSaid(t("worksheet.moved", { what: word(key), place: from + by + 1, of: keys.length }));
  };

  // The item takes its button along; at the edge, where that button goes, the other one is next. An effect of an earlier picture may still
  // run after the press: the focus waits until the item is where it goes.
  useEffect(() => {
    if (moved.current === undefined || keys[moved.current.to] !== moved.current.key) return;
    const { key, by } = moved.current;
    moved.current = undefined;
    const buttons = list.current?.querySelectorAll<HTMLButtonElement>(`[data-key="${key}"]`) ?? [];
    const same = [...buttons].find((button) => button.dataset["by"] === String(by));
    (same ?? buttons[0])?.focus();
  });

  return (
    <Group label={words.label(part.id)} hint={maybe(`parts.${part.id}.hint`)}>
      <div className={styles["stacked"]}>
        {part.options.map((key) => (
          <Checkbox
            key={key}
            checked={keys.includes(key)}
            onTick={(ticked) => change(ticked ? [...keys, key] : keys.filter((one) => one !== key))}
          >
            {word(key)}
          </Checkbox>
        ))}
      </div>
      {keys.length > 1 && (
        <div className={styles["order"]}>
          <Paragraph className={styles["label"]}>{t("worksheet.order")}</Paragraph>
          <ol ref={list} className={styles["ordered"]}>
            {keys.map((key, index) => (
              <li key={key} className={styles["orderedItem"]}>
                <span className={styles["orderedWord"]}>{word(key)}</span>
                <span className={styles["moves"]}>
                  {([-1, 1] as const)
                    .filter((by) => (by === -1 ? index > 0 : index < keys.length - 1))
                    .map((by) => (
                      <Button key={by} kind="subtle" data-key={key} data-by={by} onClick={() => move(key, by)}>
                        {t(by === -1 ? "worksheet.up" : "worksheet.down")}
                        <Hidden> {word(key)}</Hidden>
                      </Button>
                    ))}
                </span>
              </li>
            ))}
          </ol>
        </div>
      )}
      <div role="status">
        <Hidden>{said}</Hidden>
      </div>
    </Group>
  );
}
