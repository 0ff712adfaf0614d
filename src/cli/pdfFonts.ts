import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Face, PdfFonts } from "../export/pdf/fonts.ts";

const atkinson = "@expo-google-fonts/atkinson-hyperlegible-next";
const sourceSans = "@expo-google-fonts/source-sans-3";

const notoArabic = "@expo-google-fonts/noto-sans-arabic";

const files: Readonly<Record<Face, string>> = {
  regular: `${atkinson}/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf`,
  bold: `${atkinson}/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf`,
  fallbackRegular: `${sourceSans}/400Regular/SourceSans3_400Regular.ttf`,
  fallbackBold: `${sourceSans}/700Bold/SourceSans3_700Bold.ttf`,
  arabicRegular: `${notoArabic}/400Regular/NotoSansArabic_400Regular.ttf`,
  arabicBold: `${notoArabic}/700Bold/NotoSansArabic_700Bold.ttf`,
};

/** The typefaces of the plan from the installed packages; rejects when a package is missing. */
export const pdfFonts: PdfFonts = {
  load: (face) => readFile(createRequire(import.meta.url).resolve(files[face]), "base64"),
};
