import { useWerksessieDesk } from "./desk.ts";
import { useItemTitle } from "./useItemTitle.ts";
import { useMemory, useTell } from "./useRoom.ts";

export interface Move {
  /** What is there. */
  title: string;
  go: () => void;
}

/** The ways to the item before and the one after; after the last one there is none. */
export function useMoves(): { previous: Move | undefined; next: Move | undefined } {
  const tell = useTell();
  const { now } = useWerksessieDesk();
  const programme = useMemory((memory) => memory.programme);
  const at = useMemory((memory) => memory.at);
  const titleOf = useItemTitle();
  const to = (index: number): Move | undefined => {
    const item = programme[index];
    if (item === undefined) return undefined;
    return {
      title: titleOf(item),
      go: () => tell({ type: "item.reached", at: index, now: new Date(now()).toISOString() }),
    };
  };
  return { previous: to(at - 1), next: to(at + 1) };
}
