import type { OpenCode } from "../../assessment/code/code.ts";
import { contributionIn, openCode } from "../../assessment/code/code.ts";
import { referenceOf } from "../../assessment/code/reference.ts";
import type { Assessment } from "../../assessment/model.ts";
import type { Contribution } from "../../assessment/voices.ts";
import { composeContent } from "../../content/compose.ts";
import { lateVoices, practiceVoices } from "../../content/practice.ts";
import type { IntakeRefusal } from "../../machine/intake.ts";
import type { ChosenFile } from "../../machine/model.ts";
import { readContribution } from "../../storage/contribution.ts";
import { kindOf, textIn } from "../../storage/fileText.ts";

/** What was handed in, or why it is no contribution for this session. */
export type Received = { ok: true; handedIn: Contribution } | { ok: false; reason: IntakeRefusal };

/** In bytes; a photo of today's phones is below 20 MB. */
const largestPicture = 40_000_000;

/** Reads a code that was typed, pasted or seen, against the questions of a session. */
export function receiveCode(document: Assessment, text: string, via: "code" | "qr"): Received {
  const opened = openCode(text);
  if (!opened.ok) return opened;
  const found = contributionOf(document, opened.code);
  if (!found.ok) return found;
  return letIn(document, { ...found.contribution, via });
}

/**
 * Who prepares alone does so with the questions of the field, since what an organisation laid on it does not travel with an invitation. A
 * code that was made from a file in the terminal may have those too.
 */
function contributionOf({ variant, depth, overlay }: Assessment, code: OpenCode): ReturnType<typeof contributionIn> {
  const bare = composeContent(variant, depth);
  const found = bare.ok ? contributionIn(code, bare.content) : ({ ok: false, reason: "other-field" } as const);
  if (found.ok || found.reason !== "other-questions" || overlay === undefined) return found;
  const laid = composeContent(variant, depth, overlay);
  return laid.ok ? contributionIn(code, laid.content) : found;
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
  const read = readContribution(text);
  if (!read.ok) {
    if (read.reason === "invalid") return { ok: false, reason: "damaged" };
    const other = read.reason === "not-ours" ? "no-picture" : read.reason;
    return { ok: false, reason: other === "too-large" || other === "too-new" ? other : (kindOf(text) ?? other) };
  }
  const { invitation, handedIn } = read.file;
  if (invitation.session !== referenceOf(document.id)) return { ok: false, reason: "other-session" };
  if (invitation.variant !== document.variant) return { ok: false, reason: "other-field" };
  if (invitation.depth !== document.depth) return { ok: false, reason: "other-depth" };
  return letIn(document, handedIn);
}

/** What was made to practise with never counts in a real session. */
function letIn(document: Assessment, handedIn: Contribution): Received {
  const isPractice = practiceNames.has(referenceOf(handedIn.participant));
  return isPractice && document.werksessie.practice !== true
    ? { ok: false, reason: "practice" }
    : { ok: true, handedIn };
}

const practiceNames: ReadonlySet<string> = new Set([...practiceVoices, ...lateVoices].map(({ id }) => referenceOf(id)));

async function bytesOf(file: ChosenFile): Promise<ArrayBuffer | undefined> {
  try {
    return await file.arrayBuffer();
  } catch {
    return undefined;
  }
}
