import type { Assessment } from "../assessment/model.ts";
import { composeContent } from "../content/compose.ts";
import type { ChosenFile, FileFailure } from "../machine/model.ts";
import { maximumCharacters, readDocument } from "../storage/document.ts";
import { isSealed } from "../storage/sealed.ts";
import { isPdf, maximumPdfBytes, sessionInPdf } from "../storage/sessionInPdf.ts";

/** A sealed file is a third longer than what it holds. */
const largestFile = 2 * maximumCharacters;

export type Opened = { ok: true; document: Assessment } | FileFailure;

/** A file that opens with a passphrase only: its text. */
export interface Sealed {
  sealed: string;
}

/** Reads a session from a chosen file, or from inside a plan. Looks at its size before its content, and never changes it. */
export async function openFile(file: ChosenFile): Promise<Opened | Sealed> {
  if (file.size > (/\.pdf$/i.test(file.name) ? maximumPdfBytes : largestFile))
    return { ok: false, reason: "too-large" };
  const bytes = await bytesOf(file);
  if (bytes === undefined) return { ok: false, reason: "unreadable" };
  if (isPdf(bytes)) {
    const inside = await sessionInPdf(bytes, largestFile);
    return inside.ok ? openText(inside.text) : inside;
  }
  if (bytes.length > largestFile) return { ok: false, reason: "too-large" };
  const text = textOf(bytes);
  if (text === undefined) return { ok: false, reason: "unreadable" };
  return isSealed(text) ? { sealed: text } : openText(text);
}

/** Reads a session from text and sees to it that this version has the questions that it asks. */
export function openText(text: string): Opened {
  const read = readDocument(text);
  if (!read.ok) return read;
  const composed = composeContent(read.document.variant, read.document.depth, read.document.overlay);
  return composed.ok ? read : composed;
}

/** What stands in the file; undefined when it can't be read. */
async function bytesOf(file: ChosenFile): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return undefined;
  }
}

/** Bytes as text; undefined when they are not UTF-8. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
