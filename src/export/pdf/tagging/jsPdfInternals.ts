import type { jsPDF } from "jspdf";

/*
 * The part of jsPDF that has no types: how its objects are written. It isn't documented either, so its version is pinned, and the
 * conformance tests are its guard.
 */

export interface Internals {
  /** Adds a line to the page of now, or to the file while it is being made. */
  write(text: string): void;
  /** Begins a new object; gives its number. */
  newObject(): number;
  /** Takes the number of an object that is written later. */
  newObjectDeferred(): number;
  /** Begins an object whose number was taken before. */
  newObjectDeferredBegin(id: number, writes: true): void;
  putStream(stream: {
    data: string;
    filters: readonly string[];
    additionalKeyValues: { key: string; value: string }[];
    objectId: number;
  }): void;
}

export function internalsOf(doc: jsPDF): Internals {
  const internals: Internals = Object(doc.internal);
  return internals;
}

/** Says that the file follows PDF 1.7: tags, and what they say, need more than jsPDF's own 1.3. */
export function setVersion(doc: jsPDF): void {
  const own: { setPdfVersion(version: string): void } = Reflect.get(doc, "__private__");
  own.setPdfVersion("1.7");
}
