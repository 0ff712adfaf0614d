import { qrModules } from "../../ui/kit/qrModules.ts";
import { saveAs } from "../saveAs.ts";

/** Points of a side of one module: large enough for any camera and any message service that makes pictures smaller. */
const scale = 16;

/** Saves a text as a picture of its QR code, black on white. */
export async function savePicture(name: string, text: string): Promise<void> {
  const modules = qrModules(text);
  const side = modules.length * scale;
  const canvas = new OffscreenCanvas(side, side);
  const pen = canvas.getContext("2d");
  if (pen === null) return;
  pen.fillStyle = "#ffffff";
  pen.fillRect(0, 0, side, side);
  pen.fillStyle = "#000000";
  for (const [y, row] of modules.entries())
    for (const [x, dark] of row.entries()) if (dark) pen.fillRect(x * scale, y * scale, scale, scale);
  saveAs(name, [await canvas.convertToBlob({ type: "image/png" })], "image/png");
}
