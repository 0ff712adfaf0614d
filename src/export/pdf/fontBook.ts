import type { jsPDF } from "jspdf";
import { withoutJoiners } from "./cleanText.ts";
import type { Face, PdfFonts, Weight } from "./fonts.ts";
import { faces, fallbackOf } from "./fonts.ts";

/** A stretch of text in one face. */
export interface Run {
  face: Face;
  text: string;
}

/** The loaded faces of one document: which face has which character, and how wide it is. */
export interface FontBook {
  /** Cuts clean text into runs; a character that no face has becomes a box and is counted. */
  runs(text: string, weight: Weight): readonly Run[];
  /** Width of one character, as a part of the type size. */
  width(character: string, face: Face): number;
  /** Characters drawn as a box, as people see them: an emoji of four parts is one. */
  replaced(): readonly string[];
  /** Fallback faces that a text asked for and that weren't loaded. */
  lacking(): readonly Face[];
}

/** The part of jsPDF's font data that is used here; it has no type of its own there. */
interface GlyphTable {
  characterToGlyph(code: number): number;
  widthOfString(text: string, size: number, characterSpace: number): number;
}

const box = "\u25A1";
/** Stands in for the box as long as no loaded face has one. */
const plainBox = "?";

/** Fonts of the faces as they were loaded, kept so that a second document needn't load them again. */
export type LoadedFaces = ReadonlyMap<Face, string>;

/** Loads the faces that aren't there yet; calls `onFace` after each. */
export async function loadFaces(
  fonts: PdfFonts,
  wanted: readonly Face[],
  known: LoadedFaces,
  onFace: (done: number) => void,
): Promise<LoadedFaces> {
  const loaded = new Map(known);
  for (const face of wanted) {
    if (!loaded.has(face)) loaded.set(face, await fonts.load(face));
    onFace(loaded.size);
  }
  return loaded;
}

/** Puts the loaded faces into a document. */
export function createFontBook(doc: jsPDF, loaded: LoadedFaces): FontBook {
  const tables = new Map<Face, GlyphTable>();
  for (const [face, base64] of loaded) tables.set(face, addFace(doc, face, base64));
  const widths = new Map<string, number>();
  const replaced = new Set<string>();
  const lacking = new Set<Face>();

  const has = (face: Face, character: string) =>
    character.length === 1 && (tables.get(face)?.characterToGlyph(character.charCodeAt(0)) ?? 0) !== 0;

  const faceOf = (character: string, weight: Weight): Face | undefined => {
    if (character === "\n" || has(weight, character)) return weight;
    const fallback = fallbackOf(weight, character);
    if (has(fallback, character)) return fallback;
    if (!tables.has(fallback)) lacking.add(fallback);
    return undefined;
  };

  const boxFor = (weight: Weight): Run => {
    const face = faceOf(box, weight);
    return face === undefined ? { face: weight, text: plainBox } : { face, text: box };
  };

  /** One character as people see it, in as few pieces as it takes; neighbours without a glyph share one box. */
  const ofGrapheme = (grapheme: string, weight: Weight): Run[] => {
    const pieces: Run[] = [];
    let boxed = false;
    for (const character of withoutJoiners(grapheme)) {
      const face = faceOf(character, weight);
      if (face !== undefined) pieces.push({ face, text: character });
      else if (!boxed) pieces.push(boxFor(weight));
      boxed = face === undefined;
      if (boxed) replaced.add(grapheme);
    }
    return pieces;
  };

  return {
    runs(text, weight) {
      const hasAll = (part: string) => [...part].every((character) => character === "\n" || has(weight, character));
      return merged(
        words(text).flatMap((word) =>
          hasAll(word) ? [{ face: weight, text: word }] : graphemes(word).flatMap((one) => ofGrapheme(one, weight)),
        ),
      );
    },
    width(character, face) {
      const key = `${face}${character}`;
      const known = widths.get(key);
      if (known !== undefined) return known;
      const width = (tables.get(face)?.widthOfString(character, 1000, 0) ?? 0) / 1000;
      widths.set(key, width);
      return width;
    },
    replaced: () => [...replaced],
    lacking: () => [...lacking],
  };
}

function addFace(doc: jsPDF, face: Face, base64: string): GlyphTable {
  const { family } = faces[face];
  doc.addFileToVFS(`${family}.ttf`, base64);
  doc.addFont(`${family}.ttf`, family, "normal");
  doc.setFont(family, "normal");
  const table: GlyphTable = doc.getFont().metadata;
  return table;
}

/** A text in words, each with the space after it. */
function words(text: string): readonly string[] {
  return text.match(/[^ ]* |[^ ]+$/g) ?? [];
}

/** How much text is cut at once: each piece that a segmenter gives keeps a copy of all that it was given. */
const stretch = 200;

/** A word as the characters that people see. */
function graphemes(word: string): readonly string[] {
  const segmenter = new Intl.Segmenter();
  const found: string[] = [];
  for (let from = 0; from < word.length; ) {
    const segments = [...segmenter.segment(word.slice(from, from + stretch))];
    // The last one may go on after the stretch, unless the word ends there or it is all there is.
    const whole = from + stretch >= word.length || segments.length === 1 ? segments : segments.slice(0, -1);
    for (const { segment } of whole) {
      found.push(segment);
      from += segment.length;
    }
  }
  return found;
}

function merged(pieces: readonly Run[]): readonly Run[] {
  const runs: Run[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (last?.face === piece.face) last.text += piece.text;
    else runs.push({ ...piece });
  }
  return runs;
}
