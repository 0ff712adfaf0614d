import type { PaperTheme } from "../../theme/kansenwijzer/paper.ts";
import type { Desk } from "./desk.ts";
import { createFlow } from "./flow.ts";
import type { LoadedFaces } from "./fontBook.ts";
import { loadFaces } from "./fontBook.ts";
import type { Face, PdfFonts } from "./fonts.ts";
import type { PaperDocument, PdfProgress, RenderedPdf } from "./paperDocument.ts";
import type { Sheet } from "./sheet.ts";
import { createSheet } from "./sheet.ts";

const mainFaces: readonly Face[] = ["regular", "bold"];

/**
 * Makes a document as a PDF. The same arguments give the same bytes. Rejects only when `fonts` does.
 *
 * A document with letters that the main faces lack is set twice: the fallback faces are large and loaded only when a text asks for them.
 */
export async function makePdf(
  document: PaperDocument,
  theme: PaperTheme,
  fonts: PdfFonts,
  onProgress: (progress: PdfProgress) => void = () => undefined,
): Promise<RenderedPdf> {
  const load = (wanted: readonly Face[], known: LoadedFaces) =>
    loadFaces(fonts, wanted, known, (done) => onProgress({ phase: "fonts", done, of: wanted.length }));

  let loaded = await load(mainFaces, new Map());
  let sheet = write(document, theme, loaded, onProgress);
  const lacking = sheet.book.lacking();
  if (lacking.length > 0) {
    loaded = await load([...mainFaces, ...lacking], loaded);
    sheet = write(document, theme, loaded, onProgress);
  }
  onProgress({ phase: "file", done: 0, of: 1 });
  const bytes = sheet.bytes();
  onProgress({ phase: "file", done: 1, of: 1 });
  return { bytes, replaced: sheet.book.replaced() };
}

function write(
  { page, properties, t, sections, margins }: PaperDocument,
  theme: PaperTheme,
  loaded: LoadedFaces,
  onProgress: (progress: PdfProgress) => void,
): Sheet {
  const sheet = createSheet(theme, loaded, page, properties);
  const desk: Desk = { t, sheet, flow: createFlow(sheet) };
  sections.forEach((section, index) => {
    section(desk);
    onProgress({ phase: "pages", done: index + 1, of: sections.length });
  });
  desk.flow.finish();
  const pages = sheet.pages();
  for (let number = 1; margins !== undefined && number <= pages; number += 1) {
    sheet.turnTo(number);
    margins(desk, number, pages);
  }
  return sheet;
}
