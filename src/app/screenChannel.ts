import type { Press } from "../machine/room/keys.ts";
import type { ScreenMessage, ScreenState } from "../machine/room/screen.ts";
import { readScreenMessage } from "../machine/room/screen.ts";
import { name } from "./scope.ts";

/** What two windows need of each other: to say something and to hear the other. A `BroadcastChannel` is one. */
export interface Channel {
  postMessage(message: unknown): void;
  addEventListener(type: "message", listener: (event: { data: unknown }) => void): void;
  close(): void;
}

/** The channel of a session, between the windows of one browser. */
export function channelOf(session: string): Channel {
  return new BroadcastChannel(`${name}:scherm:${session}`);
}

/** The facilitator's end. */
export interface Teller {
  show(state: ScreenState): void;
  /** Says the same again, so that a screen that missed it has it, and answers that it is there. */
  repeat(): void;
  close(): void;
}

/** What a facilitator's window hears: a screen is there, one closes, a key was pressed on one that shows what this window told. */
interface Heard {
  onHeard: () => void;
  onGone?: () => void;
  onPress?: (press: Press) => void;
}

/**
 * Tells the screens what to show, and again to whoever asks. `now` in milliseconds; every message is stamped later than the one before,
 * also when the clock of the computer was set back, and later than what a window that has gone by now told by a clock that was ahead.
 */
export function createTeller(
  channel: Channel,
  now: () => number,
  { onHeard, onGone = () => {}, onPress = () => {} }: Heard,
): Teller {
  let last: Extract<ScreenMessage, { say: "show" }> | undefined;
  /** The newest stamp that this window, or another that is open, gave. */
  let stamp = 0;
  /** True once a screen showed what this window told: from then on another window may be the newer one. */
  let isShown = false;
  const say = () => {
    if (last !== undefined) channel.postMessage(last);
  };
  const sayAfter = (former: number) => {
    stamp = Math.max(former + 1, now());
    if (last !== undefined) last = { ...last, stamp };
    say();
  };
  channel.addEventListener("message", ({ data }) => {
    const message = readScreenMessage(data);
    switch (message?.say) {
      case "ask":
        say();
        onHeard();
        return;
      case "here":
        onHeard();
        isShown ||= last !== undefined && message.newest === last.stamp;
        if (message.newest === undefined || message.newest <= stamp) return;
        if (isShown) stamp = message.newest;
        else sayAfter(message.newest);
        return;
      case "gone":
        onGone();
        return;
      case "show":
        stamp = Math.max(stamp, message.stamp);
        return;
      case "press":
        if (message.stamp === last?.stamp) onPress({ key: message.key, code: message.code });
    }
  });
  return {
    show(state) {
      last = { say: "show", stamp: 0, state };
      sayAfter(stamp);
    },
    repeat: say,
    close: () => channel.close(),
  };
}

/** The screen's end. */
export interface Listener {
  /** Asks what to show, after waking up. */
  ask(): void;
  /** Passes a key on to the facilitator. */
  press(press: Press): void;
  /** Says that this screen closes. */
  leave(): void;
  close(): void;
}

/** Hears what to show. What is older than what was heard before is let go; every message is answered, so that the other knows of us. */
export function createListener(channel: Channel, onState: (state: ScreenState) => void): Listener {
  const say = (message: ScreenMessage) => channel.postMessage(message);
  let newest: number | undefined;
  channel.addEventListener("message", ({ data }) => {
    const message = readScreenMessage(data);
    if (message?.say !== "show") return;
    const { stamp, state } = message;
    const isNew = newest === undefined || stamp >= newest;
    if (isNew) newest = stamp;
    say({ say: "here", newest });
    if (isNew) onState(state);
  });
  const ask = () => say({ say: "ask" });
  ask();
  return {
    ask,
    leave: () => say({ say: "gone" }),
    press: ({ key, code }) => {
      if (newest !== undefined) say({ say: "press", stamp: newest, key, code });
    },
    close: () => channel.close(),
  };
}
