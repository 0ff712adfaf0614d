/** The first element that fits one of the selectors, in their order. */
export function firstOf(...selectors: readonly string[]): HTMLElement | undefined {
  for (const selector of selectors) {
    const found = window.document.querySelector<HTMLElement>(selector);
    if (found !== null) return found;
  }
  return undefined;
}

/**
 * Moves the focus to the first element that fits one of the selectors, once the screen has followed. For what the person used that
 * has gone: a button that did its work must not leave a keyboard or a screen reader nowhere.
 */
export function focusSoon(...selectors: readonly string[]): void {
  requestAnimationFrame(() => firstOf(...selectors)?.focus());
}

/** Where reading goes on when nothing else stands out. */
export const mainContent = "#inhoud";

/** Scrolls what has the focus back into sight where it stands below this part, which just grew. */
export function keepInSight(grown: Element | null): void {
  const focused = window.document.activeElement;
  const isBelow = focused !== null && grown?.compareDocumentPosition(focused) === Node.DOCUMENT_POSITION_FOLLOWING;
  if (isBelow) focused.scrollIntoView({ block: "nearest" });
}
