import type { PDFDict, PDFDocument, PDFObject } from "pdf-lib";
import { PDFHexString, PDFName, PDFRawStream, PDFRef } from "pdf-lib";
import type { CheckedDocument, CheckedElement } from "./checkedDocument.ts";
import { checkedDocument, decoded } from "./checkedDocument.ts";

/*
 * Tools to break a PDF in one place.
 */

/** A broken document: what is wrong with it, and how it is made from one that conforms. */
export interface Broken {
  id: string;
  says: string;
  break(bench: Bench): void;
}

/** What stands ready for whoever breaks a document. */
export interface Bench extends CheckedDocument {
  /** The first element of a type. */
  element(type: string): CheckedElement;
  /** Changes the content of the first page. */
  content(change: (text: string) => string): void;
  metadataText(change: (text: string) => string): void;
  /** Changes the first font that has letters. */
  toUnicode(change: (text: string) => string): void;
  /** Changes the bytes when all else is done. */
  bytesAfter(change: (text: string) => string): void;
}

export async function broken(bytes: Uint8Array, { break: breaks }: Broken): Promise<Uint8Array> {
  const document = await checkedDocument(bytes);
  const changes: ((text: string) => string)[] = [];
  const bench: Bench = {
    ...document,
    element(type) {
      const found = document.elements.find((one) => one.type === type);
      if (found === undefined) throw new Error(`The sample has no ${type}`);
      return found;
    },
    content: (change) => changeStream(document.pdf, refAt(document.pages[0]?.dict, "Contents"), change),
    metadataText: (change) => changeStream(document.pdf, refAt(document.catalog, "Metadata"), change, false),
    toUnicode: (change) => changeStream(document.pdf, refAt(document.fonts[0]?.dict, "ToUnicode"), change),
    bytesAfter: (change) => changes.push(change),
  };
  breaks(bench);
  const saved = await document.pdf.save({
    useObjectStreams: false,
    addDefaultPage: false,
    updateFieldAppearances: false,
  });
  const text = changes.reduce((before, change) => change(before), latin1(saved));
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

export function set(dict: PDFDict | undefined, key: string, value: PDFObject): void {
  if (dict === undefined) throw new Error(`Nothing to set ${key} in`);
  dict.set(PDFName.of(key), value);
}

export function remove(dict: PDFDict | undefined, key: string): void {
  if (dict?.delete(PDFName.of(key)) !== true) throw new Error(`There is no ${key}`);
}

export function text(value: string): PDFHexString {
  return PDFHexString.fromText(value);
}

export function name(value: string): PDFName {
  return PDFName.of(value);
}

/** Replaces, and fails when there is nothing to replace. */
export function swap(from: string | RegExp, to: string): (text: string) => string {
  return (before) => {
    const after = before.replace(from, to);
    if (after === before) throw new Error(`There is no ${String(from)}`);
    return after;
  };
}

/** Puts an annotation on the first page. */
export function annotate({ pdf, pages }: Bench, subtype: string, contents?: string): PDFDict {
  const annotation = pdf.context.obj({ Type: "Annot", Subtype: subtype, Rect: [10, 10, 20, 20] });
  if (contents !== undefined) set(annotation, "Contents", text(contents));
  set(pages[0]?.dict, "Annots", pdf.context.obj([pdf.context.register(annotation)]));
  return annotation;
}

function refAt(dict: PDFDict | undefined, key: string): PDFRef {
  const value = dict?.get(PDFName.of(key));
  if (!(value instanceof PDFRef)) throw new Error(`There is no ${key}`);
  return value;
}

function changeStream(pdf: PDFDocument, ref: PDFRef, change: (text: string) => string, packed = true): void {
  const stream = pdf.context.lookup(ref);
  if (!(stream instanceof PDFRawStream)) throw new Error("Not a stream");
  const after = change(latin1(decoded(stream)));
  const bytes = Uint8Array.from(after, (character) => character.charCodeAt(0));
  const kept = stream.dict.entries().filter(([key]) => !["Filter", "Length"].includes(key.decodeText()));
  const fresh = packed ? pdf.context.flateStream(bytes) : pdf.context.stream(bytes);
  for (const [key, value] of kept) fresh.dict.set(key, value);
  pdf.context.assign(ref, fresh);
}

function latin1(bytes: Uint8Array): string {
  let found = "";
  for (let from = 0; from < bytes.length; from += 8192)
    found += String.fromCharCode(...bytes.subarray(from, from + 8192));
  return found;
}
