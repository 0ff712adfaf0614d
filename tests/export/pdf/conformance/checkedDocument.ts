import type { PDFObject, PDFPage } from "pdf-lib";
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFString,
} from "pdf-lib";
import { readContent } from "./contentStream.ts";
import type { Marks } from "./marks.ts";
import { followMarks } from "./marks.ts";

/*
 * A PDF as the conditions see it: parsed by a program that isn't the one that wrote it.
 */

export interface CheckedPage {
  dict: PDFDict;
  ref: PDFRef;
  marks: Marks;
  annotations: readonly PDFDict[];
}

/** An element of the structure tree. Its kids are elements, marks of a page, and objects such as annotations. */
export interface CheckedElement {
  type: string;
  dict: PDFDict;
  ref: PDFRef | undefined;
  parent: CheckedElement | undefined;
  kids: readonly CheckedElement[];
  marks: readonly { page: PDFRef | undefined; mcid: number }[];
  objects: readonly PDFDict[];
}

export interface CheckedDocument {
  bytes: Uint8Array;
  pdf: PDFDocument;
  catalog: PDFDict;
  pages: readonly CheckedPage[];
  root: PDFDict | undefined;
  /** All elements, each before its kids, in reading order. */
  elements: readonly CheckedElement[];
  /** XMP as text; empty when there is none. */
  metadata: string;
  fonts: readonly CheckedFont[];
}

export interface CheckedFont {
  dict: PDFDict;
  descendant: PDFDict | undefined;
  descriptor: PDFDict | undefined;
  program: Uint8Array | undefined;
  /** ToUnicode as text of its CMap. */
  toUnicode: string | undefined;
  shown: Map<number, { hasActualText: boolean }>;
}

export async function checkedDocument(bytes: Uint8Array): Promise<CheckedDocument> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false, ignoreEncryption: true });
  const { catalog } = pdf;
  const root = at(catalog, "StructTreeRoot", PDFDict);
  const pages = pdf.getPages().map(checkedPage);
  const metadata = catalog.lookup(PDFName.of("Metadata"));
  return {
    bytes,
    pdf,
    catalog,
    pages,
    root,
    elements: root === undefined ? [] : elementsUnder(root, undefined),
    metadata: metadata instanceof PDFRawStream ? new TextDecoder().decode(decoded(metadata)) : "",
    fonts: fontsOf(pages),
  };
}

/** A class of pdf-lib: its constructors are its own business. */
interface Kind<T> {
  readonly prototype: T;
  [Symbol.hasInstance](value: unknown): boolean;
}

/** The value of a key when it is of this kind. */
export function at<T extends PDFObject>(dict: PDFDict | undefined, key: string, kind: Kind<T>): T | undefined {
  const value = dict?.lookup(PDFName.of(key));
  return isKind(value, kind) ? value : undefined;
}

function isKind<T>(value: unknown, kind: Kind<T>): value is T {
  return kind[Symbol.hasInstance](value);
}

export function has(dict: PDFDict | undefined, key: string): boolean {
  return dict?.lookup(PDFName.of(key)) !== undefined;
}

/** A name without its slash. */
export function nameAt(dict: PDFDict | undefined, key: string): string | undefined {
  return at(dict, key, PDFName)?.decodeText();
}

export function textAt(dict: PDFDict | undefined, key: string): string | undefined {
  const value = dict?.lookup(PDFName.of(key));
  return value instanceof PDFHexString || value instanceof PDFString ? value.decodeText() : undefined;
}

export function numberAt(dict: PDFDict | undefined, key: string): number | undefined {
  return at(dict, key, PDFNumber)?.asNumber();
}

export function decoded(stream: PDFRawStream): Uint8Array {
  return decodePDFRawStream(stream).decode();
}

