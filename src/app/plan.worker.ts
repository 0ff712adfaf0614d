import { expose, transfer } from "comlink";
import type { Face, PdfFonts } from "../export/pdf/fonts.ts";
import type { PdfProgress, RenderedPdf } from "../export/pdf/paperDocument.ts";
import { renderPdf } from "../export/pdf/render.ts";
import { createWords } from "../i18n/words.ts";
import type { Report } from "../report/model.ts";
import { paper } from "../theme/kansenwijzer/paper.ts";

/*
 * Makes the plan away from the page, so that the page keeps answering. Everything that it needs comes in by `import`.
 */

/** Each face is a chunk of its own with the typeface inside, so that no connection is ever made. */
const files: Readonly<Record<Face, () => Promise<{ default: string }>>> = {
  regular: () =>
    import("@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf?inline"),
  bold: () =>
    import("@expo-google-fonts/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf?inline"),
  fallbackRegular: () => import("@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf?inline"),
  fallbackBold: () => import("@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf?inline"),
};

const fonts: PdfFonts = {
  async load(face) {
    const { default: dataUrl } = await files[face]();
    return dataUrl.slice(dataUrl.indexOf(",") + 1);
  },
};

const planMaker = {
  /** The plan of a report in the report's own language. Rejects when a chunk can't be loaded. */
  async plan(report: Report, onProgress: (progress: PdfProgress) => void): Promise<RenderedPdf> {
    const words = await createWords(report.language, ["export"]);
    const rendered = await renderPdf(
      report,
      (key, values) => words.t(`export:${key}`, values),
      paper,
      fonts,
      onProgress,
    );
    return transfer(rendered, [rendered.bytes.buffer]);
  },
};

export type PlanMaker = typeof planMaker;

expose(planMaker);
