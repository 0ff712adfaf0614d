import type { Edit } from "../../assessment/edit.ts";
import type { Role } from "../../assessment/roles.ts";
import { giveMark, takeMark } from "../../assessment/werksessieEdits.ts";
import type { RoomMemory } from "./memory.ts";
import type { RoomEvent } from "./room.ts";
import { isShown, questionAt, tapsAt } from "./room.ts";
import type { Spread } from "./screen.ts";
import type { TapAnswer } from "./taps.ts";
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
  | { kind: "full" | "windowed" | "later" | "talk" }
  /** The team settles on this answer at the question of now. */
  | { kind: "settle"; answer: TapAnswer }
  /** The team says ja or nog niet at the item of the gate with this number, from 0. */
  | { kind: "tick"; item: number }
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

/** What a key needs to know of besides the room. */
export interface Around {
  /** Whose hands are counted. */
  role: Role | undefined;
  /** Those of the check-out. */
  marks: readonly number[];
  /** A UTC instant. */
  now: string;
  /** What people prepared alone at the question of now, where it may be shown. */
  prepared?: Spread | undefined;
}

/** What a key does; undefined for one that is not the room's. */
export function doingOf(press: Press, memory: RoomMemory, around: Around): Doing | undefined {
  const { role, marks, now } = around;
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
      return item === undefined ? undefined : onwards(memory, around);
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

/** What Enter does, as the green button does: it shows what there is to show, and then goes on; after the last item it closes. */
function onwards(memory: RoomMemory, { now, prepared }: Around): Doing {
  if (questionAt(memory) !== undefined && !isShown(memory)) {
    if (tapsAt(memory).length > 0) return tell({ type: "hands.shown" });
    return prepared === undefined ? nothing : tell({ type: "voices.shown", spread: prepared });
  }
  const next = memory.at + 1;
  return tell(next in memory.programme ? { type: "item.reached", at: next, now } : { type: "room.closed" });
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
    case "o":
      return { kind: "talk" };
    case "w":
      return questionAt(memory) === undefined ? nothing : tell({ type: "wall.turned", to: "meaning" });
    case "q":
      return tell({ type: "wall.turned", to: "join" });
  }
  const item = memory.programme[memory.at];
  if (item?.kind === "round" && item.part === "checkout" && /^\d$/.test(sign)) {
    return { kind: "edit", edit: giveMark(sign === "0" ? 10 : Number(sign)) };
  }
  if (item?.kind === "round" && item.part === "gate" && /^[1-7]$/.test(sign)) {
    return { kind: "tick", item: Number(sign) - 1 };
  }
  const answer = tapOfKey(sign);
  if (answer === undefined) return undefined;
  if (isShown(memory)) return { kind: "settle", answer };
  return tell({ type: "hand.raised", tap: { answer, ...(role === undefined ? {} : { role }) } });
}
