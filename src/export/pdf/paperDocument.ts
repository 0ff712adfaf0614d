import type { Desk, Translate } from "./desk.ts";
import type { PageSetup, Properties } from "./sheet.ts";

/**
 * A document to print or to read: what it looks like, what it says of itself, and its sections in the order in which they are read.
 * What it tells about (a report, a question, a script) is in the hands of its sections; the same document gives the same bytes.
 */
export interface PaperDocument {
  page: PageSetup;
  properties: Properties;
  t: Translate;
  sections: readonly ((desk: Desk) => void)[];
  /** Writes what stands in the margins of page `page` of `pages`, after all sections; `runningHead.ts` has one. Without it they stay empty. */
  margins?: (desk: Desk, page: number, pages: number) => void;
}

/** How far a document is. `pages` counts sections; `file` is one step that has no middle. */
export interface PdfProgress {
  phase: "fonts" | "pages" | "file";
  done: number;
  of: number;
}

export interface RenderedPdf {
  bytes: Uint8Array<ArrayBuffer>;
  /** Characters that no face has and that stand in the document as a box, as people see them. */
  replaced: readonly string[];
}
