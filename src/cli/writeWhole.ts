import { randomUUID } from "node:crypto";
import { realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Refusal } from "./command.ts";
import { refuse } from "./command.ts";
import { isAbsent } from "./readText.ts";

/** Where a file will come to stand: behind a link if there is one. */
export interface Destination {
  ok: true;
  file: string;
}

/** Looks whether a file can come at this place: never over the session itself, over a folder, or over a device. */
export async function destinationOf(out: string, session: string): Promise<Destination | Refusal> {
  try {
    const found = await stat(out);
    if (found.isDirectory()) return refuse("out-directory", { file: out });
    if (!found.isFile()) return refuse("unwritable", { file: out });
    const file = await realpath(out);
    return file === (await realpath(session)) ? refuse("out-is-session", { file: out }) : { ok: true, file };
  } catch (error) {
    return isAbsent(error) ? inFolder(out) : refuse("unwritable", { file: out });
  }
}

async function inFolder(out: string): Promise<Destination | Refusal> {
  try {
    const folder = await stat(dirname(out));
    return folder.isDirectory() ? { ok: true, file: out } : refuse("out-no-folder", { file: out });
  } catch {
    return refuse("out-no-folder", { file: out });
  }
}

/** Writes a file whole or not at all: under another name beside it, and then in one move to its place. */
export async function writeWhole(
  out: string,
  { file }: Destination,
  bytes: Uint8Array,
): Promise<{ ok: true } | Refusal> {
  const beside = join(dirname(file), `.kansenwijzer-${randomUUID()}.tmp`);
  try {
    await writeFile(beside, bytes, { flag: "wx" });
    await rename(beside, file);
    return { ok: true };
  } catch {
    await rm(beside, { force: true }).catch(() => undefined);
    return refuse("unwritable", { file: out });
  }
}
