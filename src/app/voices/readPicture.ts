import { decodeQRBatch } from "qr/decode.js";
import type { PictureRead } from "../../ui/voices/voicesDesk.ts";

/** Longest side that a picture is looked at with: a photo of a phone has more points than the search for a code needs. */
const longestSide = 2400;

/** Reads every QR code in a picture or photo, on this computer. */
export async function readPicture(file: Blob): Promise<PictureRead> {
  const pixels = await pixelsOf(file);
  if (pixels === undefined) return { ok: false, reason: "no-picture" };
  const texts = await textsIn(pixels);
  return texts.length === 0 ? { ok: false, reason: "no-code" } : { ok: true, texts };
}

/**
 * What the QR codes in a picture say, each once. A code that lies small in a large photo is looked for again at full effort, which takes a
 * second at most.
 */
export async function textsIn(pixels: Pick<ImageData, "width" | "height" | "data">): Promise<readonly string[]> {
  const [found = []] = await decodeQRBatch([pixels], { effort: Number.POSITIVE_INFINITY, timeLimit: 3000 });
  return [...new Set(found.filter((one) => typeof one === "string"))];
}

/** The points of a picture as the browser itself reads it; undefined when it is none that the browser knows. */
async function pixelsOf(file: Blob): Promise<ImageData | undefined> {
  try {
    const picture = await createImageBitmap(file);
    const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
    const [width, height] = [Math.round(picture.width * scale), Math.round(picture.height * scale)];
    const pen = new OffscreenCanvas(width, height).getContext("2d");
    pen?.drawImage(picture, 0, 0, width, height);
    picture.close();
    return pen?.getImageData(0, 0, width, height);
  } catch {
    return undefined;
  }
}
