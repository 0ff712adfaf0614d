import type { Report } from "../../report/model.ts";
import type { PaperTheme } from "../../theme/kansenwijzer/paper.ts";
import type { Translate } from "./desk.ts";
import type { PdfFonts } from "./fonts.ts";
import { makePdf } from "./makePdf.ts";
import type { PdfProgress, RenderedPdf } from "./paperDocument.ts";
import { planDocument } from "./plan/planDocument.ts";

/** Makes the plan of a report as a PDF. The same arguments give the same bytes. Rejects only when `fonts` does. */
export function renderPdf(
  report: Report,
  t: Translate,
  theme: PaperTheme,
  fonts: PdfFonts,
  onProgress?: (progress: PdfProgress) => void,
): Promise<RenderedPdf> {
  return makePdf(planDocument(report, t), theme, fonts, onProgress);
}
