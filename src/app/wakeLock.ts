/**
 * Keeps the screen of this computer from going dark while people talk. Gives the way to say whether it is needed now. A browser lets go of it
 * when the window is hidden, so it is asked for again; one that has no such thing, or refuses, does as it always did.
 */
export function createWakeLock(): (isNeeded: boolean) => void {
  let isNeeded = false;
  let isAsking = false;
  let lock: WakeLockSentinel | undefined;
  const ask = async () => {
    isAsking = true;
    try {
      // An address without https, or an older browser, has no such thing.
      const got = await navigator.wakeLock?.request("screen");
      lock = got;
      got?.addEventListener("release", () => {
        if (lock === got) lock = undefined;
      });
    } finally {
      isAsking = false;
    }
  };
  const follow = async () => {
    if (isNeeded && lock === undefined && !isAsking && document.visibilityState === "visible") await ask();
    if (isNeeded) return;
    const former = lock;
    lock = undefined;
    await former?.release();
  };
  const tryTo = () => void follow().catch(() => {});
  document.addEventListener("visibilitychange", tryTo);
  return (needed) => {
    isNeeded = needed;
    tryTo();
  };
}
