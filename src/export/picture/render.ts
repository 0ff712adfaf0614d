import type { Report } from "../../report/model.ts";
import type { PaperTheme } from "../../theme/kansenwijzer/paper.ts";
import type { ExportedFile } from "../exporter.ts";
import type { Translate } from "../pdf/desk.ts";
import type { Face, PdfFonts } from "../pdf/fonts.ts";
import type { Easel, Typefaces } from "./easel.ts";
import { createEasel } from "./easel.ts";
import { boardSize, paintBoard } from "./paintBoard.ts";
import { outcomeSize, paintOutcome } from "./paintOutcome.ts";
import { paintTimeline, timelineSize } from "./paintTimeline.ts";
import type { Picture } from "./path.ts";
import { toPng } from "./png.ts";
import { toPixels } from "./raster.ts";
import { toSvg } from "./svg.ts";
import { readTypeface } from "./typeface.ts";

interface Painting {
  size: { width: number; height: number };
  paint(easel: Easel, report: Report, t: Translate): Picture;
}

const paintings = {
  board: { size: boardSize, paint: paintBoard },
  outcome: { size: outcomeSize, paint: paintOutcome },
  timeline: { size: timelineSize, paint: paintTimeline },
} as const satisfies Record<string, Painting>;

export type PictureName = keyof typeof paintings;

/** Two pixels for a unit: sharp on a slide that fills a wall. */
const scale = 2;
/** With this many pixels to a metre, a unit is printed as a ninety-sixth of an inch. */
const perMetre = Math.round((96 * scale) / 0.0254);

/** Paints a picture of a session; rejects only when `fonts` does. Typefaces for letters that the first lack are read when one is asked for. */
export async function paintPicture(
  name: PictureName,
  report: Report,
  t: Translate,
  theme: PaperTheme,
  fonts: PdfFonts,
): Promise<Picture> {
  const { size, paint } = paintings[name];
  const read = async (face: Face) => readTypeface(bytesOf(await fonts.load(face)));
  const [regular, bold] = await Promise.all([read("regular"), read("bold")]);
  const painted = (typefaces: Typefaces) => paint(createEasel(theme, typefaces, size), report, t);
  const picture = painted({ regular: [regular], bold: [bold] });
  if (picture.replaced.length === 0) return picture;
  const [otherRegular, otherBold] = await Promise.all([read("fallbackRegular"), read("fallbackBold")]);
  return painted({ regular: [regular, otherRegular], bold: [bold, otherBold] });
}

/** The picture as a PNG. */
export async function pngOf(picture: Picture): Promise<ExportedFile> {
  const bytes = await toPng(toPixels(picture, scale), perMetre, picture.description);
  return { bytes, replaced: picture.replaced };
}

/** The picture as SVG. */
export function svgOf(picture: Picture): ExportedFile {
  return { bytes: new TextEncoder().encode(toSvg(picture)), replaced: picture.replaced };
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
