import type { ContentMismatch, OpenCode } from "../assessment/code/code.ts";
import { contributionIn, openCode } from "../assessment/code/code.ts";
import { referenceOf } from "../assessment/code/reference.ts";
import type { Assessment } from "../assessment/model.ts";
import type { Contribution } from "../assessment/voices.ts";
import { composeContent } from "../content/compose.ts";
import { lateVoices, practiceVoices } from "../content/practice.ts";
import type { ContributionFailure } from "../storage/contribution.ts";
import { readContribution } from "../storage/contribution.ts";

/*
 * Whether something that was handed in may count in a session. The app and the terminal both ask here, so that neither lets in what the other
 * refuses.
 */

/** Why a contribution is none for this session, though it may be one. */
export interface NotForThis {
  ok: false;
  reason: "other-session" | "other-field" | "other-depth" | "practice";
}

export interface Admitted {
  ok: true;
  handedIn: Contribution;
}

/** A code that was typed, pasted or seen, by the questions of a session. */
export function admitCode(
  document: Assessment,
  text: string,
  via: "code" | "qr",
): Admitted | NotForThis | ContentMismatch | Exclude<ReturnType<typeof openCode>, { ok: true }> {
  const opened = openCode(text);
  if (!opened.ok) return opened;
  const found = contributionOf(document, opened.code);
  return found.ok ? letIn(document, { ...found.contribution, via }) : found;
}

/** The text of a file that one person handed in. */
export function admitFile(document: Assessment, text: string): Admitted | NotForThis | ContributionFailure {
  const read = readContribution(text);
  if (!read.ok) return read;
  const { invitation, handedIn } = read.file;
  const { session, variant, depth } = invitation;
  return misfit(document, { session, variant, depth }) ?? letIn(document, handedIn);
}

/** A contribution that was taken in by another state of the session, such as one that a colleague sent back. */
export function admitFrom(document: Assessment, other: Assessment, handedIn: Contribution): Admitted | NotForThis {
  const { id, variant, depth } = other;
  return misfit(document, { session: referenceOf(id), variant, depth }) ?? letIn(document, handedIn);
}

function misfit(
  document: Assessment,
  made: { session: string; variant: string; depth: string },
): NotForThis | undefined {
  if (made.session !== referenceOf(document.id)) return { ok: false, reason: "other-session" };
  if (made.variant !== document.variant) return { ok: false, reason: "other-field" };
  return made.depth === document.depth ? undefined : { ok: false, reason: "other-depth" };
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

/** What was made to practise with never counts in a real session. */
function letIn(document: Assessment, handedIn: Contribution): Admitted | NotForThis {
  const isPractice = practiceNames.has(referenceOf(handedIn.participant));
  return isPractice && document.werksessie.practice !== true
    ? { ok: false, reason: "practice" }
    : { ok: true, handedIn };
}

const practiceNames: ReadonlySet<string> = new Set([...practiceVoices, ...lateVoices].map(({ id }) => referenceOf(id)));
