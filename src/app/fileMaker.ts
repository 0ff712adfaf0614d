import type { ExportedFile, ExportOptions, ExportProgress } from "../export/exporter.ts";
import type { FormatId } from "../export/formats.ts";
import type { Face, PdfFonts } from "../export/pdf/fonts.ts";
import { exporters } from "../export/registry.ts";
import { createWords } from "../i18n/createWords.ts";
import type { Handout } from "../report/handout/model.ts";
import type { Report } from "../report/model.ts";
import { paper } from "../theme/kansenwijzer/paper.ts";

/*
 * Makes files from reports. Everything that it needs comes in by `import`.
 */

/** Each face is a chunk of its own with the typeface inside, so that no connection is ever made. */
const files: Readonly<Record<Face, () => Promise<{ default: string }>>> = {
  regular: () =>
    import("@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf?inline"),
  bold: () =>
    import("@expo-google-fonts/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf?inline"),
  fallbackRegular: () => import("@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf?inline"),
  arabicRegular: () => import("@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf?inline"),
  arabicBold: () => import("@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf?inline"),
  fallbackBold: () => import("@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf?inline"),
};

const fonts: PdfFonts = {
  async load(face) {
    const { default: dataUrl } = await files[face]();
    return dataUrl.slice(dataUrl.indexOf(",") + 1);
  },
};

export const fileMaker = {
  /** A file of a report, or of what paper needs, in the report's own language. Rejects when a chunk can't be loaded. */
  async render(
    format: FormatId,
    { report, handout, session }: { report: Report; handout: Handout | undefined; session: string | undefined },
    options: ExportOptions,
    onProgress: (progress: ExportProgress) => void,
  ): Promise<ExportedFile> {
    const [words, exporter] = await Promise.all([createWords(report.language, ["export"]), exporters[format]()]);
    const t = (key: string, values?: Readonly<Record<string, string | number>>) => words.t(`export:${key}`, values);
    return exporter({ report, handout, session, t, theme: paper, fonts, options, onProgress });
  },
};

export type FileMaker = typeof fileMaker;
