import { story } from "./story.ts";

/* The files that a team asks for, and the passphrase of one that it opens. */

/** The session as a file to go on with, sealed when a passphrase came with the wish. */
export const saveSessionFile = story.enqueueActions(({ context, event, enqueue }) => {
  if (context.document === undefined || event.type !== "file.requested") return;
  const { prepared, phrase } = event;
  enqueue({ type: "saveFile", params: { document: context.document, prepared, phrase } });
});

/** Opens the sealed file that waits in the message, with the phrase that was given. */
export const tryPhrase = story.enqueueActions(({ context: { notice }, event, enqueue }) => {
  if (notice?.kind !== "file-sealed" || event.type !== "phrase.given") return;
  enqueue({ type: "openSealed", params: { ...notice, phrase: event.phrase } });
});

/** Starts the making of a file to take home. */
export const beginFile = story.enqueueActions(({ context, event, enqueue }) => {
  if (context.document === undefined || event.type !== "export.requested") return;
  enqueue.assign({ making: { format: event.ask.format, done: 0, of: 1 } });
  enqueue({ type: "makeFile", params: { document: context.document, ask: event.ask } });
});

/** What became known of the file that is being made. */
export const noteFile = story.assign(({ context: { making }, event }) => {
  if (making === undefined) return {};
  switch (event.type) {
    case "export.progressed":
      return { making: { ...making, ...event.progress } };
    case "export.made":
      return {
        making: { ...making, end: "made" },
        notice: { kind: "file-made", format: making.format, replaced: event.replaced },
      };
    case "export.failed":
      return { making: { ...making, end: "failed" } };
    case "export.cancelled":
      return { making: { ...making, end: "stopped" } };
    default:
      return {};
  }
});
