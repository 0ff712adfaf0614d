import type { PaperColours, TextStyle } from "../../theme/kansenwijzer/paper.ts";
import type { Row } from "./flow.ts";
import type { Part, Sheet } from "./sheet.ts";
import { artifact } from "./sheet.ts";
import type { Span } from "./typeset.ts";
import { typeset } from "./typeset.ts";

/*
 * Text blocks as rows: headings, paragraphs, lists, notes. All of them stand in the width of the page unless said otherwise.
 */

export interface BlockOptions {
  style?: TextStyle;
  part?: Part;
  before?: number;
  /** Distance from the left margin, and the room that is left for the text. */
  indent?: number;
  width?: number;
  /** A bar along the block, `at` from the left margin. */
  bar?: { at: number; colour: keyof PaperColours };
}

type Text = string | readonly Span[];

/** A paragraph: its first two lines hold together and so do its last two. Empty text gives no rows. */
export function paragraph(sheet: Sheet, text: Text, options: BlockOptions = {}): readonly Row[] {
  const { style = "body", part = { role: "paragraph" }, before = 7, indent = 0, bar } = options;
  const width = options.width ?? sheet.frame.width - indent;
  const x = sheet.frame.left + indent;
  const lines = typeset(sheet.book, sheet.theme, style, spansOf(text), width);
  return lines.map((line, index) => ({
    before: index === 0 ? before : 0,
    height: line.leading,
    ...(holdsNextLine(index, lines.length) ? { keep: "always" as const } : {}),
    draw(top) {
      if (bar !== undefined) {
        const left = sheet.frame.left + bar.at;
        sheet.draw(artifact, (pen) => pen.box(left, top, 2.5, line.leading, bar.colour));
      }
      sheet.write(part, line, x, top);
    },
  }));
}

/** A heading with its bookmark; it holds on to what follows. */
export function heading(sheet: Sheet, level: 1 | 2 | 3, text: string, before: number): readonly Row[] {
  const rows = paragraph(sheet, text, { style: `heading${level}`, part: { role: `heading${level}` }, before });
  const held = rows.map((row) => ({ ...row, keep: "always" as const }));
  const [first, ...others] = held;
  if (first === undefined || level === 3) return held;
  const draw = (top: number) => {
    sheet.bookmark(level, text);
    first.draw(top);
  };
  return [{ ...first, draw }, ...others];
}

/** Draws what stands before a list item; `middle` is the height of the middle of its first line. */
export type Marker = (middle: number) => void;

/** A list with a small dot, or a marker of its own, before each item. */
export function list(
  sheet: Sheet,
  items: readonly { text: Text; marker?: Marker }[],
  options: Omit<BlockOptions, "part"> = {},
): readonly Row[] {
  const { before = 4, indent = 0 } = options;
  const around: Part = { role: "list" };
  const textIndent = indent + 14;
  const width = (options.width ?? sheet.frame.width - indent) - 14;
  return items.flatMap(({ text, marker }) => {
    const part: Part = { role: "listItem", within: around };
    const rows = paragraph(sheet, text, { ...options, part, before, indent: textIndent, width });
    const [first, ...others] = rows;
    if (first === undefined) return [];
    const draw = (top: number) => {
      const middle = top + first.height / 2;
      if (marker !== undefined) marker(middle);
      else sheet.draw(artifact, (pen) => pen.disc({ x: sheet.frame.left + indent + 4, y: middle }, 1.9, "strong"));
      first.draw(top);
    };
    return [{ ...first, draw }, ...others];
  });
}

/** Keeps rows on one page as long as they fit on one. */
export function together(rows: readonly Row[]): readonly Row[] {
  return rows.map((row, index) =>
    index === rows.length - 1 || row.keep !== undefined ? row : { ...row, keep: "ifFits" as const },
  );
}

/** Binds rows to what follows them. */
export function withNext(rows: readonly Row[]): readonly Row[] {
  return rows.map((row) => ({ ...row, keep: "always" as const }));
}

export function spansOf(text: Text): readonly Span[] {
  return typeof text === "string" ? [{ text }] : text;
}

function holdsNextLine(index: number, count: number): boolean {
  return index < count - 1 && (index === 0 || index === count - 2);
}
