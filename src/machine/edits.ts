import * as edit from "../assessment/edit.ts";
import type { Assessment } from "../assessment/model.ts";
import { currentRound } from "../assessment/model.ts";
import type { Event, Removed } from "./model.ts";

/** The open session after an event, without its new `updated`; the same object when the event doesn't concern it. */
export function edited(document: Assessment, event: Event, newId: () => string): Assessment {
  switch (event.type) {
    case "session.described":
      return edit.describeSession(document, event.details);
    case "question.answered":
      return edit.giveAnswer(document, event.question, event.answer);
    case "question.cleared":
      return edit.clearAnswer(document, event.question);
    case "note.written":
      return edit.writeNote(document, event.question, event.note);
    case "item.ticked":
      return edit.tickItem(document, event.item, event.tick);
    case "action.added":
      return edit.addAction(document, { ...event.action, id: newId(), done: false });
    case "action.changed":
      return edit.changeAction(document, event.action);
    case "action.dropped":
      return edit.dropAction(document, event.id);
    case "action.moved":
      return edit.moveAction(document, event.id, event.by);
    default:
      return document;
  }
}

/** What an event takes away from the session and can be put back. */
export function takenAway(document: Assessment, event: Event): Removed | undefined {
  if (event.type === "action.dropped") {
    const index = document.actions.findIndex(({ id }) => id === event.id);
    const action = document.actions[index];
    return action === undefined ? undefined : { kind: "action", action, index };
  }
  if (event.type === "question.cleared") {
    const answer = currentRound(document).answers[event.question];
    return answer === undefined ? undefined : { kind: "answer", question: event.question, answer };
  }
  return undefined;
}

/** The session with what was taken from it put back. */
export function putBack(document: Assessment, removed: Exclude<Removed, { kind: "session" }>): Assessment {
  return removed.kind === "action"
    ? edit.addAction(document, removed.action, removed.index)
    : edit.giveAnswer(document, removed.question, removed.answer);
}
