import type { Stats } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { kindOf, textIn } from "../storage/fileText.ts";
import type { Reason, Refusal } from "./command.ts";
import { refuse } from "./command.ts";

/** How large a file may be, counted in characters of its text, and how a larger one is refused. */
export interface Limit {
  characters: number;
  reason: Reason;
}

/** Reads the text of a file, or says why it can't be read. A file that is far too large is refused unread. */
export async function readText(file: string, limit: Limit): Promise<{ ok: true; text: string } | Refusal> {
  const read = await readBytes(file, { bytes: bytesFor(limit.characters), reason: limit.reason });
  return read.ok ? textOf(file, read.bytes) : read;
}

/** Reads a file of at most so many bytes, or says why it can't be read. */
export async function readBytes(
  file: string,
  limit: { bytes: number; reason: Reason },
): Promise<{ ok: true; bytes: Uint8Array } | Refusal> {
  try {
    const refusal = unfit(file, await stat(file), limit);
    return refusal ?? { ok: true, bytes: await readFile(file) };
  } catch (error) {
    return refuse(isAbsent(error) ? "missing" : "forbidden", { file });
  }
}

/** The bytes of a file as text, in UTF-8 or UTF-16, or a refusal that says what the file is instead. */
export function textOf(file: string, bytes: Uint8Array): { ok: true; text: string } | Refusal {
  const read = textIn(bytes);
  return read.ok ? read : refuse(read.reason, { file });
}

/** A refusal of a text that is something else which we know by name says so. */
export function asWhatItIs(refusal: Refusal, text: string): Refusal {
  const kind = kindOf(text);
  const isUnknown = ["unreadable", "not-ours", "overlay-not-ours", "code-foreign"].includes(refusal.reason);
  return isUnknown && kind !== undefined ? refuse(kind, refusal.values) : refusal;
}

/** A character takes at most three bytes in UTF-8 per unit that a limit counts; a byte order mark comes on top. */
export function bytesFor(characters: number): number {
  return 3 * characters + 3;
}

function unfit(file: string, found: Stats, { bytes, reason }: { bytes: number; reason: Reason }): Refusal | undefined {
  if (found.isDirectory()) return refuse("directory", { file });
  if (!found.isFile()) return refuse("not-a-file", { file });
  return found.size > bytes ? refuse(reason, { file }) : undefined;
}

/** True for the errors of the file system that mean: there is nothing here. */
export function isAbsent(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return code === "ENOENT" || code === "ENOTDIR";
}
