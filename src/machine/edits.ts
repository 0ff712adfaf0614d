import type { Edit } from "../assessment/edit.ts";
import * as edit from "../assessment/edit.ts";
import type { LogEntry } from "../assessment/log.ts";
import { toldOf } from "../assessment/log.ts";
import type { Answer, Assessment, ItemId, QuestionId } from "../assessment/model.ts";
import { currentRound } from "../assessment/model.ts";
import type { WorksheetId } from "../assessment/worksheet.ts";
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
      return edit.changeAction(document, event.id, event.changes);
    case "action.dropped":
      return edit.dropAction(document, event.id);
    case "action.moved":
      return edit.moveAction(document, event.id, event.by);
    case "worksheet.changed":
      return edit.fillIn(document, event.worksheet, event.part, event.value);
    case "session.edited":
      return event.edit.apply(document);
    default:
      return document;
  }
}

/** What the log tells of a change: an entry, or one for each answer that it gives. */
export function entriesOf(event: Event, at: string): readonly LogEntry[] {
  const given = event.type === "session.edited" ? event.edit.gives : undefined;
  if (given === undefined) return [entryOf(event, at)];
  return Object.entries(given).map(([about, answer]) => ({ at, what: "question.answered", about, to: toldOf(answer) }));
}

/** Its name and what it is about, never a text or the level of one person. */
export function entryOf(event: Event, at: string): LogEntry {
  const { type: what, edit, action, question, item, worksheet, answer }: Told = event;
  const about = edit?.about ?? action?.question ?? question ?? item ?? worksheet;
  return { at, what: edit?.what ?? what, ...(about && { about }), ...(answer && { to: toldOf(answer) }) };
}

/** What a change may carry that the log tells of. */
interface Told {
  type: string;
  edit?: Edit;
  action?: { question: QuestionId };
  question?: QuestionId;
  item?: ItemId;
  worksheet?: WorksheetId;
  answer?: Answer;
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
  if (event.type === "session.described" && event.details.overlay !== undefined && document.overlay !== undefined) {
    return { kind: "overlay", overlay: document.overlay };
  }
  if (event.type === "worksheet.changed" && event.takesAway === true) {
    const { worksheet, part } = event;
    const value = document.worksheets[worksheet]?.[part];
    return value === undefined ? undefined : { kind: "part", worksheet, part, value };
  }
  return undefined;
}

/** The session with what was taken from it put back. */
export function putBack(document: Assessment, removed: Exclude<Removed, { kind: "session" }>): Assessment {
  switch (removed.kind) {
    case "action":
      return edit.addAction(document, removed.action, removed.index);
    case "answer":
      return edit.giveAnswer(document, removed.question, removed.answer);
    case "overlay":
      return edit.describeSession(document, { overlay: removed.overlay });
    case "part":
      return edit.fillIn(document, removed.worksheet, removed.part, removed.value);
  }
}

/** True when the event gives what was taken away a new value: putting the old one back would lose the new. */
export function replaces(event: Event, removed: Removed): boolean {
  if (event.type === "question.answered") return removed.kind === "answer" && removed.question === event.question;
  if (event.type === "session.described") return removed.kind === "overlay" && event.details.overlay !== undefined;
  if (event.type !== "worksheet.changed" || removed.kind !== "part") return false;
  return removed.worksheet === event.worksheet && removed.part === event.part;
}
