import { access } from "node:fs/promises";
import type { OpenCode } from "../assessment/code/code.ts";
import { contributionIn, isOfField } from "../assessment/code/code.ts";
import type { Answers, Assessment } from "../assessment/model.ts";
import { currentRound } from "../assessment/model.ts";
import type { Contribution } from "../assessment/voices.ts";
import { composeContent, variants } from "../content/compose.ts";
import type { NotForThis } from "../machine/admit.ts";
import { admitCode, admitFile, admitFrom } from "../machine/admit.ts";
import { maximumCharacters } from "../storage/document.ts";
import type { Kinship } from "../storage/merge/kinship.ts";
import { kinshipOf } from "../storage/merge/kinship.ts";
import type { Message, Refusal } from "./command.ts";
import { refuse } from "./command.ts";
import { readText } from "./readText.ts";
import { planTold, readSession } from "./session.ts";

/** What one argument of `merge` brings, by the name that the person gave it. */
export interface Given {
  ok: true;
  name: string;
  list: readonly Contribution[];
  /** Another state of the same session, with what it is to this one. */
  state?: { document: Assessment; kinship: Kinship };
  warnings?: readonly Message[];
}

/** What a code, the file of a participant or that of the same session brings to a session. */
export async function readHandedIn(given: string, base: Assessment): Promise<Given | Refusal> {
  return (await isThere(given)) ? fromFile(given, base) : fromCode(given, base);
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

async function fromFile(file: string, base: Assessment): Promise<Given | Refusal> {
  const own = await fromContribution(file, base);
  return own ?? fromSession(file, base);
}

/** What the file of one participant brings; `undefined` when the file is none and may be a session. */
async function fromContribution(file: string, base: Assessment): Promise<Given | Refusal | undefined> {
  const text = await readText(file, { characters: maximumCharacters, reason: "too-large" });
  if (!text.ok) return text.reason === "pdf" ? undefined : text;
  const read = admitFile(base, text.text);
  if (read.ok) return { ok: true, name: file, list: [read.handedIn] };
  switch (read.reason) {
    case "invalid":
      return refuse("contribution-invalid", { file, path: read.path });
    case "too-new":
      return refuse("code-too-new", { given: file });
    case "not-ours":
    case "unreadable":
    case "too-large":
      return undefined;
    default:
      return notForThis(read, file, base);
  }
}

async function fromSession(file: string, base: Assessment): Promise<Given | Refusal> {
  const session = await readSession(file);
  if (!session.ok) return session;
  const { document } = session;
  const kinship = kinshipOf(base, document);
  const warnings = planTold(file, session);
  const state = document.id === base.id ? { warnings, state: { document, kinship } } : { warnings };
  // What grew from the session, or the session from it, is no other one with voices to let in.
  if (document.id === base.id && kinship !== "apart") return { ok: true, name: file, list: [], ...state };
  const list: Contribution[] = [];
  for (const contribution of currentRound(document).contributions) {
    const read = admitFrom(base, document, contribution);
    if (!read.ok) return notForThis(read, file, base);
    list.push(read.handedIn);
  }
  if (list.length === 0 && document.id !== base.id) return refuse("no-contributions", { file });
  return { ok: true, name: file, list, ...state };
}

function fromCode(given: string, base: Assessment): Given | Refusal {
  const read = admitCode(base, given, "code");
  if (read.ok) return { ok: true, name: given, list: [read.handedIn] };
  switch (read.reason) {
    case "foreign":
    case "mistyped":
    case "too-new":
    case "too-old":
    case "other-questions":
      return refuse(`code-${read.reason}`, { given });
    default:
      return notForThis({ ok: false, reason: read.reason }, given, base);
  }
}

function notForThis({ reason }: NotForThis, given: string, { depth }: Assessment): Refusal {
  const known = { "other-field": "code-other-field", "other-depth": "contribution-other-depth" } as const;
  if (reason === "other-field" || reason === "other-depth") return refuse(known[reason], { given, depth });
  return refuse(`contribution-${reason}`, { given });
}

/** Fields in which a code may have been made, with what was laid on them. */
type Field = Pick<Assessment, "variant" | "overlay">;

/** Every field of this version, with nothing laid on it. */
export const bareFields: readonly Field[] = variants.map(({ id }) => ({ variant: id }));

/** The answers in a code by the questions of one of the fields, at the depth in which it was made. */
export function answersOf(
  code: OpenCode,
  given: string,
  fields: readonly Field[],
): { ok: true; answers: Answers } | Refusal {
  const field = fields.find(({ variant }) => isOfField(code, variant));
  if (field === undefined) return refuse("code-other-field", { given });
  const composed = composeContent(field.variant, code.depth, field.overlay);
  const read = composed.ok ? contributionIn(code, composed.content) : undefined;
  return read?.ok ? { ok: true, answers: read.contribution.answers } : refuse("code-other-questions", { given });
}
