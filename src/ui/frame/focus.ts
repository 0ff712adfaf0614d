/**
 * Moves the focus to the first element that fits one of the selectors, once the screen has followed. For what the person used that
 * has gone: a button that did its work must not leave a keyboard or a screen reader nowhere.
 */
export function focusSoon(...selectors: readonly string[]): void {
  requestAnimationFrame(() => {
    const found = selectors
      .map((selector) => window.document.querySelector<HTMLElement>(selector))
      .find((one) => one !== null);
    found?.focus();
  });
}

/** Where reading goes on when nothing else stands out. */
export const mainContent = "#inhoud";

/** Scrolls what has the focus back into sight where it stands below this part, which just grew. */
export function keepInSight(grown: Element | null): void {
  const focused = window.document.activeElement;
  const isBelow = focused !== null && grown?.compareDocumentPosition(focused) === Node.DOCUMENT_POSITION_FOLLOWING;
  if (isBelow) focused.scrollIntoView({ block: "nearest" });
}
