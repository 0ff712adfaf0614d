import type { Assessment } from "../assessment/model.ts";
import type { Saved } from "../machine/model.ts";
import { writeDocument } from "../storage/writeDocument.ts";
import { saveAs, sessionFileName } from "./saveAs.ts";

/*
 * Files that people count on to come back to. Where the browser can ask for a place it also tells what became of it: saved, or not. Elsewhere
 * the file is offered, and nobody but the person can see whether it arrived.
 */

/** A file to save: its name and its text. */
export interface TextFile {
  name: string;
  text: string;
  mimeType: string;
}

/** What a browser may have besides links, as far as it is used here. */
interface Pickers {
  showSaveFilePicker?: (options: { suggestedName: string }) => Promise<Place>;
  showDirectoryPicker?: (options: { mode: "readwrite" }) => Promise<Folder>;
}
interface Place {
  createWritable(): Promise<{ write(part: Blob): Promise<void>; close(): Promise<void> }>;
}
interface Folder {
  getFileHandle(name: string, options: { create: true }): Promise<Place>;
}

/** No person says no within this many milliseconds: then no dialog was shown, as where a policy or a program keeps the browser from it. */
const soonestNo = 500;
/** Some browsers lose files that are offered one right after the other. In milliseconds. */
const pause = 400;

/** Lets the person choose a place; `none`: the browser asks for none, or may not. */
async function placeFrom<Chosen>(ask: (() => Promise<Chosen>) | undefined): Promise<Chosen | "none" | "cancelled"> {
  if (ask === undefined) return "none";
  const began = performance.now();
  try {
    return await ask();
  } catch (error) {
    const isAbort = error instanceof Error && error.name === "AbortError";
    return isAbort && performance.now() - began > soonestNo ? "cancelled" : "none";
  }
}

async function write(place: Place, { text, mimeType }: TextFile): Promise<void> {
  const stream = await place.createWritable();
  await stream.write(new Blob([text], { type: mimeType }));
  await stream.close();
}

function offer({ name, text, mimeType }: TextFile): "offered" {
  saveAs(name, [text], mimeType);
  return "offered";
}

/** Saves a session as the file to go on with, and says what is known of it. */
export function saveSession(session: Assessment): Promise<Saved> {
  return saveFile({
    name: sessionFileName(session, "json"),
    text: writeDocument(session),
    mimeType: "application/json",
  });
}

/** Saves a file, and says what is known of it. */
export async function saveFile(file: TextFile): Promise<Saved> {
  const { showSaveFilePicker } = window as Pickers;
  const place = await placeFrom(showSaveFilePicker && (() => showSaveFilePicker({ suggestedName: file.name })));
  if (place === "cancelled") return place;
  if (place === "none") return offer(file);
  try {
    await write(place, file);
    return "saved";
  } catch {
    // The place is full or went away.
    return offer(file);
  }
}

/** Saves files together; they are made once there is a place for them. Gives how many, and what is known of them. */
export async function saveFiles(
  make: () => Promise<readonly (TextFile & { id: string })[]>,
  onSaved: (id: string, how: Saved) => void,
): Promise<{ count: number; how: Saved }> {
  const { showDirectoryPicker } = window as Pickers;
  const folder = await placeFrom(showDirectoryPicker && (() => showDirectoryPicker({ mode: "readwrite" })));
  if (folder === "cancelled") return { count: 0, how: "cancelled" };
  const files = withOwnNames(await make());
  let how: Saved = folder === "none" ? "offered" : "saved";
  for (const [index, file] of files.entries()) {
    if (folder === "none") {
      if (index > 0) await new Promise((resolve) => setTimeout(resolve, pause));
      onSaved(file.id, offer(file));
      continue;
    }
    try {
      await write(await folder.getFileHandle(file.name, { create: true }), file);
      onSaved(file.id, "saved");
    } catch {
      how = offer(file);
      onSaved(file.id, how);
    }
  }
  return { count: files.length, how };
}

/** In one folder no two files have one name. */
function withOwnNames<File extends TextFile>(files: readonly File[]): readonly File[] {
  const taken = new Set<string>();
  return files.map((file) => {
    let { name } = file;
    for (let number = 2; taken.has(name); number += 1) name = file.name.replace(/(\.\w+)$/, `-${number}$1`);
    taken.add(name);
    return { ...file, name };
  });
}
