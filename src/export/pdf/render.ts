import type { Report } from "../../report/model.ts";
import type { PaperTheme } from "../../theme/kansenwijzer/paper.ts";
import type { Translate } from "./desk.ts";
import type { PdfFonts } from "./fonts.ts";
import { makePdf } from "./makePdf.ts";
import type { PdfProgress, RenderedPdf } from "./paperDocument.ts";
import { planDocument } from "./plan/planDocument.ts";

/**
 * Makes the plan of a report as a PDF. `session`, the text of its session file, travels inside when it is given, so that the PDF can be
 * opened again. The same arguments give the same bytes. Rejects only when `fonts` does.
 */
export function renderPdf(
  report: Report,
  t: Translate,
  theme: PaperTheme,
  fonts: PdfFonts,
  onProgress?: (progress: PdfProgress) => void,
  session?: string,
): Promise<RenderedPdf> {
  return makePdf(planDocument(report, t, session), theme, fonts, onProgress);
}
