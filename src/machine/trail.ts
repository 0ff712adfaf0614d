import { logged } from "../assessment/log.ts";
import type { Assessment } from "../assessment/model.ts";
import { entryOf } from "./edits.ts";
import type { Event } from "./model.ts";

/*
 * The way back and forward through what a team changed, as long as a session is open. A step is the document as it was; documents share
 * what they have in common, so that the way is as long as the work.
 */
export interface Trail {
  past: readonly Assessment[];
  future: readonly Assessment[];
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

/** The field that an event types in. */
function fieldOf(event: Event): string | undefined {
  if (event.type === "note.written") return event.question;
  if (event.type === "action.changed") return event.action.id;
  if (event.type === "worksheet.changed" && typeof event.value === "string") return event.worksheet + event.part;
  if (event.type !== "session.edited" || !event.edit.what.endsWith(".written")) return undefined;
  return event.edit.what + event.edit.about;
}

/** A step back or forward: the document that stood there, with the log of now, since what happened did happen. */
export function walk(
  { past, future }: Trail,
  document: Assessment,
  event: Event,
  updated: string,
): (Trail & { document: Assessment }) | undefined {
  const isBack = event.type === "change.undone";
  const aim = isBack ? past.at(-1) : future[0];
  if (aim === undefined) return undefined;
  return {
    document: { ...aim, updated, log: logged(document.log, entryOf(event, updated)) },
    past: isBack ? past.slice(0, -1) : [...past, document],
    future: isBack ? [document, ...future] : future.slice(1),
    typing: undefined,
  };
}
