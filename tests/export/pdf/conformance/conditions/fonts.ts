import { PDFArray, PDFDict, PDFName, PDFNumber } from "pdf-lib";
import type { CheckedDocument, CheckedFont } from "../checkedDocument.ts";
import { at, has, nameAt, numberAt, textAt } from "../checkedDocument.ts";
import type { Condition } from "../condition.ts";
import type { FontProgram } from "../fontProgram.ts";
import { readFontProgram } from "../fontProgram.ts";

/*
 * The letters: that they are in the file, as wide as the file says, and that each can be read as a character.
 */

export const fontConditions: readonly Condition[] = [
  {
    id: "10-001",
    says: "Every character that is shown can be read as text.",
    check: (document) =>
      perCode(document, (font, code, { hasActualText }) => hasActualText || (unicode(font).get(code) ?? "") !== ""),
  },
  {
    id: "31-001",
    says: "Every font of many characters is set by their numbers, as its system says.",
    check: ({ fonts }) =>
      fonts.flatMap(({ dict, descendant }) => {
        const system = at(descendant, "CIDSystemInfo", PDFDict);
        const sound =
          nameAt(dict, "Subtype") === "Type0" &&
          nameAt(dict, "Encoding") === "Identity-H" &&
          textAt(system, "Registry") === "Adobe" &&
          numberAt(system, "Supplement") === 0;
        return sound ? [] : [fontName(dict)];
      }),
  },
  {
    id: "31-005",
    says: "Every font says how its numbers lead to its glyphs.",
    check: ({ fonts }) =>
      fonts.flatMap(({ dict, descendant }) =>
        nameAt(descendant, "CIDToGIDMap") === "Identity" ? [] : [fontName(dict)],
      ),
  },
  {
    id: "31-009",
    says: "Every font that is used is in the file.",
    check: ({ fonts }) => fonts.flatMap(({ dict, program }) => (program === undefined ? [fontName(dict)] : [])),
  },
  {
    id: "31-011",
    says: "The font in the file has a shape for every character that is shown.",
    check: (document) =>
      perCode(document, (font, code) => {
        const program = programOf(font);
        return program === undefined || program.hasOutline(code) || /^\s+$/.test(unicode(font).get(code) ?? "");
      }),
  },
  {
    id: "31-014",
    says: "No font has a list of its characters that could be wrong.",
    check: ({ fonts }) => fonts.flatMap(({ dict, descriptor }) => (has(descriptor, "CIDSet") ? [fontName(dict)] : [])),
  },
  {
    id: "31-016",
    says: "Every character is as wide as the file says, to a thousandth.",
    check: (document) =>
      perCode(document, (font, code) => {
        const program = programOf(font);
        return program === undefined || Math.abs(program.width(code) - widthOf(font, code)) <= 1;
      }),
  },
  {
    id: "31-027",
    says: "Every font says which characters its numbers stand for.",
    check: ({ fonts }) => fonts.flatMap(({ dict, toUnicode }) => (toUnicode === undefined ? [fontName(dict)] : [])),
  },
  {
    id: "31-028",
    says: "No character is read as one that means nothing: zero, a byte order mark, or a private one.",
    check: (document) =>
      perCode(document, (font, code, { hasActualText }) => {
        const text = unicode(font).get(code) ?? "";
        return !/[\0\uFEFF\uFFFE]/.test(text) && (hasActualText || !/[\uE000-\uF8FF]/.test(text));
      }),
  },
  {
    id: "31-030",
    says: "No character is shown as the sign for a missing one.",
    check: (document) => perCode(document, (_, code) => code !== 0),
  },
];

function perCode(
  { fonts }: CheckedDocument,
  holds: (font: CheckedFont, code: number, shown: { hasActualText: boolean }) => boolean,
): readonly string[] {
  return fonts.flatMap((font) =>
    [...font.shown].flatMap(([code, shown]) => (holds(font, code, shown) ? [] : [`${fontName(font.dict)} ${code}`])),
  );
}

function fontName(dict: PDFDict): string {
  return nameAt(dict, "BaseFont") ?? "a font without a name";
}

const programs = new WeakMap<CheckedFont, FontProgram>();
function programOf(font: CheckedFont): FontProgram | undefined {
  if (font.program === undefined) return undefined;
  const program = programs.get(font) ?? readFontProgram(font.program);
  programs.set(font, program);
  return program;
}

const texts = new WeakMap<CheckedFont, ReadonlyMap<number, string>>();
/** What each number is read as: the last one said counts, as in readers. */
function unicode(font: CheckedFont): ReadonlyMap<number, string> {
  const known = texts.get(font);
  if (known !== undefined) return known;
  const map = new Map<number, string>();
  for (const block of (font.toUnicode ?? "").match(/beginbfchar[\s\S]*?endbfchar/g) ?? []) {
    for (const [, code = "", text = ""] of block.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]+)>/gi)) {
      const units = text.match(/.{4}/g) ?? [];
      map.set(Number.parseInt(code, 16), String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16))));
    }
  }
  texts.set(font, map);
  return map;
}

const widths = new WeakMap<CheckedFont, ReadonlyMap<number, number>>();
function widthOf(font: CheckedFont, code: number): number {
  const known = widths.get(font) ?? readWidths(font);
  widths.set(font, known);
  return known.get(code) ?? numberAt(font.descendant, "DW") ?? 1000;
}

/** The W of a font: "first [widths]" or "first last width". */
function readWidths({ descendant }: CheckedFont): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const list = descendant?.lookup(PDFName.of("W"));
  if (!(list instanceof PDFArray)) return found;
  for (let index = 0; index < list.size(); ) {
    const first = list.lookup(index, PDFNumber).asNumber();
    const next = list.lookup(index + 1);
    if (next instanceof PDFArray) {
      next.asArray().forEach((width, at) => {
        if (width instanceof PDFNumber) found.set(first + at, width.asNumber());
      });
      index += 2;
    } else {
      const last = list.lookup(index + 1, PDFNumber).asNumber();
      const width = list.lookup(index + 2, PDFNumber).asNumber();
      for (let code = first; code <= last; code += 1) found.set(code, width);
      index += 3;
    }
  }
  return found;
}
