import { randomUUID } from "node:crypto";
import type { BigIntStats } from "node:fs";
import { chmod, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Refusal } from "./command.ts";
import { refuse } from "./command.ts";
import { isAbsent } from "./readText.ts";

/** Where a file will come to stand: behind a link if there is one; with who may read and write the file that stands there now. */
export interface Destination {
  ok: true;
  file: string;
  mode?: number;
}

/**
 * Looks whether a file can come at this place: never over the session itself or anything else that the command reads (by whatever path, link
 * or second name), over a folder, or over a device. `others`: what else was given; what is no file there is no matter.
 */
export async function destinationOf(
  out: string,
  session: string,
  others: readonly string[] = [],
): Promise<Destination | Refusal> {
  try {
    const found = await stat(out, { bigint: true });
    if (found.isDirectory()) return refuse("out-directory", { file: out });
    if (!found.isFile()) return refuse("unwritable", { file: out });
    if (await isSame(found, session)) return refuse("out-is-session", { file: out });
    for (const other of others) if (await isSame(found, other)) return refuse("out-is-input", { file: out });
    return { ok: true, file: await realpath(out), mode: Number(found.mode & 0o7777n) };
  } catch (error) {
    return isAbsent(error) ? inFolder(out) : refuse("unwritable", { file: out });
  }
}

/** True when a path leads to this very file. */
async function isSame({ dev, ino }: BigIntStats, path: string): Promise<boolean> {
  const found = await stat(path, { bigint: true }).catch(() => undefined);
  return found !== undefined && found.dev === dev && found.ino === ino;
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
  { file, mode }: Destination,
  bytes: Uint8Array,
): Promise<{ ok: true } | Refusal> {
  const beside = join(dirname(file), `.kansenwijzer-${randomUUID()}.tmp`);
  try {
    await writeFile(beside, bytes, { flag: "wx", ...(mode === undefined ? {} : { mode }) });
    // What was open to its owner alone stays so, whatever the computer gives to new files.
    if (mode !== undefined) await chmod(beside, mode);
    await rename(beside, file);
    return { ok: true };
  } catch {
    await rm(beside, { force: true }).catch(() => undefined);
    return refuse("unwritable", { file: out });
  }
}
