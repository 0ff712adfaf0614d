import type { Exporter } from "./exporter.ts";
import type { FormatId } from "./formats.ts";

/** The exporter of each format, loaded when a file is asked for. */
export const exporters: Readonly<Record<FormatId, () => Promise<Exporter>>> = {
  async pdf() {
    const { renderPdf } = await import("./pdf/render.ts");
    return ({ report, t, theme, fonts, onProgress }) => renderPdf(report, t, theme, fonts, onProgress);
  },
  async docx() {
    const { renderDocx } = await import("./docx/render.ts");
    return ({ report, t, theme }) => renderDocx(report, t, theme);
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
};
