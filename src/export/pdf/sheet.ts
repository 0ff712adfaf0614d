import type { OutlineItem } from "jspdf";
import { jsPDF } from "jspdf";
import type { PaperTheme } from "../../theme/kansenwijzer/paper.ts";
import { plainLine } from "./cleanText.ts";
import type { FontBook, LoadedFaces } from "./fontBook.ts";
import { createFontBook } from "./fontBook.ts";
import { faces } from "./fonts.ts";
import type { Pen } from "./pen.ts";
import { createPen } from "./pen.ts";
import type { Line } from "./typeset.ts";

/*
 * The one place that touches the PDF: every text goes through `write`, every shape through `draw`, each with the part of the document
 * that it belongs to. What is written later is read later, so the order of the calls is the reading order.
 */

/** What a text or drawing is in the document. `artifact` is all that is no content: rules, tints, running heads. */
export type Role =
  | "heading1"
  | "heading2"
  | "heading3"
  | "paragraph"
  | "list"
  | "listItem"
  | "table"
  | "row"
  | "headerCell"
  | "cell"
  | "figure"
  | "figureText"
  | "caption"
  | "artifact";

/**
 * One part of the document. Its identity tells which lines belong together: a paragraph that goes on over the page is one part.
 * `within` is the part around it, such as the row of a cell.
 */
export interface Part {
  role: Role;
  within?: Part;
}

export const artifact: Part = { role: "artifact" };

/** What the file says of itself. `id` is 32 hexadecimal digits, `created` a PDF date. */
export interface Properties {
  title: string;
  author: string;
  subject: string;
  language: "nl" | "en";
  id: string;
  created: string;
}

/** The sheets of a document: every page is the same. Without `margin` the theme's own margin holds; lengths are points. */
export interface PageSetup {
  format: "a3" | "a4";
  orientation: "portrait" | "landscape";
  margin?: PaperTheme["margin"];
}

/** A4 upright with the theme's own margins. */
export const a4: PageSetup = { format: "a4", orientation: "portrait" };

/** The area inside the margins, in points from the top left of the page. */
export interface Frame {
  left: number;
  right: number;
  top: number;
  bottom: number;
  width: number;
}

export interface Sheet {
  theme: PaperTheme;
  book: FontBook;
  frame: Frame;
  page: { width: number; height: number };
  pages(): number;
  addPage(): void;
  /** Goes back to a page, counted from 1, to add its running head. */
  turnTo(page: number): void;
  /** Writes a line with its top at `top`; a larger or smaller letter in the same leading stands on the same middle. */
  write(part: Part, line: Line, x: number, top: number): void;
  draw(part: Part, paint: (pen: Pen) => void): void;
  /** Adds a line to the bookmarks that leads to the page of now. */
  bookmark(level: 1 | 2, title: string): void;
  bytes(): Uint8Array<ArrayBuffer>;
}

/** Half the height of a capital letter, as a part of the type size. */
const halfCapital = 0.334;

export function createSheet(
  theme: PaperTheme,
  loaded: LoadedFaces,
  { format, orientation, margin = theme.margin }: PageSetup,
  properties: Properties,
): Sheet {
  const doc = new jsPDF({ unit: "pt", format, orientation, compress: true, putOnlyUsedFonts: true, precision: 3 });
  setProperties(doc, properties);
  const book = createFontBook(doc, loaded);
  const pen = createPen(doc, theme);
  const page = { width: doc.internal.pageSize.getWidth(), height: doc.internal.pageSize.getHeight() };
  let chapter: OutlineItem | undefined;

  return {
    theme,
    book,
    page,
    frame: {
      left: margin.left,
      right: page.width - margin.right,
      top: margin.top,
      bottom: page.height - margin.bottom,
      width: page.width - margin.left - margin.right,
    },
    pages: () => doc.getNumberOfPages(),
    addPage() {
      doc.addPage();
    },
    turnTo(number) {
      doc.setPage(number);
    },
    write(_part, line, x, top) {
      const baseline = top + line.leading / 2 + line.size * halfCapital;
      doc.setFontSize(line.size);
      for (const { text, face, colour, x: offset } of line.pieces) {
        doc.setFont(faces[face].family, "normal");
        doc.setTextColor(theme.colours[colour]);
        doc.text(text, x + offset, baseline);
      }
    },
    draw(_part, paint) {
      paint(pen);
    },
    bookmark(level, title) {
      const parent = level === 1 ? undefined : chapter;
      const item = doc.outline.add(parent, plainLine(title), { pageNumber: doc.getNumberOfPages() });
      if (level === 1) chapter = item;
    },
    bytes: () => new Uint8Array(doc.output("arraybuffer")),
  };
}

function setProperties(doc: jsPDF, { title, author, subject, language, id, created }: Properties): void {
  doc.setProperties({ title: plainLine(title), author: plainLine(author), subject: plainLine(subject) });
  doc.setLanguage(language);
  doc.viewerPreferences({ DisplayDocTitle: true });
  doc.setFileId(id);
  doc.setCreationDate(created);
}
