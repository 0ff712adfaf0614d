import type { PaperColours, TextStyle } from "../../theme/kansenwijzer/paper.ts";
import type { Row } from "./flow.ts";
import type { Part } from "./parts.ts";
import { artifact } from "./parts.ts";
import type { Spot } from "./pen.ts";
import type { Sheet } from "./sheet.ts";
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
    sheet.bookmark(level, text, top);
    first.draw(top);
  };
  return [{ ...first, draw }, ...others];
}

/** Draws what stands before a list item; `middle` is the height of the middle of its first line. */
export type Marker = (middle: number) => void;

export interface ListOptions extends Omit<BlockOptions, "part"> {
  /** A number before each item instead of a dot. */
  numbered?: boolean;
}

/** A list with a small dot, a number, or a marker of its own before each item. */
export function list(
  sheet: Sheet,
  items: readonly { text: Text; marker?: Marker }[],
  options: ListOptions = {},
): readonly Row[] {
  const { before = 4, indent = 0, numbered = false } = options;
  const around: Part = { role: "list", numbered };
  const room = numbered ? 20 : 14;
  const width = (options.width ?? sheet.frame.width - indent) - room;
  return items.flatMap(({ text, marker }, index) => {
    const part: Part = { role: "listItem", within: around };
    const rows = paragraph(sheet, text, { ...options, part, before, indent: indent + room, width });
    const [first, ...others] = rows;
    if (first === undefined) return [];
    const label: Part = { role: "label", within: part };
    const left = sheet.frame.left + indent;
    const draw = (top: number) => {
      const middle = top + first.height / 2;
      if (marker !== undefined) marker(middle);
      else if (numbered) writeNumber(sheet, label, options.style ?? "body", index + 1, { x: left, y: top });
      else sheet.draw(label, (pen) => pen.disc({ x: left + 4, y: middle }, 1.9, "strong"), "•");
      first.draw(top);
    };
    return [{ ...first, draw }, ...others];
  });
}

function writeNumber(sheet: Sheet, label: Part, style: TextStyle, number: number, { x, y }: Spot): void {
  const [line] = typeset(sheet.book, sheet.theme, style, [{ text: `${number}.` }], sheet.frame.width);
  if (line !== undefined) sheet.write(label, line, x, y);
}

/** Keeps rows on one page as long as they fit on one. */
export function together(rows: readonly Row[]): readonly Row[] {
  return rows.map((row, index) =>
    index === rows.length - 1 || row.keep !== undefined ? row : { ...row, keep: "ifFits" as const },
  );
}

/** Lets rows go on on the next page, where neither the first nor the last of them stands alone. */
export function holdingEnds(rows: readonly Row[]): readonly Row[] {
  return rows.map((row, index) => (holdsNextLine(index, rows.length) ? { ...row, keep: "always" as const } : row));
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
