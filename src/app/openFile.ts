import type { Assessment } from "../assessment/model.ts";
import { composeContent } from "../content/compose.ts";
import type { ChosenFile, FileFailure } from "../machine/model.ts";
import { maximumCharacters, readDocument } from "../storage/document.ts";

export type Opened = { ok: true; document: Assessment } | FileFailure;

/** Reads a session from a chosen file. Looks at its size before its content, and never changes it. */
export async function openFile(file: ChosenFile): Promise<Opened> {
  if (file.size > maximumCharacters) return { ok: false, reason: "too-large" };
  const text = await textOf(file);
  return text === undefined ? { ok: false, reason: "unreadable" } : openText(text);
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
