import { describe, expect, it } from "vitest";
import type { Channel } from "../../src/app/screenChannel.ts";
import { createListener, createTeller } from "../../src/app/screenChannel.ts";
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
    const teller = createTeller(
      open(),
      () => 1000,
      () => heard.push("screen"),
    );
    teller.show(pause);
    expect(heard).toEqual([]);
    expect(screenOn(open).seen).toEqual([pause]);
    expect(heard.length).toBeGreaterThan(0);
  });

  it("a facilitator that comes later is heard by the screen that waits", () => {
    const open = air();
    const { seen } = screenOn(open);
    expect(seen).toEqual([]);
    createTeller(
      open(),
      () => 1000,
      () => {},
    ).show(thanks);
    expect(seen).toEqual([thanks]);
  });

  it("a screen keeps what it was told when the facilitator goes, and hears the one that comes back", () => {
    const open = air();
    const { seen } = screenOn(open);
    const first = createTeller(
      open(),
      () => 1000,
      () => {},
    );
    first.show(pause);
    first.close();
    createTeller(
      open(),
      () => 2000,
      () => {},
    ).show(dark);
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
    const teller = createTeller(
      open(),
      () => now,
      () => {},
    );
    teller.show(pause);
    now = 10;
    teller.show(dark);
    expect(seen).toEqual([pause, dark]);
  });

  it("the facilitator says the same again, so that nobody who missed it stays behind, and hears who is there", () => {
    const open = air();
    let heard = 0;
    const teller = createTeller(
      open(),
      () => 1000,
      () => {
        heard += 1;
      },
    );
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

  it("what is not ours is not shown", () => {
    const open = air();
    const { seen } = screenOn(open);
    open().postMessage({ say: "show", stamp: 1, state: { ...pause, name: "Jan" } });
    expect(seen).toEqual([]);
  });
});
