import type { Edit } from "../../assessment/edit.ts";
import type { Role } from "../../assessment/roles.ts";
import { giveMark, takeMark } from "../../assessment/werksessieEdits.ts";
import type { RoomMemory } from "./memory.ts";
import type { RoomEvent } from "./room.ts";
import { questionAt } from "./room.ts";
import { tapOfKey } from "./taps.ts";

/** A key as a keyboard or a presenter sends it: the sign that it gives, and its place on the keyboard. */
export interface Press {
  key: string;
  code: string;
}

/** What a key does in the room: something that the room hears, an edit of the session, or something of the window. */
export type Doing =
  | { kind: "tell"; event: RoomEvent }
  | { kind: "edit"; edit: Edit }
  | { kind: "full" | "windowed" | "later" }
  /** The key is the room's, and there is nothing to do now. */
  | { kind: "nothing" };

const nothing = { kind: "nothing" } as const;
const tell = (event: RoomEvent): Doing => ({ kind: "tell", event });

/** The digit of a key of the numeric pad, which gives no digit while NumLock is off. */
function padDigit({ code }: Press): string | undefined {
  return /^Numpad(\d)$/.exec(code)?.[1];
}

/** True for the two keys that every presenter has and no text needs: they move the programme wherever the focus is. */
export function isMoving(press: Press): boolean {
  return (press.key === "PageDown" || press.key === "PageUp") && padDigit(press) === undefined;
}

/** What a key does; undefined for one that is not the room's. `now`: a UTC instant. `marks`: those of the check-out. */
export function doingOf(
  press: Press,
  memory: RoomMemory,
  { role, marks, now }: { role: Role | undefined; marks: readonly number[]; now: string },
): Doing | undefined {
  const digit = memory.keys ? padDigit(press) : undefined;
  if (digit !== undefined) return characterDoing(digit, memory, role);
  const item = memory.programme[memory.at];
  const goTo = (at: number) => (at in memory.programme ? tell({ type: "item.reached", at, now }) : nothing);
  switch (press.key) {
    case "PageDown":
    case "ArrowRight":
      return goTo(memory.at + 1);
    case "PageUp":
    case "ArrowLeft":
      return goTo(memory.at - 1);
    case "Enter":
      return questionAt(memory) === undefined ? undefined : tell({ type: "hands.shown" });
    case "Escape":
      if (memory.dark) return tell({ type: "screen.darkened" });
      // This window as the screen of the room is left by the browser's own way out of a dialog.
      return memory.wall === true ? undefined : { kind: "windowed" };
    case "Backspace": {
      const last = marks.at(-1);
      const isCheckout = item?.kind === "round" && item.part === "checkout";
      if (isCheckout && last !== undefined) return { kind: "edit", edit: takeMark(last) };
      return tell({ type: "hand.lowered" });
    }
    default:
      return memory.keys ? characterDoing(press.key, memory, role) : undefined;
  }
}

/** Letters and digits can be switched off, since a person who dictates would press them by speaking. */
function characterDoing(sign: string, memory: RoomMemory, role: Role | undefined): Doing | undefined {
  switch (sign.toLowerCase()) {
    case "p":
      return tell({ type: "wall.toggled" });
    case "f":
      return { kind: "full" };
    // Many presenters have a button for a dark screen, which sends one of these.
    case "b":
    case ".":
      return tell({ type: "screen.darkened" });
    case "l":
      return { kind: "later" };
  }
  const item = memory.programme[memory.at];
  if (item?.kind === "round" && item.part === "checkout" && /^\d$/.test(sign)) {
    return { kind: "edit", edit: giveMark(sign === "0" ? 10 : Number(sign)) };
  }
  const answer = tapOfKey(sign);
  if (answer === undefined) return undefined;
  return tell({ type: "hand.raised", tap: { answer, ...(role === undefined ? {} : { role }) } });
}
