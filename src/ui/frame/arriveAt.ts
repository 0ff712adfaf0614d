import { firstOf } from "./focus.ts";

/** Another view at the same address: at its top, with the focus on the first of these that is there. */
export function arriveAt(...selectors: readonly string[]): void {
  window.scrollTo({ top: 0, behavior: "instant" });
  requestAnimationFrame(() => {
    const found = firstOf(...selectors);
    if (found?.tabIndex === -1) found.tabIndex = -1;
    found?.focus({ preventScroll: true });
  });
}
