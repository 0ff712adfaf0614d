import { frameLoop, QRCanvas, rearCamera } from "qr/dom.js";
import type { CameraWatch } from "../../ui/voices/voicesDesk.ts";

/**
 * Shows the camera in `player` and tells every text of a QR code that comes into view. The picture stays in the browser and is not
 * kept. Asks the person first (the browser does), so it is called after a click only.
 */
export async function watchCamera(player: HTMLVideoElement, onText: (text: string) => void): Promise<CameraWatch> {
  // Where the page is not served safely, or its host forbids the camera, there is none to ask for.
  if (navigator.mediaDevices === undefined) return { ok: false, reason: "forbidden" };
  try {
    const camera = await rearCamera(player);
    const canvas = new QRCanvas({}, { async: true });
    const stopLooking = frameLoop(() => {
      void camera.readFrame(canvas, true).then((found) => {
        if (typeof found === "string") onText(found);
      });
    }, player);
    return {
      ok: true,
      stop() {
        stopLooking();
        camera.stop();
        player.srcObject = null;
      },
    };
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}

/** Names of faults as the standard of the camera gives them. */
function reasonOf(error: unknown): "refused" | "none" | "busy" {
  const name = error instanceof Error ? error.name : "";
  if (name === "NotAllowedError") return "refused";
  return name === "NotFoundError" || name === "OverconstrainedError" ? "none" : "busy";
}
