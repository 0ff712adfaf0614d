import type { Language } from "../../assessment/model.ts";
import type { PaperColours, PaperTheme, TextStyle } from "../../theme/kansenwijzer/paper.ts";
import { shapeArabic } from "./arabic.ts";
import { drawn, levelsOf, mirrored, runsLeft } from "./bidi.ts";
import { cleanLine, cleanLines } from "./cleanText.ts";
import type { FontBook } from "./fontBook.ts";
import type { Face, Weight } from "./fonts.ts";
import type { Reading } from "./tagging/marking.ts";

/** Text with one look. What isn't said comes from the style it is set in. */
export interface Span {
  text: string;
  weight?: Weight;
  colour?: keyof PaperColours;
  /** Keep the line breaks that people typed. */
  breaks?: boolean;
  /** The language of this text, where it isn't that of its part. */
  language?: Language;
}

/** A stretch of a line in one face and colour; `x` is its distance from the line's start. */
export interface Piece {
  text: string;
  face: Face;
  colour: keyof PaperColours;
  x: number;
  /** How it is read, where its glyphs don't say it. */
  reading?: Reading;
}

/**
 * One set line. `width` leaves out the space at its end, which is written all the same: without it a screen reader
 * glues the last word to the first one of the next line.
 */
export interface Line {
  pieces: readonly Piece[];
  width: number;
  size: number;
  leading: number;
  /** Begins a text: what was written before it in the same part ends with a space. */
  begins: boolean;
}

interface Letter {
  character: string;
  face: Face;
  colour: keyof PaperColours;
  width: number;
  reading?: Reading;
  /** The text that it stands for, and how it runs (`bidi.ts`). */
  said: string;
  level: number;
}

/** Sets text in lines no wider than `width`, ragged right. A word that is wider than a line is cut. Empty text has no lines. */
export function typeset(
  book: FontBook,
  theme: PaperTheme,
  style: TextStyle,
  spans: readonly Span[],
  width: number,
): readonly Line[] {
  const { size, leading } = theme.text[style];
  const letters = lettersOf(book, theme, style, spans);
  const lines: Line[] = [];
  for (let from = 0; from < letters.length; ) {
    const to = endOfLine(letters, from, width);
    lines.push({ ...lineOf(letters.slice(from, to)), size, leading, begins: from === 0 });
    from = to;
  }
  return lines;
}

/** The same in at most so many lines; the last one ends in "…" when there is more. */
export function typesetLines(
  book: FontBook,
  theme: PaperTheme,
  style: TextStyle,
  span: Span,
  width: number,
  most = Number.POSITIVE_INFINITY,
): readonly Line[] {
  const lines = typeset(book, theme, style, [span], width);
  if (lines.length <= most) return lines;
  const last = (lines[most - 1]?.pieces ?? []).map(({ text }) => text).join("");
  const shorter = [...last.trimEnd()].slice(0, -2).join("").trimEnd();
  return [...lines.slice(0, most - 1), ...typeset(book, theme, style, [{ ...span, text: `${shorter}…` }], width)];
}

function lettersOf(book: FontBook, theme: PaperTheme, style: TextStyle, spans: readonly Span[]): readonly Letter[] {
  const { size, weight, colour } = theme.text[style];
  const letters = spans.flatMap((span, index) => {
    const clean = span.breaks === true ? cleanLines(span.text) : cleanLine(span.text);
    const reading = span.language === undefined ? undefined : { language: span.language };
    const joined = index === 0 || clean === "" ? clean : ` ${clean}`;
    return drawnAs(book, joined, span.weight ?? weight).map(({ character, face, said }) => ({
      character,
      face,
      said,
      level: 0,
      colour: span.colour ?? colour,
      width: character === "\n" ? 0 : book.width(character, face) * size,
      ...(reading === undefined ? {} : { reading }),
    }));
  });
  if (!letters.some(({ said }) => runsLeft(said))) return letters;
  const levels = levelsOf(letters.map(({ said }) => [...said][0] ?? ""));
  return letters.map((letter, index) => ({ ...letter, level: levels[index] ?? 0 }));
}

/** Each character in the face that has it, with the text that it stands for. */
function drawnAs(book: FontBook, text: string, weight: Weight): readonly Pick<Letter, "character" | "face" | "said">[] {
  const inFaces = (shown: string, said: string | undefined) =>
    book
      .runs(shown, weight)
      .flatMap(({ face, text: run }) => [...run].map((character) => ({ character, face, said: said ?? character })));
  if (!runsLeft(text)) return inFaces(text, undefined);
  return shapeArabic(text).flatMap(({ shown, said }) => inFaces(shown, said));
}

/** Index after the last letter of the line that begins at `from`. */
function endOfLine(letters: readonly Letter[], from: number, width: number): number {
  let used = 0;
  let chance = from;
  for (let at = from; at < letters.length; at += 1) {
    const letter = letters[at];
    if (letter === undefined) break;
    if (letter.character === "\n") return at + 1;
    used += letter.width;
    if (letter.character === " ") chance = at + 1;
    else if (used > width) return chance > from ? chance : Math.max(at, from + 1);
    else if (mayBreakAfter(letters, at)) chance = at + 1;
  }
  return letters.length;
}

/** After a hyphen or slash inside a word. */
function mayBreakAfter(letters: readonly Letter[], at: number): boolean {
  const inside = (index: number) => /[\p{L}\p{N}]/u.test(letters[index]?.character ?? "");
  return /[-–/]/.test(letters[at]?.character ?? "") && inside(at - 1) && inside(at + 1);
}

function lineOf(letters: readonly Letter[]): Pick<Line, "pieces" | "width"> {
  const pieces: Piece[] = [];
  let x = 0;
  let width = 0;
  for (const { character, face, colour, width: advance, reading } of turned(letters)) {
    if (character === "\n") continue;
    const last = pieces.at(-1);
    if (last?.face === face && last.colour === colour && last.reading === reading) last.text += character;
    else pieces.push({ text: character, face, colour, x, ...(reading === undefined ? {} : { reading }) });
    x += advance;
    if (character !== " ") width = x;
  }
  return { pieces, width };
}

/** The letters of a line as they stand from left to right. A stretch that runs to the left is read as it was typed. */
function turned(typed: readonly Letter[]): readonly Letter[] {
  if (typed.every(({ level }) => level === 0)) return typed;
  // L1: the space at the end of a line stays at its end.
  const end = typed.findLastIndex(({ character }) => character !== " " && character !== "\n");
  const letters = typed.map((letter, index) => (index > end ? { ...letter, level: 0 } : letter));
  const order: Letter[] = [];
  for (let from = 0; from < letters.length; ) {
    const leaves = letters.findIndex(({ level }, index) => index >= from && level > 0);
    const start = leaves < 0 ? letters.length : leaves;
    const back = letters.findIndex(({ level }, index) => index >= start && level === 0);
    const stop = back < 0 ? letters.length : back;
    order.push(...letters.slice(from, start));
    const stretch = letters.slice(start, stop);
    const reading = { ...stretch[0]?.reading, actualText: stretch.map(({ said }) => said).join("") };
    for (const letter of drawn(stretch)) {
      order.push({ ...letter, reading, character: letter.level === 1 ? mirrored(letter.character) : letter.character });
    }
    from = stop;
  }
  return order;
}
