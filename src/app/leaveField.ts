/** Leaves the text field in which somebody is, so that what stands whole in it is stored: the screen or the page is about to go. */
export function leaveField(): void {
  const field = document.activeElement;
  if (field instanceof HTMLElement && field.matches("input, textarea")) field.blur();
}
