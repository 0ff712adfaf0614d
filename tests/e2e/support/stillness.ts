import type { Page } from "@playwright/test";

declare global {
  interface Window {
    /** What moved by itself since the page arrived where it is, a line each. */
    moved: readonly string[];
  }
}

/** What Chromium tells of a shift. */
interface Shift extends PerformanceEntry {
  sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
}

/**
 * Keeps what moved by itself on the page. It begins anew when another place is shown, as what is new there did not move, and ends when somebody
 * presses something, which may push down what is below it. Moves soon after a press count too: a browser forgives them, a person does not.
 */
export async function watchMoves(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const moves: { at: number; what: string }[] = [];
    let since = 0;
    let place: string | undefined;
    Object.defineProperty(window, "moved", {
      get: () => moves.filter(({ at }) => at >= since).map(({ what }) => what),
    });
    new MutationObserver(() => {
      const now = document.querySelector("#nu, h1")?.textContent ?? "";
      if (now === place) return;
      place = now;
      since = Number.POSITIVE_INFINITY;
      // The frame after this one is the first in which something can have moved.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          // Not the time of the frame: it can be from before the one before it was laid out.
          since = performance.now();
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
        for (const { node, previousRect: from, currentRect: to } of entry.sources) {
          // Less than a pixel is nothing that anybody sees.
          if (rectangle(from) === rectangle(to)) continue;
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
