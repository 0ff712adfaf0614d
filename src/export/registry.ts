import type { Exporter } from "./exporter.ts";
import type { FormatId } from "./formats.ts";
import { handoutExporters } from "./pdf/handouts/exporters.ts";
import type { PictureName } from "./picture/render.ts";

/** A picture as pixels, or as lines. */
const picture = (name: PictureName, as: "pngOf" | "svgOf") => async (): Promise<Exporter> => {
  const { paintPicture, ...writers } = await import("./picture/render.ts");
  return async ({ report, t, theme, fonts }) => writers[as](await paintPicture(name, report, t, theme, fonts));
};

/** The exporter of each format, loaded when a file is asked for. */
export const exporters: Readonly<Record<FormatId, () => Promise<Exporter>>> = {
  async pdf() {
    const { renderPdf } = await import("./pdf/render.ts");
    return ({ report, session, t, theme, fonts, options, onProgress }) =>
      renderPdf(report, t, theme, fonts, onProgress, options["shareable"] === true ? undefined : session);
  },
  async college() {
    const [{ makePdf }, { collegeDocument }] = await Promise.all([
      import("./pdf/makePdf.ts"),
      import("./pdf/college/collegeDocument.ts"),
    ]);
    return ({ report, t, theme, fonts, onProgress }) => makePdf(collegeDocument(report, t), theme, fonts, onProgress);
  },
  async owners() {
    const [{ makePdf }, { ownersDocument }] = await Promise.all([
      import("./pdf/makePdf.ts"),
      import("./pdf/owners/ownersDocument.ts"),
    ]);
    return ({ report, t, theme, fonts, onProgress }) => makePdf(ownersDocument(report, t), theme, fonts, onProgress);
  },
  async feedback() {
    const [{ makePdf }, { feedbackDocument }] = await Promise.all([
      import("./pdf/makePdf.ts"),
      import("./pdf/feedback/feedbackDocument.ts"),
    ]);
    return ({ report, t, theme, fonts, onProgress }) => makePdf(feedbackDocument(report, t), theme, fonts, onProgress);
  },
  async docx() {
    const { renderDocx } = await import("./docx/render.ts");
    return ({ report, t, theme, fonts }) => renderDocx(report, t, theme, fonts);
  },
  async xlsx() {
    const { renderXlsx } = await import("./xlsx/render.ts");
    return ({ report, t, theme }) => renderXlsx(report, t, theme);
  },
  async csv() {
    const { renderCsv } = await import("./csv/render.ts");
    return async ({ report, t }) => renderCsv(report, t);
  },
  async ics() {
    const { renderIcs } = await import("./ics/render.ts");
    return async ({ report, t }) => renderIcs(report, t);
  },
  ...handoutExporters,
  "board-png": picture("board", "pngOf"),
  "board-svg": picture("board", "svgOf"),
  "outcome-png": picture("outcome", "pngOf"),
  "outcome-svg": picture("outcome", "svgOf"),
  "timeline-png": picture("timeline", "pngOf"),
  "timeline-svg": picture("timeline", "svgOf"),
};
