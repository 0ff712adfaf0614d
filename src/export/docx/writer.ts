import type { ParagraphChild } from "docx";
import {
  BorderStyle,
  HeadingLevel,
  ImageRun,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { Language } from "../../assessment/model.ts";
import type { PaperTheme } from "../../theme/kansenwijzer/paper.ts";
import type { Scribe } from "../plainText.ts";
import { bullets, colour, numbers, tags, twentieths } from "./styles.ts";

/** Text with a look of its own inside a paragraph. */
export interface Span {
  text: string;
  bold?: boolean;
  /** Where it isn't that of the document, so that Word checks and reads it by its own rules. */
  language?: Language;
}

export type Text = string | readonly Span[];

/** A column, with its share of the width of the page; the shares of a table add up to 1. */
export interface Column {
  header: string;
  share: number;
}

/** A picture that is ready, with its size in pixels and what it says. */
export interface DocxPicture {
  id: number;
  png: Uint8Array<ArrayBuffer>;
  width: number;
  height: number;
  title: string;
  description: string;
}

export type Style = "Lead" | "Small" | "Byline" | "Kicker" | "Cell" | "HeaderCell";

/** Writes paragraphs, lists and tables; every text passes the scribe. */
export interface Writer {
  heading(level: 1 | 2 | 3, text: string): Paragraph;
  /** A picture as wide as the text, which says in words what it shows. */
  picture(picture: DocxPicture): Paragraph;
  title(text: string): Paragraph;
  paragraph(text: Text, style?: Style): Paragraph;
  list(items: readonly Text[], ordered?: boolean): readonly Paragraph[];
  /** Its head stands on each page that it goes on to; a cell is one text or several, each a paragraph. */
  table(
    columns: readonly Column[],
    rows: readonly (readonly (Text | readonly Text[])[])[],
  ): readonly (Paragraph | Table)[];
}

/** The same width in pixels of a ninety-sixth of an inch. */
const pictureWidth = 640;

/** Width of the text on an A4 with the margins of `render.ts`, in twentieths of a point. */
export const textWidth = 9638;

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

export function createWriter(scribe: Scribe, { colours }: PaperTheme): Writer {
  let orders = 0;
  const runs = (text: Text): ParagraphChild[] =>
    (typeof text === "string" ? [{ text }] : text).flatMap(({ text: typed, bold, language }: Span, span) =>
      scribe
        .lines(typed)
        .split("\n")
        .map(
          (line, at) =>
            new TextRun({
              // Parts of one paragraph are words beside each other.
              text: span > 0 && at === 0 ? ` ${line}` : line,
              ...(at > 0 ? { break: 1 } : {}),
              ...(bold === true ? { bold } : {}),
              ...(language === undefined ? {} : { language: { value: tags[language] } }),
            }),
        ),
    );
  const paragraph = (text: Text, style?: Style) =>
    new Paragraph({ children: runs(text), ...(style === undefined ? {} : { style }) });

  const edge = { style: BorderStyle.SINGLE, size: 4, color: colour(colours.road) };
  const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
  const cell = (texts: readonly Text[], share: number, header: boolean) =>
    new TableCell({
      children: texts.map((text) => paragraph(text, header ? "HeaderCell" : "Cell")),
      width: { size: Math.round(share * textWidth), type: WidthType.DXA },
      margins: { top: 60, bottom: 60, left: 90, right: 90 },
      borders: { top: none, left: none, right: none, bottom: edge },
      ...(header ? { shading: { type: ShadingType.CLEAR, fill: colour(colours.strong), color: "auto" } } : {}),
    });

  return {
    heading: (level, text) => new Paragraph({ heading: levels[level], children: runs(scribe.line(text)) }),
    title: (text) => new Paragraph({ heading: HeadingLevel.TITLE, children: runs(scribe.line(text)) }),
    picture: ({ id, png, width, height, title, description }) =>
      new Paragraph({
        children: [
          new ImageRun({
            type: "png",
            data: png,
            transformation: { width: pictureWidth, height: Math.round((pictureWidth * height) / width) },
            altText: { id: String(id), name: title, title, description },
          }),
        ],
      }),
    paragraph,
    list(items, ordered = false) {
      if (ordered) orders += 1;
      const numbering = ordered ? { reference: numbers, level: 0, instance: orders } : { reference: bullets, level: 0 };
      return items.map((item) => new Paragraph({ style: "ListParagraph", numbering, children: runs(item) }));
    },
    table(columns, rows) {
      const head = new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ header, share }) => cell([header], share, true)),
      });
      const body = rows.map(
        (row) =>
          new TableRow({
            cantSplit: lengthOf(row) < longRow,
            children: columns.map(({ share }, index) => cell(textsOf(row[index] ?? ""), share, false)),
          }),
      );
      const table = new Table({
        rows: [head, ...body],
        layout: TableLayoutType.FIXED,
        width: { size: textWidth, type: WidthType.DXA },
        columnWidths: columns.map(({ share }) => Math.round(share * textWidth)),
      });
      // Word needs a paragraph between two tables; this one is also the distance to what follows.
      return [table, new Paragraph({ spacing: { after: twentieths(4) } })];
    },
  };
}

/** A row with more characters than this may go on over the page. */
const longRow = 1500;

function lengthOf(row: readonly (Text | readonly Text[])[]): number {
  return JSON.stringify(row).length;
}

/** The paragraphs of a cell: a list of spans is one of them, a list of texts is several. */
function textsOf(cell: Text | readonly Text[]): readonly Text[] {
  if (typeof cell === "string") return [cell];
  return cell.every((part): part is Span => typeof part === "object" && "text" in part)
    ? [cell]
    : (cell as readonly Text[]);
}
