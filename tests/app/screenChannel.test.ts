import { describe, expect, it } from "vitest";
import type { Channel } from "../../src/app/screenChannel.ts";
import { createListener, createTeller } from "../../src/app/screenChannel.ts";
import type { Press } from "../../src/machine/room/keys.ts";
import type { ScreenState } from "../../src/machine/room/screen.ts";

/** Windows of one browser: what one says, all others hear, at once and as a copy. */
function air() {
  const ends = new Set<{ hear: (event: { data: unknown }) => void; channel: Channel }>();
  const open = (): Channel => {
    const hearing: ((event: { data: unknown }) => void)[] = [];
    const channel: Channel = {
      postMessage: (message) => {
        for (const end of [...ends]) if (end.channel !== channel) end.hear({ data: structuredClone(message) });
      },
      addEventListener: (_, listener) => hearing.push(listener),
      close: () => ends.delete(end),
    };
    const end = { hear: (event: { data: unknown }) => hearing.forEach((listener) => void listener(event)), channel };
    ends.add(end);
    return channel;
  };
  return open;
}

const pause: ScreenState = { language: "nl", face: { kind: "pause" } };
const thanks: ScreenState = { language: "nl", face: { kind: "thanks" } };
const dark: ScreenState = { language: "nl", face: { kind: "dark" } };

function screenOn(open: () => Channel) {
  const seen: ScreenState[] = [];
  const listener = createListener(open(), (state) => seen.push(state));
  return { seen, ...listener };
}

describe("two windows", () => {
  it("a screen that comes later asks, and is told what to show", () => {
    const open = air();
    const heard: string[] = [];
    const teller = createTeller(open(), () => 1000, { onHeard: () => heard.push("screen") });
    teller.show(pause);
    expect(heard).toEqual([]);
    expect(screenOn(open).seen).toEqual([pause]);
    expect(heard.length).toBeGreaterThan(0);
  });

  it("a facilitator that comes later is heard by the screen that waits", () => {
    const open = air();
    const { seen } = screenOn(open);
    expect(seen).toEqual([]);
    createTeller(open(), () => 1000, { onHeard: () => {} }).show(thanks);
    expect(seen).toEqual([thanks]);
  });

  it("a screen keeps what it was told when the facilitator goes, and hears the one that comes back", () => {
    const open = air();
    const { seen } = screenOn(open);
    const first = createTeller(open(), () => 1000, { onHeard: () => {} });
    first.show(pause);
    first.close();
    createTeller(open(), () => 2000, { onHeard: () => {} }).show(dark);
    expect(seen).toEqual([pause, dark]);
  });

  it("a screen that slept wakes up to the newest state: an older message is let go", () => {
    const open = air();
    const { seen } = screenOn(open);
    const raw = open();
    raw.postMessage({ say: "show", stamp: 20, state: thanks });
    raw.postMessage({ say: "show", stamp: 10, state: pause });
    expect(seen).toEqual([thanks]);
  });

  it("every message is newer than the one before, also when the clock of the computer goes back", () => {
    const open = air();
    const { seen } = screenOn(open);
    let now = 1000;
    const teller = createTeller(open(), () => now, { onHeard: () => {} });
    teller.show(pause);
    now = 10;
    teller.show(dark);
    expect(seen).toEqual([pause, dark]);
  });

  it("the facilitator says the same again, so that nobody who missed it stays behind, and hears who is there", () => {
    const open = air();
    let heard = 0;
    const teller = createTeller(open(), () => 1000, {
      onHeard: () => {
        heard += 1;
      },
    });
    teller.show(pause);
    const screen = screenOn(open);
    const before = heard;
    teller.repeat();
    expect(screen.seen.at(-1)).toEqual(pause);
    expect(heard).toBe(before + 1);
    screen.close();
    teller.repeat();
    expect(heard).toBe(before + 1);
  });

  it("a facilitator who comes back after the clock was set back is heard at once", () => {
    const open = air();
    const { seen } = screenOn(open);
    const first = createTeller(open(), () => 1_000_000, { onHeard: () => {} });
    first.show(pause);
    first.close();
    const second = createTeller(open(), () => 10, { onHeard: () => {} });
    second.show(dark);
    second.show(thanks);
    expect(seen).toEqual([pause, dark, thanks]);
  });

  it("of two facilitators the one who did something last is followed, whoever repeats", () => {
    const open = air();
    const { seen } = screenOn(open);
    const one = createTeller(open(), () => 1_000_000, { onHeard: () => {} });
    const other = createTeller(open(), () => 10, { onHeard: () => {} });
    one.show(pause);
    other.show(dark);
    one.repeat();
    other.repeat();
    one.repeat();
    expect(seen.at(-1)).toEqual(dark);
    one.show(thanks);
    other.repeat();
    expect(seen.at(-1)).toEqual(thanks);
  });

  it("a key on a screen reaches the facilitator whose words it shows, and no other", () => {
    const open = air();
    const pressed: string[] = [];
    const hearing = (name: string) => ({
      onHeard: () => {},
      onPress: ({ key, code }: Press) => pressed.push(`${name} ${key} ${code}`),
    });
    const one = createTeller(open(), () => 1000, hearing("one"));
    const other = createTeller(open(), () => 1000, hearing("other"));
    const screen = screenOn(open);
    screen.press({ key: "PageDown", code: "PageDown" });
    expect(pressed).toEqual([]);
    one.show(pause);
    screen.press({ key: "PageDown", code: "PageDown" });
    other.show(dark);
    screen.press({ key: "3", code: "Numpad3" });
    expect(pressed).toEqual(["one PageDown PageDown", "other 3 Numpad3"]);
  });

  it.each([
    { say: "press", stamp: 1000, key: "b" },
    { say: "press", stamp: 1000, key: "b", code: "KeyB", name: "Jan" },
    { say: "press", stamp: 1000, key: "b".repeat(21), code: "KeyB" },
    { say: "press", stamp: 1000, key: 3, code: "KeyB" },
  ])("a message that is no key is let go: %o", (message) => {
    const open = air();
    const pressed: Press[] = [];
    createTeller(open(), () => 1000, { onHeard: () => {}, onPress: (press) => pressed.push(press) }).show(pause);
    open().postMessage(message);
    expect(pressed).toEqual([]);
  });

  it("what is not ours is not shown", () => {
    const open = air();
    const { seen } = screenOn(open);
    open().postMessage({ say: "show", stamp: 1, state: { ...pause, name: "Jan" } });
    expect(seen).toEqual([]);
  });
});
