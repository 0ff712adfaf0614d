import type { Report } from "../../report/model.ts";
import type { PaperTheme } from "../../theme/kansenwijzer/paper.ts";
import type { Desk, Translate } from "./desk.ts";
import { writeAt } from "./figureText.ts";
import { createFlow } from "./flow.ts";
import type { LoadedFaces } from "./fontBook.ts";
import { loadFaces } from "./fontBook.ts";
import type { Face, PdfFonts } from "./fonts.ts";
import { creationDate, fileId } from "./identity.ts";
import { writeActions } from "./sections/actions.ts";
import { titleOf, writeCover } from "./sections/cover.ts";
import { writeGate } from "./sections/gate.ts";
import { writeMethod } from "./sections/method.ts";
import { writeOpenQuestions } from "./sections/openQuestions.ts";
import { writeOwnOrganisation } from "./sections/ownOrganisation.ts";
import { writePath } from "./sections/path.ts";
import { writeScores } from "./sections/scores.ts";
import { writeSources } from "./sections/sources.ts";
import { writeSteps } from "./sections/steps.ts";
import { writeSummary } from "./sections/summary.ts";
import { writeWorksheets } from "./sections/worksheets.ts";
import type { Sheet } from "./sheet.ts";
import { artifact, createSheet } from "./sheet.ts";

/** How far a plan is. `pages` counts sections; `file` is one step that has no middle. */
export interface PlanProgress {
  phase: "fonts" | "pages" | "file";
  done: number;
  of: number;
}

export interface RenderedPdf {
  bytes: Uint8Array<ArrayBuffer>;
  /** Characters that no face has and that stand in the plan as a box, as people see them. */
  replaced: readonly string[];
}

/** The plan in the order in which it is read. */
const sections = [
  writeCover,
  writeSummary,
  writeGate,
  writePath,
  writeActions,
  writeWorksheets,
  writeSteps,
  writeScores,
  writeOpenQuestions,
  writeMethod,
  writeSources,
  writeOwnOrganisation,
] as const;

const mainFaces: readonly Face[] = ["regular", "bold"];

/**
 * Makes the plan of a report as a PDF, A4, in points. `t` looks up the words of `locales/<lang>/export.json` in the language of the report.
 * The same arguments give the same bytes. Rejects only when `fonts` does.
 *
 * A report with letters that the main faces lack is set twice: the fallback faces are large and loaded only when a text asks for them.
 */
export async function renderPdf(
  report: Report,
  t: Translate,
  theme: PaperTheme,
  fonts: PdfFonts,
  onProgress: (progress: PlanProgress) => void = () => undefined,
): Promise<RenderedPdf> {
  const load = (wanted: readonly Face[], known: LoadedFaces) =>
    loadFaces(fonts, wanted, known, (done) => onProgress({ phase: "fonts", done, of: wanted.length }));

  let loaded = await load(mainFaces, new Map());
  let sheet = writePlan(report, t, theme, loaded, onProgress);
  const lacking = sheet.book.lacking();
  if (lacking.length > 0) {
    loaded = await load([...mainFaces, ...lacking], loaded);
    sheet = writePlan(report, t, theme, loaded, onProgress);
  }
  onProgress({ phase: "file", done: 0, of: 1 });
  const bytes = sheet.bytes();
  onProgress({ phase: "file", done: 1, of: 1 });
  return { bytes, replaced: sheet.book.replaced() };
}

function writePlan(
  report: Report,
  t: Translate,
  theme: PaperTheme,
  loaded: LoadedFaces,
  onProgress: (progress: PlanProgress) => void,
): Sheet {
  const name = [titleOf(report.title, t), report.organisation].filter((part) => part.trim() !== "").join(", ");
  const sheet = createSheet(theme, loaded, {
    title: t("document.title", { name }),
    author: report.organisation,
    subject: t("document.subject"),
    language: report.language,
    id: fileId(report),
    created: creationDate(report),
  });
  const flow = createFlow(sheet);
  const desk: Desk = { report, t, sheet, flow };
  sections.forEach((write, index) => {
    write(desk);
    onProgress({ phase: "pages", done: index + 1, of: sections.length });
  });
  flow.finish();
  writeMargins(desk, name);
  return sheet;
}

/** Running head and page number, on every page but the cover. */
function writeMargins({ sheet, report, t }: Desk, name: string): void {
  const { left, width, right } = sheet.frame;
  const pages = sheet.pages();
  for (let page = 2; page <= pages; page += 1) {
    sheet.turnTo(page);
    sheet.draw(artifact, (pen) =>
      pen.line(
        [
          { x: left, y: 54 },
          { x: right, y: 54 },
        ],
        { colour: "road", width: 0.75 },
      ),
    );
    writeAt(sheet, artifact, "figure", name, { x: left, y: 38, width: width - 90, lines: 1 });
    writeAt(sheet, artifact, "figure", t("brand"), { x: left, y: 38, width, align: "right" });
    const foot = sheet.page.height - 46;
    writeAt(sheet, artifact, "figure", t("cover.made", { date: report.madeOn }), {
      x: left,
      y: foot,
      width: width - 110,
      lines: 1,
    });
    writeAt(sheet, artifact, "figure", t("page", { page, pages }), { x: left, y: foot, width, align: "right" });
  }
}
