/*
 * The typefaces of the plan. They come in as data, never by a request: the browser has them in a chunk, node on disk.
 */

/**
 * `family` is the name that the PDF carries; jsPDF takes it for the PostScript name, so each face is a family of its own.
 * The fallback faces hold what the app's typeface lacks: Cyrillic, Greek, arrows, ticks; and the Arabic script.
 */
export const faces = {
  regular: { family: "AtkinsonHyperlegibleNext-Regular" },
  bold: { family: "AtkinsonHyperlegibleNext-Bold" },
  fallbackRegular: { family: "SourceSans3-Regular" },
  fallbackBold: { family: "SourceSans3-Bold" },
  arabicRegular: { family: "NotoSansArabic-Regular" },
  arabicBold: { family: "NotoSansArabic-Bold" },
} as const;
export type Face = keyof typeof faces;
export type Weight = "regular" | "bold";

/** Gives the TTF of a face as base64. It may reject; a fallback face is asked for only when a text needs it. */
export interface PdfFonts {
  load(face: Face): Promise<string>;
}

/** The face that steps in for a weight when a character isn't in the main one. */
export function fallbackOf(weight: Weight, character: string): Face {
  if (/\p{Script=Arabic}/u.test(character)) return weight === "bold" ? "arabicBold" : "arabicRegular";
  return weight === "bold" ? "fallbackBold" : "fallbackRegular";
}
