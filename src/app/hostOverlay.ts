import type { Overlay } from "../assessment/overlay.ts";
import type { OverlayRefusal } from "../machine/model.ts";

/**
 * The overlay that the host set in `overlay.js` beside the app, which runs before it. A script and not a file that is fetched, so that a
 * policy may forbid every connection. Without one nothing is loaded.
 */
export async function hostOverlay(): Promise<{ overlay?: Overlay; failure?: OverlayRefusal }> {
  const given: unknown = Reflect.get(globalThis, "kansenwijzerOverlay");
  if (given === undefined) return {};
  const { checkedOverlay } = await import("./openOverlay.ts");
  const checked = checkedOverlay(given);
  return checked.ok ? { overlay: checked.overlay } : { failure: checked };
}
