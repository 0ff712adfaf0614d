import type { Page } from "@playwright/test";
import { screens } from "./support/screens.ts";
import { expect, test } from "./support/test.ts";

/*
 * Who arrives somewhere sees nothing move by itself: measured on every screen, while each part that comes on demand comes late. What a press
 * opens may push down what is below it.
 */

/** Longer than the half second after a press in which browsers forgive that things move. */
const late = 700;

declare global {
  interface Window {
    moved: readonly string[];
  }
}

/** What Chromium tells of a shift. */
interface Shift extends PerformanceEntry {
  hadRecentInput: boolean;
  sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
}

/** Keeps what moved by itself on the page, and forgets it when another place is shown: what is new there did not move. */
async function watchMoves(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const moves: { at: number; what: string }[] = [];
    let since = 0;
    let place: string | undefined;
    Object.defineProperty(window, "moved", { get: () => moves.filter(({ at }) => at >= since).map(({ what }) => what) });
    new MutationObserver(() => {
      const now = document.querySelector("#nu, h1")?.textContent ?? "";
      if (now === place) return;
      place = now;
      since = Number.POSITIVE_INFINITY;
      // The frame after this one is the first in which something can have moved.
      requestAnimationFrame(() =>
        requestAnimationFrame((frame) => {
          since = frame;
        }),
      );
    }).observe(document, { subtree: true, childList: true, characterData: true });
    for (const press of ["pointerdown", "keydown"]) {
      window.addEventListener(press, () => {
        since = Number.POSITIVE_INFINITY;
      });
    }
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Shift[]) {
        if (entry.hadRecentInput) continue;
        for (const { node, previousRect: from, currentRect: to } of entry.sources) {
          const element = node instanceof Element ? node : node?.parentElement;
          const name = `${element?.tagName.toLowerCase()}.${element?.className} “${element?.textContent?.trim().slice(0, 40)}”`;
          moves.push({ at: entry.startTime, what: `${name}: ${rectangle(from)} → ${rectangle(to)}` });
        }
      }
    }).observe({ type: "layout-shift", buffered: true });
    function rectangle({ x, y, width, height }: DOMRect): string {
      return [x, y, width, height].map(Math.round).join(",");
    }
  });
}

for (const [size, viewport] of Object.entries({
  "on a laptop": { width: 1366, height: 641 },
  "on a phone": { width: 390, height: 664 },
})) {
  test.describe(size, () => {
    test.use({ viewport });
    for (const [name, goThere] of Object.entries(screens)) {
      test(`nothing moves by itself: ${name}`, async ({ team, page }) => {
        await watchMoves(page);
        await page.route(/\/assets\/[^/]*\.(js|css|json)$/, async (route) => {
          await new Promise((resolve) => setTimeout(resolve, late));
          await route.continue();
        });
        await goThere(team);
        await page.waitForLoadState("networkidle");
        expect(await page.evaluate(() => window.moved)).toEqual([]);
      });
    }
  });
}
