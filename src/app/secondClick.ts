/**
 * The second click of a double one is nothing: what the first did may have brought another button, or the next question, under the pointer, and
 * what the first unfolded would be folded again.
 * Counters, on which people click fast and mean each click, are marked with `data-fast`.
 */
export function ignoreSecondClick(event: MouseEvent): void {
  if (event.detail < 2 || !(event.target instanceof Element)) return;
  const aim = event.target.closest("a, button, summary");
  if (aim === null || aim.closest("[data-fast]") !== null) return;
  event.preventDefault();
  event.stopPropagation();
}
