import type { Assessment, GroundedContent } from "../assessment/model.ts";
import { composeContent } from "../content/compose.ts";
import { maximumCharacters, readDocument } from "../storage/document.ts";
import type { PlanChange } from "../storage/planFile.ts";
import { readPlanFile } from "../storage/planFile.ts";
import { isPdf, maximumPdfBytes } from "../storage/sessionInPdf.ts";
import type { Message, Refusal } from "./command.ts";
import { refuse } from "./command.ts";
import { asWhatItIs, bytesFor, readBytes, textOf } from "./readText.ts";

/** A document from disk with the questions that it is about. */
export interface Session {
  ok: true;
  document: Assessment;
  content: GroundedContent;
  /** What became of the plan that it was inside. */
  changed?: PlanChange;
}

/** Reads a session file, or the session inside a plan, or says why it can't be used. */
export async function readSession(file: string): Promise<Session | Refusal> {
  const read = await sessionText(file);
  if (!read.ok) return read;
  const result = readDocument(read.text);
  if (!result.ok) {
    const { ok: _, reason, ...where } = result;
    const values = Object.entries(where).map(([name, value]) => [name, String(value)]);
    return asWhatItIs(refuse(reason, { file, ...Object.fromEntries(values) }), read.text);
  }
  const { document } = result;
  const composed = composeContent(document.variant, document.depth, document.overlay);
  if (!composed.ok) return refuse(composed.reason, { file, variant: document.variant, depth: document.depth });
  const changed = read.changed === undefined ? {} : { changed: read.changed };
  return { ok: true, document, content: composed.content, ...changed };
}

/** What became of the plan that a session was inside, for who goes on with it. */
export function planTold(file: string, { changed }: Pick<Session, "changed">): readonly Message[] {
  if (changed === undefined) return [];
  const pages = changed.kind === "pages" ? { made: `${changed.made}`, now: `${changed.now}` } : {};
  return [{ key: `planChanged.${changed.kind}`, values: { file, ...pages } }];
}

async function sessionText(file: string): Promise<{ ok: true; text: string; changed?: PlanChange } | Refusal> {
  const read = await readBytes(file, { bytes: maximumPdfBytes, reason: "too-large" });
  if (!read.ok) return read;
  if (!isPdf(read.bytes)) return textOf(file, read.bytes);
  const inside = await readPlanFile(read.bytes, bytesFor(maximumCharacters));
  return inside.ok ? inside : refuse(inside.reason, { file });
}
