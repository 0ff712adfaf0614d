/*
 * Arriving: what is new begins at its top, with the focus on it. Back and forward find the page where it was left. The browser's own way of
 * doing so comes before a screen that still has to load, and then has nowhere to go.
 */

/** How far down an address was left, by the number of its entry in the browser's history. */
const left = new Map<number, number>();
let entry = 0;
let last = 0;
let isBack = false;
let stopWaiting = () => {};

/** The browser leaves the scrolling of back and forward to us from now on; gives the way to stop. */
export function watchEntries(): () => void {
  const { history } = window;
  history.scrollRestoration = "manual";
  last = history.length;
  entry = history.state?.entry ?? last;
  history.replaceState({ entry }, "");
  const move = ({ state }: PopStateEvent) => {
    left.set(entry, window.scrollY);
    isBack = state?.entry !== undefined;
    if (!isBack) last += 1;
    entry = isBack ? state.entry : last;
    if (!isBack) history.replaceState({ entry }, "");
  };
  // After opening the page anew the browser finds the place itself.
  const giveBack = () => {
    history.scrollRestoration = "auto";
  };
  window.addEventListener("popstate", move);
  window.addEventListener("pagehide", giveBack);
  return () => {
    window.removeEventListener("popstate", move);
    window.removeEventListener("pagehide", giveBack);
    giveBack();
  };
}

/** At the top, or where the page was left when somebody comes back to it, as soon as it is long enough. */
export function scrollOnArrival(): void {
  stopWaiting();
  const top = isBack ? (left.get(entry) ?? 0) : 0;
  isBack = false;
  const go = () => window.scrollTo({ top, behavior: "instant" });
  go();
  if (window.scrollY >= top) return;
  const growing = new ResizeObserver(go);
  const ends = ["wheel", "pointerdown", "keydown", "touchstart"] as const;
  stopWaiting = () => {
    growing.disconnect();
    for (const end of ends) window.removeEventListener(end, stopWaiting);
  };
  for (const end of ends) window.addEventListener(end, stopWaiting);
  growing.observe(window.document.body);
}
