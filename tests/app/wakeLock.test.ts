// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createWakeLock } from "../../src/app/wakeLock.ts";

/** A browser that keeps its screen on while somebody holds it. */
function screenOf() {
  const held = new Set<EventTarget>();
  const asked = { times: 0 };
  const request = async () => {
    asked.times += 1;
    const lock = new EventTarget();
    const release = async () => {
      held.delete(lock);
      lock.dispatchEvent(new Event("release"));
    };
    held.add(lock);
    return Object.assign(lock, { release });
  };
  return { held, asked, request };
}

let visible: DocumentVisibilityState = "visible";
const settle = () => new Promise((resolve) => setTimeout(resolve));
const see = async (state: DocumentVisibilityState) => {
  visible = state;
  document.dispatchEvent(new Event("visibilitychange"));
  await settle();
};
const withScreen = (wakeLock: unknown) =>
  Object.defineProperty(navigator, "wakeLock", { value: wakeLock, configurable: true });

beforeEach(() => {
  visible = "visible";
  vi.spyOn(document, "visibilityState", "get").mockImplementation(() => visible);
});
afterEach(() => {
  vi.restoreAllMocks();
  withScreen(undefined);
});

describe("the screen of this computer", () => {
  it("stays awake while it is needed, and may sleep when it is not", async () => {
    const screen = screenOf();
    withScreen(screen);
    const stayAwake = createWakeLock();
    stayAwake(true);
    stayAwake(true);
    await settle();
    expect([screen.held.size, screen.asked.times]).toEqual([1, 1]);
    stayAwake(false);
    await settle();
    expect(screen.held.size).toBe(0);
  });

  it("is asked for again when the window was hidden, since a browser lets go then", async () => {
    const screen = screenOf();
    withScreen(screen);
    const stayAwake = createWakeLock();
    stayAwake(true);
    await settle();
    for (const lock of [...screen.held]) {
      screen.held.delete(lock);
      lock.dispatchEvent(new Event("release"));
    }
    await see("hidden");
    expect(screen.held.size).toBe(0);
    await see("visible");
    expect(screen.held.size).toBe(1);
    stayAwake(false);
    await settle();
    await see("visible");
    expect(screen.held.size).toBe(0);
  });

  it("waits until the window is seen", async () => {
    const screen = screenOf();
    withScreen(screen);
    visible = "hidden";
    createWakeLock()(true);
    await settle();
    expect(screen.asked.times).toBe(0);
    await see("visible");
    expect(screen.held.size).toBe(1);
  });

  it("is let go when the need ended while the browser was still being asked", async () => {
    const screen = screenOf();
    withScreen(screen);
    const stayAwake = createWakeLock();
    stayAwake(true);
    stayAwake(false);
    await settle();
    expect(screen.held.size).toBe(0);
  });

  it.each([
    ["has no such thing", undefined],
    ["refuses", { request: () => Promise.reject(new DOMException("", "NotAllowedError")) }],
  ])("does as it always did where the browser %s", async (_, wakeLock) => {
    withScreen(wakeLock);
    const stayAwake = createWakeLock();
    stayAwake(true);
    await settle();
    await see("visible");
    stayAwake(false);
    await settle();
  });
});
