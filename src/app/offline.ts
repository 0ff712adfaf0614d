import type { Tools } from "./effects.ts";
import { scriptAddress } from "./scriptAddress.ts";

/**
 * Lets the service worker (sw.js) keep this version of the app on this computer. `onNewVersion` hears that a newer one waits. Where a browser
 * has no service workers, or the host none to give, the app goes on without.
 */
export async function keepOffline(onNewVersion: () => void): Promise<void> {
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.register(scriptAddress("./sw.js"), { updateViaCache: "none" });
  const isNewer = () => registration.waiting !== null && serviceWorker.controller !== null;
  if (isNewer()) onNewVersion();
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", () => {
      if (isNewer()) onNewVersion();
    });
  });
  registration.active?.postMessage("arrived");
}

/**
 * Gives this window, and each that opens from now on, the version that waits. Other open windows go on with theirs until they are closed.
 * What isn't kept yet, or stands in a field of this screen, holds it up.
 */
export async function takeNewVersion({ keeper, send }: Pick<Tools, "keeper" | "send">): Promise<void> {
  await keeper.settled();
  if (keeper.pending().length > 0 || [...document.querySelectorAll("input, textarea")].some(holdsText)) {
    send({ type: "version.held" });
    return;
  }
  const { serviceWorker } = navigator;
  const waiting = (await serviceWorker.getRegistration())?.waiting;
  const reload = () => window.location.reload();
  // When another window was first, this one only has to open anew.
  if (!waiting) return reload();
  serviceWorker.addEventListener("controllerchange", reload, { once: true });
  waiting.postMessage("take over");
}

/** A date is filled in beforehand; anything else in a field may be what somebody is typing. */
function holdsText(field: Element): boolean {
  const { type, inputMode, value } = field as HTMLInputElement;
  return ["text", "textarea", "password"].includes(type) && inputMode !== "numeric" && value.trim() !== "";
}
