import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Press } from "../../../src/machine/room/keys.ts";
import { doingOf, isMoving } from "../../../src/machine/room/keys.ts";
import type { RoomMemory } from "../../../src/machine/room/memory.ts";
import { begun, nine, programme, reach, tellRoom } from "./support.ts";

const memoryAt = (at: number): RoomMemory => tellRoom(begun(), reach(at)).snapshot.context.memory;
const question = memoryAt(1);
const checkout = memoryAt(5);
const given = { role: undefined, marks: [7], now: nine };
const key = (name: string, code = ""): Press => ({ key: name, code });
const doing = (press: Press, memory = question) => doingOf(press, memory, given);
const raised = (answer: number | string) => ({ kind: "tell", event: { type: "hand.raised", tap: { answer } } });

/** What the keys of a numeric pad give without NumLock. */
const padWithoutNumLock = [
  "Insert",
  "End",
  "ArrowDown",
  "PageDown",
  "ArrowLeft",
  "Clear",
  "ArrowRight",
  "Home",
  "ArrowUp",
  "PageUp",
];

describe("a key in the room", () => {
  it.each([0, 1, 2, 3])("of the numeric pad counts a hand for %i, with and without NumLock", (digit) => {
    expect(doing(key(`${digit}`, `Numpad${digit}`))).toEqual(raised(digit));
    expect(doing(key(padWithoutNumLock[digit] ?? "", `Numpad${digit}`))).toEqual(raised(digit));
    expect(doing(key(`${digit}`, `Digit${digit}`))).toEqual(raised(digit));
  });

  it.each(padWithoutNumLock.map((name, digit) => [digit, name] as const))(
    "%i of the pad gives a mark at the end, also when it says %s",
    (digit, name) => {
      for (const said of [`${digit}`, name]) {
        expect(doing(key(said, `Numpad${digit}`), checkout)).toMatchObject({
          kind: "edit",
          edit: { what: "mark.given" },
        });
      }
    },
  );

  it("of the pad never moves the programme while digits count, and does when they are switched off", () => {
    const press = key("PageDown", "Numpad3");
    expect(isMoving(press)).toBe(false);
    const off = { ...question, keys: false };
    expect(doing(press, off)).toEqual({ kind: "tell", event: { type: "item.reached", at: 2, now: nine } });
    expect(isMoving(key("PageDown", "PageDown"))).toBe(true);
  });

  it.each([
    ["PageDown", 2],
    ["ArrowRight", 2],
    ["PageUp", 0],
    ["ArrowLeft", 0],
  ])("%s of a presenter moves the programme", (name, at) => {
    expect(doing(key(name))).toEqual({ kind: "tell", event: { type: "item.reached", at, now: nine } });
  });

  it("has nothing before the first item and nothing after the last, and is the room's all the same", () => {
    expect(doing(key("PageUp"), memoryAt(0))).toEqual({ kind: "nothing" });
    expect(doing(key("PageDown"), memoryAt(programme.length - 1))).toEqual({ kind: "nothing" });
  });

  it("darkens the screen, and Escape ends the dark before anything else", () => {
    const dark = { kind: "tell", event: { type: "screen.darkened" } };
    for (const name of ["b", "B", "."]) expect(doing(key(name))).toEqual(dark);
    expect(doing(key("Escape"), { ...question, dark: true })).toEqual(dark);
    expect(doing(key("Escape"), { ...question, dark: true, wall: true })).toEqual(dark);
    expect(doing(key("Escape"))).toEqual({ kind: "windowed" });
    expect(doing(key("Escape"), { ...question, wall: true })).toBeUndefined();
  });

  it("counts for the role whose hands are being counted", () => {
    expect(doingOf(key("2"), question, { ...given, role: "zorg" })).toEqual({
      kind: "tell",
      event: { type: "hand.raised", tap: { answer: 2, role: "zorg" } },
    });
  });

  it.each(["é", "Dead", "Process", "Unidentified", "Tab", "F5", "Shift", " ", "4", "9"])(
    "that is not the room's is left alone: %s",
    (name) => {
      expect(doing(key(name))).toBeUndefined();
    },
  );

  it("of letters and digits does nothing while those are switched off", () => {
    const off = { ...question, keys: false };
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 1 }), (sign) => {
        expect(doing(key(sign, `Key${sign}`), off)).toBeUndefined();
      }),
    );
  });
});
