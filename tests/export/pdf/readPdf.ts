import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { pdfFonts } from "../../../src/cli/pdfFonts.ts";
import type { Translate } from "../../../src/export/pdf/desk.ts";
import type { RenderedPdf } from "../../../src/export/pdf/paperDocument.ts";
import { renderPdf } from "../../../src/export/pdf/render.ts";
import { createWords } from "../../../src/i18n/createWords.ts";
import type { Report } from "../../../src/report/model.ts";
import { paper } from "../../../src/theme/kansenwijzer/paper.ts";

/** A piece of text as a reader of the file finds it; lengths in points from the bottom left of the page. */
export interface FoundText {
  text: string;
  x: number;
  y: number;
  width: number;
}

export interface ReadPlan {
  pages: readonly { found: readonly FoundText[]; text: string }[];
  /** The whole text in reading order, every stretch of white space as one space. */
  text: string;
  title: unknown;
  language: unknown;
  author: unknown;
  bookmarks: readonly string[];
  annotations: number;
  hasActions: boolean;
}

export async function exportWords(language: "nl" | "en"): Promise<Translate> {
  const words = await createWords(language, ["export"]);
  return (key, values) => words.t(`export:${key}`, values);
}

/** Renders a report as the app does. */
export async function renderPlan(report: Report): Promise<RenderedPdf> {
  return renderPdf(report, await exportWords(report.language), paper, pdfFonts);
}

/** Reads a plan with another program than the one that wrote it. */
export async function readPlan(bytes: Uint8Array): Promise<ReadPlan> {
  const task = getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 });
  const doc = await task.promise;
  const pages: ReadPlan["pages"][number][] = [];
  let annotations = 0;
  for (let number = 1; number <= doc.numPages; number += 1) {
    const page = await doc.getPage(number);
    const { items } = await page.getTextContent();
    const found = items.flatMap((item) =>
      "str" in item
        ? [{ text: item.str, x: Number(item.transform[4]), y: Number(item.transform[5]), width: item.width }]
        : [],
    );
    const text = items.map((item) => ("str" in item ? item.str + (item.hasEOL ? " " : "") : "")).join("");
    annotations += (await page.getAnnotations()).length;
    pages.push({ found, text: oneSpaced(text) });
  }
  const { info } = await doc.getMetadata();
  const properties = new Map<string, unknown>(Object.entries(info));
  const outline = (await doc.getOutline()) ?? [];
  const hasActions = (await doc.getJSActions()) !== null || (await doc.getAttachments()) !== null;
  await task.destroy();
  return {
    pages,
    text: oneSpaced(pages.map((page) => page.text).join(" ")),
    title: properties.get("Title"),
    language: properties.get("Language"),
    author: properties.get("Author"),
    bookmarks: outline.map(({ title }) => title),
    annotations,
    hasActions,
  };
}

export function oneSpaced(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Text without any white space: how a long text compares whatever its line breaks. */
export function unspaced(text: string): string {
  return text.replace(/\s+/g, "");
}
