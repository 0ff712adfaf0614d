import { decodeQR } from "qr/decode.js";
import type { CameraWatch } from "../../ui/voices/voicesDesk.ts";

/** How often the picture is looked at, in milliseconds: fast enough for a hand, and easy on an old laptop. */
const everySoMuch = 150;

/**
 * Shows the camera in `player` and tells every text of a QR code that comes into view. The picture stays in the browser and is not
 * kept. Asks the person first (the browser does), so it is called after a click only.
 */
export async function watchCamera(player: HTMLVideoElement, onText: (text: string) => void): Promise<CameraWatch> {
  // Where the page is not served safely there is no camera to ask for.
  if (navigator.mediaDevices === undefined) return { ok: false, reason: "forbidden" };
  try {
    const wanted = { facingMode: "environment", width: { ideal: 1280 }, height: { ideal: 720 } };
    const stream = await navigator.mediaDevices.getUserMedia({ video: wanted });
    player.srcObject = stream;
    const looking = window.setInterval(() => {
      const text = textIn(player);
      if (text !== undefined) onText(text);
    }, everySoMuch);
    return {
      ok: true,
      stop() {
        window.clearInterval(looking);
        for (const track of stream.getTracks()) track.stop();
        player.srcObject = null;
      },
    };
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}

/** What the code in the picture of now says; undefined while there is no picture, or no code in it. */
function textIn(player: HTMLVideoElement): string | undefined {
  const { videoWidth: width, videoHeight: height } = player;
  if (width === 0 || height === 0) return undefined;
  const pen = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true });
  if (pen === null) return undefined;
  pen.drawImage(player, 0, 0);
  try {
    return decodeQR(pen.getImageData(0, 0, width, height));
  } catch {
    // The library throws where it finds no code, which is what most pictures are.
    return undefined;
  }
}

/** Names of faults as the standard of the camera gives them. */
function reasonOf(error: unknown): "refused" | "none" | "busy" {
  const name = error instanceof Error ? error.name : "";
  if (name === "NotAllowedError") return "refused";
  return name === "NotFoundError" || name === "OverconstrainedError" ? "none" : "busy";
}
