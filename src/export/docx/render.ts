import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun } from "docx";
import type { Report } from "../../report/model.ts";
import type { PaperTheme } from "../../theme/kansenwijzer/paper.ts";
import type { ExportedFile } from "../exporter.ts";
import type { Translate } from "../pdf/desk.ts";
import type { PdfFonts } from "../pdf/fonts.ts";
import { paintPicture, pngOf } from "../picture/render.ts";
import { createScribe } from "../plainText.ts";
import { withoutTimes } from "../zip.ts";
import { corePath, coreProperties } from "./coreProperties.ts";
import * as sections from "./sections.ts";
import { numbering, stylesOf } from "./styles.ts";
import { voices } from "./voices.ts";
import type { DocxPicture } from "./writer.ts";
import { createWriter } from "./writer.ts";

/** A4 with margins of two centimetres, in twentieths of a point. */
const page = { size: { width: 11906, height: 16838 }, margin: { top: 1134, right: 1134, bottom: 1134, left: 1134 } };

const order = [
  sections.cover,
  sections.summary,
  sections.gate,
  sections.path,
  sections.actions,
  sections.worksheets,
  sections.steps,
  sections.scores,
  sections.openQuestions,
  voices,
  sections.background,
] as const;

/** The plan as a Word file with real styles, in the order of the PDF. The same arguments give the same bytes. */
export async function renderDocx(
  report: Report,
  t: Translate,
  theme: PaperTheme,
  fonts: PdfFonts,
): Promise<ExportedFile> {
  const scribe = createScribe();
  const drawn = async (name: "board" | "outcome", id: number): Promise<DocxPicture> => {
    const picture = await paintPicture(name, report, t, theme, fonts);
    return { ...picture, id, png: (await pngOf(picture)).bytes };
  };
  const pictures = { board: await drawn("board", 1), outcome: await drawn("outcome", 2) };
  const desk = { report, t, write: createWriter(scribe, theme), pictures };
  const name = [report.title.trim() === "" ? t("cover.untitled") : report.title, report.organisation]
    .map((part) => scribe.line(part))
    .filter((part) => part !== "")
    .join(", ");
  const title = t("document.title", { name });
  const file = new Document({
    title,
    styles: stylesOf(theme, report.language),
    numbering,
    sections: [
      {
        properties: { page },
        footers: { default: footer(name) },
        children: order.flatMap((write) => write(desk)),
      },
    ],
  });
  const data = coreProperties({
    title,
    author: scribe.line(report.organisation),
    subject: t("document.subject"),
    report,
  });
  const packed = await Packer.pack(file, "uint8array", undefined, [{ path: corePath, data }]);
  return { bytes: withoutTimes(new Uint8Array(packed)), replaced: scribe.replaced() };
}

function footer(name: string): Footer {
  const pages = [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [
      new Paragraph({ style: "Small", children: [new TextRun({ text: name })] }),
      new Paragraph({ style: "Small", alignment: AlignmentType.RIGHT, children: [new TextRun({ children: pages })] }),
    ],
  });
}
