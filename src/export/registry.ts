import type { Exporter } from "./exporter.ts";
import type { FormatId } from "./formats.ts";

/** The exporter of each format, loaded when a file is asked for. */
export const exporters: Readonly<Record<FormatId, () => Promise<Exporter>>> = {
  async pdf() {
    const { renderPdf } = await import("./pdf/render.ts");
    return ({ report, t, theme, fonts, onProgress }) => renderPdf(report, t, theme, fonts, onProgress);
  },
};
