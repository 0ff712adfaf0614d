import { momentAfter } from "../assessment/instant.ts";
import { logged } from "../assessment/log.ts";
import type { Assessment } from "../assessment/model.ts";
import type { Way } from "../storage/store.ts";
import { entryOf } from "./edits.ts";
import type { Event } from "./model.ts";

/*
 * The way back and forward through what a team changed. A step is the document as it was; documents share what they have in common, so that
 * the way is as long as the work. The nearest steps are kept with the session and found again when it is opened.
 */
export interface Trail extends Way {
  /** The field in which somebody is typing: all that is typed there is one step. */
  typing?: string | undefined;
}

/** Nothing to undo: another session, or one that changed in another window, whose changes no undo may take away. */
export const noTrail: Trail = { past: [], future: [], typing: undefined };

/** The trail after a change: what was undone before is gone, as there is a new way forward. */
export function afterChange({ past, typing: before }: Trail, former: Assessment, event: Event): Trail {
  const typing = fieldOf(event);
  const goesOn = typing !== undefined && typing === before;
  return { past: goesOn ? past : [...past, former], future: [], typing };
}

/** The trail with the way that was kept, when what this window did since begins where that one ends. */
export function withFound({ past, future }: Trail, open: Assessment | undefined, event: Event): Partial<Trail> {
  if (event.type !== "way.found" || (past[0] ?? open) !== event.document) return {};
  return { past: [...event.past, ...past], future: past.length === 0 ? event.future : future };
}

/** The field that an event types in. */
function fieldOf(event: Event): string | undefined {
  if (event.type === "note.written") return event.question;
  if (event.type === "session.described") return typedOf(event.details);
  if (event.type === "action.changed") return typedOf(event.changes, event.id);
  // A reason is the answer itself: every sign of it is one.
  if (event.type === "question.answered" && "na" in event.answer) return `na ${event.question}`;
  if (event.type === "worksheet.changed") return event.cell && event.worksheet + event.part + event.cell;
  if (event.type !== "session.edited" || !event.edit.what.endsWith(".written")) return undefined;
  return event.edit.what + event.edit.about;
}

/** The text field among what is changed. */
function typedOf(changes: object, of = ""): string | undefined {
  const field = Object.keys(changes).find((one) => /^(?:title|organisation|what|owner|doneWhen)$/.test(one));
  return field && of + field;
}

/** A step back or forward: the document that stood there, with the log of now, since what happened did happen. */
export function walk(
  { past, future }: Trail,
  document: Assessment,
  event: Event,
  now: string,
): (Trail & { document: Assessment }) | undefined {
  const isBack = event.type === "change.undone";
  const aim = isBack ? past.at(-1) : future[0];
  if (aim === undefined) return undefined;
  const updated = momentAfter(now, document.updated, document.created);
  return {
    document: { ...aim, updated, log: logged(document.log, entryOf(event, updated)) },
    past: isBack ? past.slice(0, -1) : [...past, document],
    future: isBack ? [document, ...future] : future.slice(1),
    typing: undefined,
  };
}
