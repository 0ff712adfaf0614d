import { momentAfter } from "../assessment/instant.ts";
import { logged } from "../assessment/log.ts";
import { newDocument } from "../storage/newDocument.ts";
import { story } from "./story.ts";
import { afterChange, noTrail } from "./trail.ts";

/* How a session comes to be the open one, or another state of it: begun, from a file, an example, another window or the history. */

/** A new session with its first round becomes the open one, and its board is shown. */
export const startSession = story.enqueueActions(({ context, event, enqueue }) => {
  if (event.type !== "session.started") return;
  const document = newDocument({
    id: context.newId(),
    roundId: context.newId(),
    roundLabel: event.roundLabel,
    language: context.language,
    now: context.now(),
    ...event.details,
  });
  enqueue.assign({ document, notice: undefined, ...noTrail });
  enqueue({ type: "keepSession", params: { document } });
  enqueue({ type: "visit", params: { place: { room: "board", session: document.id } } });
});

/** A file takes the place of the session that it belongs to, one step away from how it was; or gets an id of its own: nothing is written over. */
export const takeInFile = story.enqueueActions(({ context, event, enqueue }) => {
  if (event.type !== "file.read") return;
  const { document: open } = context;
  const { placed, changed } = event;
  const isOther = open?.id === event.document.id && open.updated !== event.document.updated;
  const beside = event.taken || (isOther && placed === undefined);
  const document = beside ? { ...event.document, id: context.newId() } : event.document;
  const change = changed && ({ kind: "plan-changed", change: changed } as const);
  const notice = placed && !beside ? ({ kind: "file-placed", how: placed.how } as const) : change;
  const past = placed && !beside ? [placed.former] : [];
  enqueue.assign({ document, notice: beside ? { kind: "file-beside" } : notice, ...noTrail, past });
  enqueue({ type: "keepSession", params: { document } });
  enqueue({ type: "visit", params: { place: { room: "board", session: document.id } } });
});

/** The example is a copy, so that every visitor can change it and try it again. */
export const takeInExample = story.enqueueActions(({ context, event, enqueue }) => {
  if (event.type !== "example.read") return;
  const now = context.now();
  const document = { ...event.document, id: context.newId(), created: now, updated: now };
  enqueue.assign({ document, notice: undefined, ...noTrail });
  enqueue({ type: "keepSession", params: { document } });
  enqueue({ type: "visit", params: { place: { room: "board", session: document.id } } });
});

/** What another window kept of the open session; what this window had not kept yet is in it, and is kept now. */
export const takeInElsewhere = story.enqueueActions(({ context, event, enqueue }) => {
  if (event.type !== "document.changedElsewhere" || event.document.id !== context.document?.id) return;
  const { kept, conflicts } = event;
  const { updated, created } = event.document;
  const document = kept ? event.document : { ...event.document, updated: momentAfter(context.now(), updated, created) };
  enqueue.assign({
    document,
    ...noTrail,
    ...(conflicts > 0 ? { notice: { kind: "changed-twice", count: conflicts } } : {}),
  });
  if (kept) enqueue.assign({ keptAt: document.updated });
  else enqueue({ type: "keepSession", params: { document } });
});

/** A former state of the open session takes its place; what it replaces is in the history by then. */
export const takeInFormer = story.enqueueActions(({ context, event, enqueue }) => {
  if (event.type !== "session.restored" || event.document.id !== context.document?.id) return;
  const { updated, created } = context.document;
  const at = momentAfter(context.now(), updated, created, event.document.created);
  // What happened since did happen: by its log a session is known from an older one.
  const document = { ...event.document, updated: at, log: logged(context.document.log, { at, what: event.type }) };
  enqueue.assign({ document, notice: { kind: "restored" }, ...afterChange(context, context.document, event) });
  enqueue({ type: "keepSession", params: { document } });
});
