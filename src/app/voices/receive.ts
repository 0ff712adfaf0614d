import { findCodes } from "../../assessment/code/find.ts";
import type { Assessment } from "../../assessment/model.ts";
import type { Contribution } from "../../assessment/voices.ts";
import { admitCode, admitFile } from "../../machine/admit.ts";
import type { IntakeRefusal } from "../../machine/intake.ts";
import type { ChosenFile } from "../../machine/model.ts";
import { kindOf, textIn } from "../../storage/fileText.ts";

/** What was handed in, or why it is no contribution for this session. */
export type Received = { ok: true; handedIn: Contribution } | { ok: false; reason: IntakeRefusal };

/** In bytes; a photo of today's phones is below 20 MB. */
const largestPicture = 40_000_000;

/** Reads a code that was typed, pasted or seen, against the questions of a session. */
export function receiveCode(document: Assessment, text: string, via: "code" | "qr"): Received {
  return admitCode(document, text, via);
}

/** Reads all codes in a text, such as a few messages pasted at once; what looks like a code and is none is refused, each as it stood there. */
export function receiveCodes(document: Assessment, text: string): readonly (Received & { text: string })[] {
  const { codes, refused } = findCodes(text);
  return [
    ...codes.map((found) => ({ text: found.text, ...receiveCode(document, found.text, "code") })),
    ...refused.map(({ text: alike, reason }) => ({ text: alike, ok: false as const, reason })),
  ];
}

/** Reads a file: a picture with one or more codes in it, or a contribution. */
export async function receiveFile(
  document: Assessment,
  file: ChosenFile & Partial<Blob>,
): Promise<readonly Received[]> {
  if (file.size > largestPicture) return [{ ok: false, reason: "too-large" }];
  const bytes = await bytesOf(file);
  if (bytes === undefined) return [{ ok: false, reason: "unreadable" }];
  const read = textIn(new Uint8Array(bytes));
  const isNamedPicture = /^image\//.test(file.type ?? "") || /\.(png|jpe?g|webp|gif|heic|bmp)$/i.test(file.name);
  const isPicture = !read.ok && (read.reason === "picture" || (read.reason === "unreadable" && isNamedPicture));
  if (!isPicture) return [read.ok ? receiveText(document, read.text) : read];
  const { readPicture } = await import("./readPicture.ts");
  const seen = await readPicture(new Blob([bytes]));
  return seen.ok ? seen.texts.map((text) => receiveCode(document, text, "qr")) : [seen];
}

/** Reads the text of a file that somebody handed in. */
function receiveText(document: Assessment, text: string): Received {
  const read = admitFile(document, text);
  if (read.ok) return read;
  if (read.reason === "invalid") return { ok: false, reason: "damaged" };
  if (read.reason !== "not-ours" && read.reason !== "unreadable") return { ok: false, reason: read.reason };
  return { ok: false, reason: kindOf(text) ?? (read.reason === "not-ours" ? "no-picture" : read.reason) };
}

async function bytesOf(file: ChosenFile): Promise<ArrayBuffer | undefined> {
  try {
    return await file.arrayBuffer();
  } catch {
    return undefined;
  }
}
