import type { RefObject } from "react";
import { useEffect, useRef } from "react";

/**
 * Something that changes places takes the focus along: its buttons carry `data-key` and `data-by`. At the edge, where the pressed button goes, the other one is next. `order`: the keys as they stand; the
 * focus waits until the picture is the new one.
 */
export function useFollow<Box extends HTMLElement>(
  order: readonly string[],
): { box: RefObject<Box | null>; follow: (key: string, by: -1 | 1) => void } {
  const box = useRef<Box>(null);
  const moved = useRef<{ key: string; by: -1 | 1; to: number }>(undefined);
  useEffect(() => {
    if (moved.current === undefined || order[moved.current.to] !== moved.current.key) return;
    const { key, by } = moved.current;
    moved.current = undefined;
    const buttons = [...(box.current?.querySelectorAll<HTMLButtonElement>(`[data-key="${key}"]`) ?? [])];
    (buttons.find((button) => button.dataset["by"] === `${by}`) ?? buttons[0])?.focus();
  });
  const follow = (key: string, by: -1 | 1) => {
    moved.current = { key, by, to: order.indexOf(key) + by };
  };
  return { box, follow };
}
