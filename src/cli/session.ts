import type { Stats } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import type { Assessment, Content } from "../assessment/model.ts";
import { composeContent } from "../content/compose.ts";
import { maximumCharacters, readDocument } from "../storage/document.ts";
import type { Refusal } from "./command.ts";
import { refuse } from "./command.ts";

/** A character of the document takes at most three bytes in UTF-8 per unit that its limit counts; a byte order mark comes on top. */
const maximumBytes = 3 * maximumCharacters + 3;

/** A document from disk with the questions that it is about. */
export interface Session {
  ok: true;
  document: Assessment;
  content: Content;
}

/** Reads a session file, or says why it can't be used. A file that is far too large is refused unread. */
export async function readSession(file: string): Promise<Session | Refusal> {
  const read = await readText(file);
  if (!read.ok) return read;
  const result = readDocument(read.text);
  if (!result.ok) return refuse(result.reason, "path" in result ? { file, path: result.path } : { file });
  const { document } = result;
  const composed = composeContent(document.variant, document.depth);
  if (!composed.ok) return refuse(composed.reason, { file, variant: document.variant, depth: document.depth });
  return { ok: true, document, content: composed.content };
}

async function readText(file: string): Promise<{ ok: true; text: string } | Refusal> {
  let bytes: Uint8Array;
  try {
    const refusal = unfit(file, await stat(file));
    if (refusal !== undefined) return refusal;
    bytes = await readFile(file);
  } catch (error) {
    return refuse(isAbsent(error) ? "missing" : "forbidden", { file });
  }
  try {
    return { ok: true, text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return refuse("not-utf8", { file });
  }
}

function unfit(file: string, found: Stats): Refusal | undefined {
  if (found.isDirectory()) return refuse("directory", { file });
  if (!found.isFile()) return refuse("not-a-file", { file });
  return found.size > maximumBytes ? refuse("too-large", { file }) : undefined;
}

/** True for the errors of the file system that mean: there is nothing here. */
export function isAbsent(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return code === "ENOENT" || code === "ENOTDIR";
}
