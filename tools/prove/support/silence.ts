import type { Page } from "@playwright/test";

/** From now on the page keeps the longest time between two turns of its own clock. Runs in the page. */
export function listenForSilence(page: Page): Promise<void> {
  return page.evaluate(() => {
    const ringing = Number(Reflect.get(window, "silenceClock") ?? 0);
    clearInterval(ringing);
    let last = performance.now();
    Reflect.set(window, "silence", 0);
    const clock = setInterval(() => {
      const now = performance.now();
      Reflect.set(window, "silence", Math.max(Number(Reflect.get(window, "silence")), now - last));
      last = now;
    }, 4);
    Reflect.set(window, "silenceClock", clock);
  });
}

/** The longest silence since then, in milliseconds. */
export function longestSilence(page: Page): Promise<number> {
  return page.evaluate(() => Number(Reflect.get(window, "silence")));
}
