import type { Assessment } from "../assessment/model.ts";
import { composeContent } from "../content/compose.ts";
import type { ChosenFile, FileFailure } from "../machine/model.ts";
import type { ReadResult } from "../storage/document.ts";
import { maximumCharacters, readDocument, readParsed } from "../storage/document.ts";
import { kindOf, textIn } from "../storage/fileText.ts";
import type { PlanChange } from "../storage/planFile.ts";
import { readPlanFile } from "../storage/planFile.ts";
import { sealOf } from "../storage/sealed.ts";
import { isPdf, maximumPdfBytes } from "../storage/sessionInPdf.ts";

/** In characters; a sealed file is a third longer than what it holds. */
const largestFile = 2 * maximumCharacters;

/** `changed`: what became of the plan that it was inside. */
export type Opened = { ok: true; document: Assessment; changed?: PlanChange } | FileFailure;

/** A file that opens with a passphrase only: its text. */
export interface Sealed {
  sealed: string;
}

/** Reads a session from a chosen file, or from inside a plan. Looks at its size before its content, and never changes it. */
export async function openFile(file: ChosenFile): Promise<Opened | Sealed> {
  if (file.size > maximumPdfBytes) return { ok: false, reason: "too-large" };
  const bytes = await bytesOf(file);
  if (bytes === undefined) return { ok: false, reason: "unreadable" };
  if (isPdf(bytes)) {
    const inside = await readPlanFile(bytes, largestFile);
    if (!inside.ok) return inside;
    const opened = openText(inside.text);
    return opened.ok && inside.changed !== undefined ? { ...opened, changed: inside.changed } : opened;
  }
  const read = textIn(bytes);
  if (!read.ok) return read;
  if (read.text.length > largestFile) return { ok: false, reason: "too-large" };
  const seal = sealOf(read.text);
  if (seal === "weak") return { ok: false, reason: "weak-seal" };
  if (seal === "sealed") return { sealed: read.text };
  const opened = openText(read.text);
  return opened.ok ? opened : asWhatItIs(opened, read.text);
}

/** A text that is no session may be something else that we know by name. */
function asWhatItIs(failure: FileFailure, text: string): FileFailure {
  if (failure.reason !== "unreadable" && failure.reason !== "not-ours") return failure;
  return { ok: false, reason: kindOf(text) ?? failure.reason };
}

/** Reads a session from text and sees to it that this version has the questions that it asks. */
export function openText(text: string): Opened {
  return withQuestions(readDocument(text));
}

/** The same for a session as this browser kept it: whatever its length, it opens again. */
export function openKept(value: unknown): Opened {
  return withQuestions(readParsed(value));
}

function withQuestions(read: ReadResult): Opened {
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
