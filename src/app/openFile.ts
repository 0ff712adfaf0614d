import type { Assessment } from "../assessment/model.ts";
import { composeContent } from "../content/compose.ts";
import type { ChosenFile, FileFailure } from "../machine/model.ts";
import { maximumCharacters, readDocument } from "../storage/document.ts";
import { isSealed } from "../storage/sealed.ts";

/** A sealed file is a third longer than what it holds. */
const largestFile = 2 * maximumCharacters;

export type Opened = { ok: true; document: Assessment } | FileFailure;

/** A file that opens with a passphrase only: its text. */
export interface Sealed {
  sealed: string;
}

/** Reads a session from a chosen file. Looks at its size before its content, and never changes it. */
export async function openFile(file: ChosenFile): Promise<Opened | Sealed> {
  if (file.size > largestFile) return { ok: false, reason: "too-large" };
  const text = await textOf(file);
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

/** The text of the file; undefined when it can't be read or is not UTF-8. */
async function textOf(file: ChosenFile): Promise<string | undefined> {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return undefined;
  }
}
