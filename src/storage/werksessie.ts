import * as v from "valibot";
import { longestLog } from "../assessment/log.ts";
import { levels } from "../assessment/model.ts";
import { speeds } from "../assessment/programme.ts";
import { werksessieLimits as most } from "../assessment/werksessie.ts";
import { id, instant, questionId } from "./fields.ts";
import { distinctIds, plainRecord } from "./plainRecord.ts";

/*
 * The validators of the werksessie and of the log.
 */

const minutes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most.minutes));
const text = v.pipe(v.string(), v.maxLength(most.text));

const aside = v.strictObject({
  id,
  text,
  question: v.exactOptional(questionId),
  action: v.exactOptional(id),
  done: v.boolean(),
});

const planned = v.strictObject({
  id: questionId,
  speed: v.picklist(speeds),
  minutes,
  again: v.exactOptional(v.literal(true)),
});

export const werksessie = v.strictObject({
  minutes: v.exactOptional(minutes),
  start: v.exactOptional(instant),
  breaks: v.pipe(v.array(v.strictObject({ after: minutes, minutes })), v.maxLength(most.breaks)),
  aside: v.pipe(v.array(aside), v.maxLength(most.aside), distinctIds()),
  story: v.pipe(plainRecord, v.record(v.pipe(v.string(), v.regex(/^[1-8]$/)), text)),
  marks: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10))), v.maxLength(most.marks)),
  programme: v.exactOptional(v.pipe(v.array(planned), v.maxLength(most.programme), distinctIds())),
  practice: v.exactOptional(v.literal(true)),
});

const entry = v.strictObject({
  at: instant,
  what: v.pipe(v.string(), v.regex(/^[a-z-]{1,30}\.[a-z-]{1,30}$/)),
  about: v.exactOptional(id),
  to: v.exactOptional(v.picklist([...levels, "unknown", "na"])),
});

export const log = v.pipe(v.array(entry), v.maxLength(longestLog));
