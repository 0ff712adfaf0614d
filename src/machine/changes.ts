import { describeSession } from "../assessment/edit.ts";
import { momentAfter } from "../assessment/instant.ts";
import { logged } from "../assessment/log.ts";
import type { Assessment } from "../assessment/model.ts";
import { edited, entriesOf, putBack, replaces, takenAway } from "./edits.ts";
import type { Event, Notice } from "./model.ts";
import { story } from "./story.ts";
import { afterChange, walk } from "./trail.ts";

/* What a team does to the open session: each change goes on the trail and is kept. */

/** What is filled in anew takes nothing older back. */
function stillToUndo(notice: Notice | undefined, event: Event): Notice | undefined {
  return notice?.kind === "removed" && replaces(event, notice.removed) ? undefined : notice;
}

/** A document as an event left it, with its time and in its log. No change is older than the one before, whatever the clock says. */
function timed(document: Assessment, event: Event, now: string): Assessment {
  const updated = momentAfter(now, document.updated, document.created);
  return { ...document, updated, log: entriesOf(event, updated).reduce(logged, document.log) };
}

/** An event of the team changes the open session, which is then kept. */
export const change = story.enqueueActions(({ context, event, enqueue }) => {
  if (context.document === undefined) return;
  const changed = edited(context.document, event, context.newId);
  if (changed === context.document) return;
  const document = timed(changed, event, context.now());
  const removed = takenAway(context.document, event);
  const notice = stillToUndo(context.notice, event);
  enqueue.assign({
    document,
    notice: removed === undefined ? notice : { kind: "removed", removed },
    ...afterChange(context, context.document, event),
  });
  enqueue({ type: "keepSession", params: { document } });
  if (removed !== undefined || (event.type === "session.edited" && event.edit.takesAway))
    enqueue({ type: "noteGone", params: { before: context.document, after: document } });
});

/** What was taken away comes back where it was: a session in the list, or a part of the open session. */
export const undoRemoval = story.enqueueActions(({ context, event, enqueue }) => {
  if (context.notice?.kind !== "removed") return;
  const { removed } = context.notice;
  enqueue.assign({ notice: undefined });
  if (removed.kind === "session") {
    enqueue({ type: "keepSession", params: { document: removed.document } });
    enqueue("listSessions");
  } else if (context.document !== undefined) {
    const document = timed(putBack(context.document, removed), event, context.now());
    enqueue.assign({ document, ...afterChange(context, context.document, event) });
    enqueue({ type: "keepSession", params: { document } });
  }
});

/** What the message of a removal would put back may be there again, so the message goes. */
export const walkTrail = story.enqueueActions(({ context, event, enqueue }) => {
  const step = context.document && walk(context, context.document, event, context.now());
  if (step === undefined) return;
  enqueue.assign({ ...step, notice: undefined });
  enqueue({ type: "keepSession", params: { document: step.document } });
});

/** The open session is renamed where it is: a later edit would bring its old name back otherwise. */
export const renameOpenSession = story.enqueueActions(({ context, event, enqueue }) => {
  if (context.document === undefined || event.type !== "library.asked" || event.ask.task !== "rename") return;
  const document = timed(describeSession(context.document, event.ask.details), event, context.now());
  enqueue.assign({ document, ...afterChange(context, context.document, event) });
  enqueue({ type: "keepSession", params: { document } });
  enqueue("listSessions");
});
