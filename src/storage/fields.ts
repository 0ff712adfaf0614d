import * as v from "valibot";
import { bounds } from "../assessment/bounds.ts";
import { levels } from "../assessment/model.ts";
import { isCalendarDate } from "./calendarDate.ts";
import { isRecord, plainRecord } from "./plainRecord.ts";

/*
 * What stands at more than one place of the document: ids, days, moments and answers.
 */

/** What an id can't be: a name that every object has, or one with signs that can't be seen. */
const idPattern =
  /^(?!(?:__.*|constructor|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|prototype|toLocaleString|toString|valueOf)$)[^\p{Cc}\p{Cs}]{1,100}$/u;

export const id = v.pipe(v.string(), v.regex(idPattern));
/** A text of one line: a name, a label. */
export const line = v.pipe(v.string(), v.maxLength(bounds.line));
export const questionId = v.pipe(v.string(), v.regex(/^[1-8][a-z][a-z0-9]{0,3}$/));
export const calendarDate = v.pipe(v.string(), v.check(isCalendarDate));
export const instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,3})?Z$/),
  v.check((text) => isCalendarDate(text.slice(0, 10))),
);
/** A text of more lines. */
export const note = v.pipe(v.string(), v.maxLength(bounds.text));
const withNote = v.exactOptional(note);

const answerKinds = {
  level: v.strictObject({ level: v.picklist(levels), note: withNote }),
  unknown: v.strictObject({ unknown: v.literal(true), note: withNote }),
  na: v.strictObject({ na: v.pipe(note, v.check(hasWords)), note: withNote }),
};
const noAnswer = v.never();

/** Judged as the one kind that it is, so that the place of a fault is exact; none or two kinds is a fault of the answer itself. */
const answer = v.lazy((input) => {
  const [kind, second] = isRecord(input) ? kindsOf(input) : [];
  return kind === undefined || second !== undefined ? noAnswer : answerKinds[kind];
});
export const answers = v.pipe(plainRecord, v.record(questionId, answer), v.maxEntries(bounds.questions));

function hasWords(text: string): boolean {
  return text.trim() !== "";
}

function kindsOf(input: Record<string, unknown>): (keyof typeof answerKinds)[] {
  return (["level", "unknown", "na"] as const).filter((kind) => Object.hasOwn(input, kind));
}
