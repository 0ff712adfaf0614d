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

/**
 * Tells the screens what to show, and again to whoever asks. `now` in milliseconds; every message is stamped later than the one before,
 * also when the clock of the computer was set back.
 */
export function createTeller(channel: Channel, now: () => number, onHeard: () => void): Teller {
  let last: ScreenMessage | undefined;
  let stamp = 0;
  const say = () => {
    if (last !== undefined) channel.postMessage(last);
  };
  channel.addEventListener("message", ({ data }) => {
    const message = readScreenMessage(data);
    if (message?.say === "ask") say();
    if (message?.say === "ask" || message?.say === "here") onHeard();
  });
  return {
    show(state) {
      stamp = Math.max(stamp + 1, now());
      last = { say: "show", stamp, state };
      say();
    },
    repeat: say,
    close: () => channel.close(),
  };
}

/** The screen's end. */
export interface Listener {
  /** Asks what to show, after waking up. */
  ask(): void;
  close(): void;
}

/** Hears what to show. What is older than what was heard before is let go; every message is answered, so that the other knows of us. */
export function createListener(channel: Channel, onState: (state: ScreenState) => void): Listener {
  let newest = Number.NEGATIVE_INFINITY;
  channel.addEventListener("message", ({ data }) => {
    const message = readScreenMessage(data);
    if (message?.say !== "show") return;
    channel.postMessage({ say: "here" } satisfies ScreenMessage);
    if (message.stamp < newest) return;
    newest = message.stamp;
    onState(message.state);
  });
  const ask = () => channel.postMessage({ say: "ask" } satisfies ScreenMessage);
  ask();
  return { ask, close: () => channel.close() };
}
