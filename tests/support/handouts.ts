import type { Depth, Language } from "../../src/assessment/model.ts";
import type { Overlay } from "../../src/assessment/overlay.ts";
import { planOfSession } from "../../src/assessment/sessionPlan.ts";
import type { Werksessie } from "../../src/assessment/werksessie.ts";
import { pdfFonts } from "../../src/cli/pdfFonts.ts";
import { composeContent } from "../../src/content/compose.ts";
import { draaiboek } from "../../src/content/draaiboek/index.ts";
import { worksheets } from "../../src/content/worksheets/index.ts";
import type { ExportedFile } from "../../src/export/exporter.ts";
import { handoutExporters } from "../../src/export/pdf/handouts/exporters.ts";
import type { HandoutFormat } from "../../src/export/pdf/handouts/meta.ts";
import { createWords } from "../../src/i18n/createWords.ts";
import { buildHandout, handoutNamespaces } from "../../src/report/handout/build.ts";
import type { Handout } from "../../src/report/handout/model.ts";
import { paper } from "../../src/theme/kansenwijzer/paper.ts";
import { exportWords } from "./exportWords.ts";
import { blankSession } from "./journey.ts";
import { sampleReport } from "./sampleReport.ts";

/** What paper needs of a session of this field and depth. */
export async function handoutOf(
  field: string,
  depth: Depth = "bord",
  language: Language = "nl",
  overlay?: Overlay,
  werksessie: Partial<Werksessie> = {},
): Promise<Handout> {
  const composed = composeContent(field, depth, overlay);
  if (!composed.ok) throw new Error(composed.reason);
  const { content } = composed;
  const words = await createWords(language, handoutNamespaces(content, worksheets));
  const blank = blankSession();
  const session = { ...blank, werksessie: { ...blank.werksessie, ...werksessie } };
  const plan = planOfSession(content, session, new Map());
  return buildHandout({ content, worksheets, draaiboek, plan, words, today: "2026-03-13" });
}

/** A document for paper, as the app makes it. */
export async function handoutFile(format: HandoutFormat, handout: Handout): Promise<ExportedFile> {
  const [exporter, report, t] = await Promise.all([
    handoutExporters[format](),
    sampleReport(handout.language),
    exportWords(handout.language),
  ]);
  return exporter({ report, handout, t, theme: paper, fonts: pdfFonts, options: {}, onProgress: () => {} });
}