function checkedPage(page: PDFPage): CheckedPage {
  const { node, ref } = page;
  const contents = node.Contents();
  const streams =
    contents instanceof PDFArray ? contents.asArray().map((item) => node.context.lookup(item)) : [contents];
  const bytes = streams.flatMap((stream) => (stream instanceof PDFRawStream ? [...decoded(stream), 10] : []));
  const annots = node.Annots()?.asArray() ?? [];
  const annotations = annots.flatMap((item) => {
    const annotation = node.context.lookup(item);
    return annotation instanceof PDFDict ? [annotation] : [];
  });
  return { dict: node, ref, marks: followMarks(readContent(Uint8Array.from(bytes))), annotations };
}

function kidsOf(dict: PDFDict): readonly PDFObject[] {
  const kids = dict.get(PDFName.of("K"));
  const whole = kids instanceof PDFRef ? (dict.context.lookup(kids) ?? kids) : kids;
  if (whole instanceof PDFArray) return whole.asArray();
  return kids === undefined ? [] : [kids];
}

function elementsUnder(dict: PDFDict, parent: CheckedElement | undefined): readonly CheckedElement[] {
  return kidsOf(dict).flatMap((kid) => {
    const found = dict.context.lookup(kid);
    if (!(found instanceof PDFDict) || nameAt(found, "S") === undefined) return [];
    const page = found.get(PDFName.of("Pg"));
    const marks: { page: PDFRef | undefined; mcid: number }[] = [];
    const objects: PDFDict[] = [];
    for (const own of kidsOf(found)) {
      const item = found.context.lookup(own);
      if (item instanceof PDFNumber) {
        marks.push({ page: page instanceof PDFRef ? page : undefined, mcid: item.asNumber() });
      } else if (item instanceof PDFDict && nameAt(item, "Type") === "MCR") {
        const other = item.get(PDFName.of("Pg"));
        marks.push({ page: other instanceof PDFRef ? other : undefined, mcid: numberAt(item, "MCID") ?? -1 });
      } else if (item instanceof PDFDict && nameAt(item, "Type") === "OBJR") {
        const object = at(item, "Obj", PDFDict);
        if (object !== undefined) objects.push(object);
      }
    }
    const element: CheckedElement & { kids: CheckedElement[] } = {
      type: nameAt(found, "S") ?? "",
      dict: found,
      ref: kid instanceof PDFRef ? kid : undefined,
      parent,
      kids: [],
      marks,
      objects,
    };
    const under = elementsUnder(found, element);
    element.kids.push(...under.filter((one) => one.parent === element));
    return [element, ...under];
  });
}

function fontsOf(pages: readonly CheckedPage[]): readonly CheckedFont[] {
  const found = new Map<PDFDict, CheckedFont>();
  for (const { dict, marks } of pages) {
    const fonts = at(at(dict, "Resources", PDFDict), "Font", PDFDict);
    for (const { font, codes, hasActualText } of marks.shown) {
      const own = at(fonts, font, PDFDict);
      if (own === undefined) throw new Error(`Text in a font that the page doesn't know: ${font}`);
      const checked = found.get(own) ?? checkedFont(own);
      found.set(own, checked);
      for (const code of codes) {
        const before = checked.shown.get(code)?.hasActualText ?? true;
        checked.shown.set(code, { hasActualText: before && hasActualText });
      }
    }
  }
  return [...found.values()];
}

function checkedFont(dict: PDFDict): CheckedFont {
  const descendants = at(dict, "DescendantFonts", PDFArray);
  const first = descendants?.lookup(0);
  const descendant = first instanceof PDFDict ? first : undefined;
  const descriptor = at(descendant ?? dict, "FontDescriptor", PDFDict);
  const program = at(descriptor, "FontFile2", PDFRawStream);
  const toUnicode = at(dict, "ToUnicode", PDFRawStream);
  return {
    dict,
    descendant,
    descriptor,
    program: program === undefined ? undefined : decoded(program),
    toUnicode: toUnicode === undefined ? undefined : new TextDecoder("latin1").decode(decoded(toUnicode)),
    shown: new Map(),
  };
}
