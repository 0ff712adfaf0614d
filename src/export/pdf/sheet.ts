import { jsPDF } from "jspdf";
import type { PaperTheme } from "../../theme/kansenwijzer/paper.ts";
import { plainLine } from "./cleanText.ts";
import type { FontBook, LoadedFaces } from "./fontBook.ts";
import { createFontBook } from "./fontBook.ts";
import { faces } from "./fonts.ts";
import type { Part } from "./parts.ts";
import type { Pen, Spot } from "./pen.ts";
import { createPen } from "./pen.ts";
import type { Attachment } from "./tagging/attachment.ts";
import { internalsOf } from "./tagging/jsPdfInternals.ts";
import { createMarking } from "./tagging/marking.ts";
import type { Described } from "./tagging/metadata.ts";
import type { Bookmark } from "./tagging/outline.ts";
import { createStructure } from "./tagging/structure.ts";
import { writeTags } from "./tagging/writeTags.ts";
import type { Line, Piece } from "./typeset.ts";

/*
 * The one place that touches the PDF: every text goes through `write`, every shape through `draw`, each with the part of the document
 * that it belongs to. What is written later is read later, so the order of the calls is the reading order.
 */

/** What the file says of itself. `id` is 32 hexadecimal digits, `created` a PDF date. */
export interface Properties {
  title: string;
  author: string;
  subject: string;
  language: "nl" | "en";
  id: string;
  created: string;
  /** A file that travels inside. */
  attachment?: Attachment;
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
  /** Gives a part its place in the order of reading, also when nothing comes to stand in it: an empty cell is a cell. */
  place(part: Part): void;
  /** Writes a line with its top at `top`; a larger or smaller letter in the same leading stands on the same middle. */
  write(part: Part, line: Line, x: number, top: number): void;
  /** Draws shapes; `actualText` is how they are read aloud when they stand for a character. */
  draw(part: Part, paint: (pen: Pen) => void, actualText?: string): void;
  /** Adds a line to the bookmarks that leads to this height on the page of now. */
  bookmark(level: 1 | 2, title: string, top: number): void;
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
  const page = { width: doc.internal.pageSize.getWidth(), height: doc.internal.pageSize.getHeight() };
  leaveTextAlone(doc);
  const internals = internalsOf(doc);
  const structure = createStructure();
  const marking = createMarking(internals, structure, () => doc.getCurrentPageInfo().pageNumber);
  const bookmarks: Bookmark[] = [];
  const described = setProperties(doc, properties);
  const { attachment } = properties;
  const verify = writeTags(doc, () => ({
    structure,
    marking,
    bookmarks,
    described,
    ...(attachment === undefined ? {} : { attachment }),
  }));
  const book = createFontBook(doc, loaded);

  let drawn: Part | undefined;
  /** The part that is written to covers at least these corners, and so much around them. */
  const reach = (corners: readonly Spot[], around: number) => {
    if (drawn === undefined) return;
    const xs = corners.map(({ x }) => x);
    const ys = corners.map(({ y }) => page.height - y);
    marking.cover(drawn, {
      left: Math.min(...xs) - around,
      bottom: Math.min(...ys) - around,
      right: Math.max(...xs) + around,
      top: Math.max(...ys) + around,
    });
  };
  const pen = createPen(doc, theme, reach);

  const writePiece = ({ text, face, colour }: Piece, x: number, baseline: number) => {
    doc.setFont(faces[face].family, "normal");
    doc.setTextColor(theme.colours[colour]);
    // A space that may not break is for the setting of lines only: where it shares its glyph with the space, all spaces would be read as it.
    doc.text(text.replaceAll("\u00A0", " "), x, baseline, { ...asItStands });
  };

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
      marking.end();
      doc.addPage();
    },
    turnTo(number) {
      marking.end();
      doc.setPage(number);
    },
    place(part) {
      structure.elementOf(part);
    },
    write(part, line, x, top) {
      const baseline = top + line.leading / 2 + line.size * halfCapital;
      const goesOn = marking.begin(part) && line.begins;
      drawn = part;
      const ends = [
        { x, y: top },
        { x: x + line.width, y: top + line.leading },
      ];
      reach(ends, 0);
      doc.setFontSize(line.size);
      const [first] = line.pieces;
      if (goesOn && first !== undefined) {
        const space = book.width(" ", first.face) * line.size;
        writePiece({ ...first, text: " " }, x + first.x - space, baseline);
      }
      for (const pieces of readTogether(line.pieces)) {
        const write = () => {
          for (const piece of pieces) writePiece(piece, x + piece.x, baseline);
        };
        const reading = pieces[0]?.reading;
        if (reading === undefined || part.role === "artifact") write();
        else marking.reading(reading, write);
      }
    },
    draw(part, paint, actualText) {
      marking.begin(part);
      drawn = part;
      if (actualText === undefined) paint(pen);
      else marking.reading({ actualText }, () => paint(pen));
    },
    bookmark(level, title, top) {
      const { pageNumber } = doc.getCurrentPageInfo();
      bookmarks.push({ level, title: plainLine(title), page: pageNumber, y: page.height - top });
    },
    bytes() {
      marking.end();
      const bytes = new Uint8Array(doc.output("arraybuffer"));
      verify();
      return bytes;
    },
  };
}

/** Pieces that follow each other and are read as one. */
function readTogether(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (last?.[0] !== undefined && last[0].reading === piece.reading) last.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

/** jsPDF would turn and shape text by itself, in another way than the lines were set. */
function leaveTextAlone(doc: jsPDF): void {
  for (const token of Object.keys(doc.internal.events.getTopics()["preProcessText"] ?? {})) {
    doc.internal.events.unsubscribe(token);
  }
}

/** Text comes from left to right as it has to stand. */
const asItStands = { isInputVisual: true, isOutputVisual: true, isInputRtl: false, isOutputRtl: false } as const;

/** Sets what jsPDF itself says of the file; gives what the tags say of it. */
function setProperties(doc: jsPDF, properties: Properties): Described {
  const { language, id, created } = properties;
  const [title, author, subject] = [properties.title, properties.author, properties.subject].map(plainLine);
  const described = { title: title ?? "", author: author ?? "", subject: subject ?? "" };
  doc.setProperties(described);
  doc.setFileId(id);
  doc.setCreationDate(created);
  return { ...described, language, created, pdfaPart: properties.attachment === undefined ? 2 : 3 };
}
